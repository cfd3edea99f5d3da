import { detectEngine, readEditor } from '../compose/index.ts';
import { clipCodePoints } from '../core/index.ts';
import { type FocusedItem, MAX_ITEM_TEXT, type PostedAt } from '../domain/index.ts';
import type { Focus } from '../focus/index.ts';
import type { AgentAccounts } from '../messages/index.ts';
import { type PageItem, type SiteAdapter, withRange } from '../sites/index.ts';
import { actingAs, isOwnAuthor } from './accounts.ts';

const MAX_CONTEXT = 20;

/** Reads the item in focus as the plain value that leaves the page's side. */
export function readFocusedItem(
  adapter: SiteAdapter,
  document: Document,
  focus: Focus,
  token: string,
  accounts: AgentAccounts,
  /** When these words of a time were seen first: they mean a time before that, however long they stand there. */
  seenAt: (words: string) => number,
): FocusedItem | undefined {
  const page = adapter.read(focus.item);
  // A node that shows another item than a moment ago was recycled by a virtual list.
  if (!page || (page.nativeId !== focus.nativeId && !focus.proved)) return undefined;
  const platform = page.platform ?? adapter.platform;
  const isOwn = isOwnAuthor(platform, accounts);
  const context = adapter.contextOf(focus.item, isOwn);
  const ranged = (time: PostedAt): PostedAt => withRange(time, seenAt(`${focus.nativeId} ${time.value}`));
  const { text, clipped } = clipCodePoints(page.text, MAX_ITEM_TEXT);
  const cut = (value: string): string => clipCodePoints(value, MAX_ITEM_TEXT).text;
  const shown: PageItem =
    focus.surface && focus.place ? { ...page, surface: focus.surface, place: focus.place } : page;
  const place = adapter.placeOf(document, page.surface === 'dm' ? page : shown);
  return {
    token,
    platform,
    surface: shown.surface,
    ...(place ? { place: place.place } : {}),
    nativeId: focus.nativeId,
    idStrength: page.nativeId === focus.nativeId ? page.idStrength : 'strong',
    ...(page.permalink ? { permalink: page.permalink } : {}),
    author: page.author,
    text,
    truncated: clipped ? 'clipped' : page.truncated ? 'by-site' : 'no',
    postedAt: ranged(page.postedAt),
    thread: {
      ...(context.postText ? { postText: cut(context.postText) } : {}),
      parents: context.parents
        .slice(0, MAX_CONTEXT)
        .map(({ author, text: said }) => ({ author, text: cut(said) })),
      ownAnswers: context.ownAnswers
        .slice(0, MAX_CONTEXT)
        .map(({ text: said, postedAt }) => ({ text: cut(said), postedAt: ranged(postedAt) })),
    },
    actingAs: actingAs(platform, adapter.speakingAs(document, focus.box ?? focus.item), accounts),
    ...(page.mention ? { mention: page.mention } : {}),
    composer: focus.box ? composerState(adapter, focus.box) : null,
    reason: focus.reason,
    ...(focus.selection ? { selection: cut(focus.selection) } : {}),
    own: isOwn(page.author),
    experimental: place?.experimental ?? true,
  };
}

function composerState(adapter: SiteAdapter, box: HTMLElement): FocusedItem['composer'] {
  const { engine, root } = detectEngine(box);
  const prefix = adapter.ownPrefix(box);
  const state = readEditor(root).trim() === prefix.trim() ? 'empty' : 'draft';
  return prefix ? { engine, state, prefix } : { engine, state };
}
