import type { Author, FocusedItem } from '../domain/index.ts';
import type { AgentRequest, AgentResponse } from '../messages/index.ts';
import { type SiteAdapter, targetOf } from '../sites/index.ts';

interface OwnRepliesOptions {
  readonly adapter: SiteAdapter;
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly isOwn: () => (author: Author) => boolean;
  /** A reply to this item is on its way: what appears now is told of by whoever watches the sending. */
  readonly isSending: (nativeId: string) => boolean;
  /** A box that changes something of ours is open: on Facebook it stands in the place of the row. */
  readonly isEditing: () => boolean;
  readonly ask: (request: AgentRequest) => Promise<AgentResponse | undefined>;
}

export interface OwnReplies {
  /** The operator works on this item: the replies of ours below it are watched from now on. */
  watch(item: FocusedItem): void;
  /** The page changed. */
  note(): void;
}

interface Seen {
  readonly item: FocusedItem;
  text: string;
  /** Since when it has said this. */
  since: number;
  told: boolean;
  /** The id that it had before a person changed it. */
  readonly replaces: string | undefined;
  goneSince?: number;
}

const MOST_WATCHED = 20;
const LOOK_EVERY = 1000;
/** Optimistic rows are taken back within seconds, and a list that is drawn anew loses its rows for a moment. */
const STAYS = 4000;
/** A row that goes this long after somebody pressed something in it was taken away by them. */
const PRESSED_WITHIN = 30_000;
/** The item below a pressed row is looked for among this many elements after it. */
const MOST_LOOKED_AT = 400;

interface Press {
  readonly id: string;
  readonly at: number;
  /** What stood below the row: a virtual list that drops the row drops this too, a person who deletes it does not. */
  readonly below: string | undefined;
}

/**
 * Replies of ours that the page shows below what the operator works on: one that no event tells of (from a phone), one
 * whose words changed (under the same id, or, as X does it, under another one in the same place), one that went after a
 * person pressed something in it. A row that merely is not there any more was scrolled away or folded, and says nothing.
 */
export function watchOwnReplies(options: OwnRepliesOptions): OwnReplies {
  const { adapter, document, signal, ask } = options;
  const items = new Map<string, FocusedItem>();
  const seen = new Map<string, Seen>();
  let pressed: Press | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const later = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      if (!signal.aborted && look(performance.now())) later();
    }, LOOK_EVERY);
  };
  document.addEventListener(
    'click',
    (event) => {
      const target = event.isTrusted ? targetOf(event) : undefined;
      const item = target && adapter.itemAt(target);
      const id = item && adapter.read(item)?.nativeId;
      if (item && id && seen.has(id)) pressed = { id, at: performance.now(), below: below(item) };
    },
    { capture: true, passive: true, signal },
  );
  signal.addEventListener('abort', () => clearTimeout(timer));

  function below(item: Element): string | undefined {
    const walker = document.createTreeWalker(item.getRootNode(), NodeFilter.SHOW_ELEMENT);
    let last: Node = item;
    while (last.lastChild) last = last.lastChild;
    walker.currentNode = last;
    for (let steps = 0, node = walker.nextNode(); node && steps < MOST_LOOKED_AT; steps++) {
      const next = adapter.itemAt(node);
      // A reply nested in its parent is followed by the rest of the parent.
      if (next && !next.contains(item)) return adapter.read(next)?.nativeId;
      node = walker.nextNode();
    }
    return undefined;
  }

  /** The reply whose place another one took since the last look, after a person pressed something in it. */
  function replaced(nativeId: string, now: number, shown: ReadonlySet<string>): string | undefined {
    const before = pressed && seen.get(pressed.id);
    if (!pressed || !before?.told || before.item.nativeId !== nativeId) return undefined;
    if (shown.has(pressed.id) || before.goneSince !== undefined || now - pressed.at > PRESSED_WITHIN)
      return undefined;
    return pressed.id;
  }

  /** True while something waits to be certain. */
  function look(now: number): boolean {
    let waits = false;
    const shown = new Set<string>();
    for (const [nativeId, item] of items) {
      const element = adapter.findItem(document, nativeId);
      if (!element) continue;
      if (options.isSending(nativeId)) {
        waits = true;
        continue;
      }
      const { ownAnswers } = adapter.contextOf(element, options.isOwn());
      for (const { nativeId: id } of ownAnswers) if (id !== undefined) shown.add(id);
      for (const { nativeId: id, text, postedAt, permalink, truncated } of ownAnswers) {
        if (id === undefined || truncated || text === '') continue;
        const before = seen.get(id);
        if (before?.text !== text) {
          const replaces = before ? before.replaces : replaced(nativeId, now, shown);
          if (replaces !== undefined) seen.delete(replaces);
          seen.set(id, { item, text, since: now, told: false, replaces });
          waits = true;
        } else {
          delete before.goneSince;
          if (before.told) continue;
          if (now - before.since < STAYS) waits = true;
          else {
            before.told = true;
            void ask({
              key: 'journal/own-reply',
              item,
              sentId: id,
              text,
              postedAt,
              ...(permalink ? { sentPermalink: permalink } : {}),
              ...(before.replaces === undefined ? {} : { replaces: before.replaces }),
            });
          }
        }
      }
      for (const [id, reply] of seen)
        if (reply.item.nativeId === nativeId && !shown.has(id)) waits = gone(id, reply, now) || waits;
    }
    return waits;
  }

  function gone(id: string, reply: Seen, now: number): boolean {
    if (!reply.told || pressed?.id !== id) return false;
    if (options.isEditing()) {
      delete reply.goneSince;
      return true;
    }
    reply.goneSince ??= now;
    if (reply.goneSince - pressed.at > PRESSED_WITHIN) return false;
    if (now - reply.goneSince < STAYS) return true;
    if (pressed.below !== undefined && !adapter.findItem(document, pressed.below)) return false;
    seen.delete(id);
    void ask({
      key: 'journal/own-reply-gone',
      item: reply.item,
      sentId: id,
      seen: 'row-gone-after-click',
    });
    return false;
  }

  return {
    watch(item) {
      // A quote stands below nothing. Private messages have no ids that last, and what an unofficial account says is nobody's business here.
      if (item.own || item.surface === 'dm' || item.surface === 'post' || item.idStrength !== 'strong')
        return;
      if (item.actingAs.standing !== 'official' || items.has(item.nativeId)) return;
      items.set(item.nativeId, item);
      const [oldest] = items.keys();
      if (items.size > MOST_WATCHED && oldest !== undefined) items.delete(oldest);
      later();
    },
    note: () => {
      if (items.size > 0) later();
    },
  };
}
