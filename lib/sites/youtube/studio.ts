import type { Author } from '../../domain/index.ts';
import type { BoxPurpose, PageItem, PageMemory } from '../adapter.ts';
import { isModifiedEnter, targetOf } from '../controls.ts';
import { ownReplyIn } from '../own-reply.ts';
import { readText } from '../page-text.ts';
import type { SitePart } from '../parts.ts';
import { book } from './book.ts';

const ITEM = () => book.css('studio-item');
const THREAD = () => book.css('studio-thread');
const BOX = () => book.css('studio-box');
const PREFIX = 'studio:';

const elementOf = (node: Node): Element | null =>
  node.nodeType === 1 ? (node as Element) : node.parentElement;

function textOf(root: Element, selector: string, item?: Element): string {
  const found = [...root.querySelectorAll(selector)].find(
    (element) => !item || element.closest(ITEM()) === item,
  );
  return found ? readText(found).trim() : '';
}

function authorOf(item: Element): Author {
  const name = textOf(item, book.css('studio-author'), item).slice(0, 300);
  return name.startsWith('@') ? { name, handle: name.slice(1) } : { name };
}

const isReply = (item: Element): boolean => item.hasAttribute('is-reply');

/** The page holds no id of a comment: video, author and words stand in for one. */
function idOf(item: Element): string | undefined {
  const { name } = authorOf(item);
  const text = textOf(item, book.css('studio-text'), item);
  if (name === '' || text === '') return undefined;
  const title = textOf(item.closest(THREAD()) ?? item, book.css('studio-title'));
  return `${PREFIX}${title.slice(0, 80)}:${name.slice(0, 60)}:${text.slice(0, 120)}`;
}

function read(item: Element): PageItem | undefined {
  const nativeId = idOf(item);
  if (!nativeId) return undefined;
  return {
    surface: isReply(item) ? 'reply' : 'comment',
    place: 'studio',
    nativeId,
    idStrength: 'weak',
    author: authorOf(item),
    text: textOf(item, book.css('studio-text'), item),
    truncated: false,
    postedAt: { precision: 'unknown' },
  };
}

/** Items whose weak id is theirs alone: of two that look the same nobody knows which one is meant. */
function itemsIn(root: ParentNode): Element[] {
  const byId = new Map<string, Element[]>();
  for (const item of root.querySelectorAll(ITEM())) {
    const id = idOf(item);
    if (id) byId.set(id, [...(byId.get(id) ?? []), item]);
  }
  return [...byId.values()].flatMap((same) => (same.length === 1 ? same : []));
}

function purposeOf(box: HTMLElement, { lastReply }: PageMemory): BoxPurpose {
  const thread = box.closest(THREAD());
  const items = thread ? itemsIn(thread) : [];
  const clicked = items.find((item) => idOf(item) === lastReply?.nativeId);
  const item = clicked ?? (items.length === 1 ? items[0] : undefined);
  const nativeId = item && idOf(item);
  if (!item || !nativeId)
    return { kind: 'unproved', why: 'nothing shows which comment of the thread is meant' };
  if (itemsIn(box.ownerDocument).every((other) => idOf(other) !== nativeId))
    return { kind: 'unproved', why: 'two comments look the same' };
  return { kind: 'reply', item, nativeId };
}

/** Comments in YouTube Studio. */
export const studio: SitePart = {
  itemAt(node) {
    const item = elementOf(node)?.closest(ITEM());
    return item && idOf(item) ? item : undefined;
  },
  items: itemsIn,
  isItem: (element) => element.matches(ITEM()),
  read,
  ownsId: (nativeId) => nativeId.startsWith(PREFIX),
  findItem: (root, nativeId) => itemsIn(root).find((item) => idOf(item) === nativeId),
  contextOf(item, isOwn) {
    const thread = item.closest(THREAD());
    const around = thread ? itemsIn(thread).flatMap((other) => read(other) ?? []) : [];
    const title = thread ? textOf(thread, book.css('studio-title')) : '';
    const parent = around.find(({ surface }) => surface === 'comment');
    return {
      ...(title ? { postText: title } : {}),
      parents: isReply(item) && parent ? [{ author: parent.author.name, text: parent.text }] : [],
      ownAnswers: isReply(item)
        ? []
        : around
            .filter(({ surface, author }) => surface === 'reply' && isOwn(author))
            .map(({ text, postedAt }) => ({ text, postedAt })),
    };
  },
  boxAt: (node) => elementOf(node)?.closest<HTMLElement>(BOX()) ?? undefined,
  boxes: (root) => [...root.querySelectorAll<HTMLElement>(BOX())],
  purposeOf,
  isReplyControl(node) {
    const item = node.closest(book.css('studio-reply'))?.closest(ITEM());
    return item != null && idOf(item) !== undefined;
  },
  isSend(event, box) {
    if (isModifiedEnter(event, box)) return true;
    if (event.type !== 'click') return false;
    const own = book.css('studio-comment-box');
    const button = targetOf(event)?.closest(book.css('studio-submit'));
    return button != null && button.closest(own) !== null && button.closest(own) === box.closest(own);
  },
  knownIds: (document) => itemsIn(document).flatMap((item) => idOf(item) ?? []),
  findOwnReply: (document, sent) => ownReplyIn(itemsIn(document).filter(isReply), read, sent),
};
