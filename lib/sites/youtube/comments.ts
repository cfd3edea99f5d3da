import { isModifiedEnter, targetOf } from '../controls.ts';
import { ownReplyIn } from '../own-reply.ts';
import type { SitePart } from '../parts.ts';
import { book } from './book.ts';
import { BOX, ownPrefix, purposeOf } from './box.ts';
import { commentId, findItem, itemAt, itemsIn, parentOf, readItem } from './item.ts';

/** Comments and nested replies below a video, a short or a community post. */
export const comments: SitePart = {
  itemAt,
  items: itemsIn,
  isItem: (element) => commentId(element) !== undefined,
  read: readItem,
  ownsId: () => true,
  findItem,
  contextOf(item, isOwn) {
    const id = commentId(item) ?? '';
    const pages = itemsIn(item.ownerDocument).flatMap((element) => readItem(element) ?? []);
    const title = item.ownerDocument.title.replace(/^\(\d+\)\s*/, '').replace(/\s*-\s*YouTube$/, '');
    return {
      ...(title ? { postText: title } : {}),
      parents: pages
        .filter(({ nativeId }) => nativeId === parentOf(id))
        .map(({ author, text }) => ({ author: author.name, text })),
      ownAnswers: pages
        .filter(({ nativeId, author }) => parentOf(nativeId) === id && isOwn(author))
        .map(({ text, postedAt }) => ({ text, postedAt })),
    };
  },
  boxAt(node) {
    const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
    return element?.closest<HTMLElement>(BOX()) ?? undefined;
  },
  boxes: (root) => [...root.querySelectorAll<HTMLElement>(BOX())],
  purposeOf,
  ownPrefix,
  isReplyControl: (node) => node.closest(book.css('reply-control')) !== null && itemAt(node) !== undefined,
  isSend(event, box) {
    // Enter is a new line here.
    if (isModifiedEnter(event, box)) return true;
    if (event.type !== 'click') return false;
    const button = targetOf(event)?.closest(book.css('submit'));
    return button != null && button.closest(book.css('comment-box')) === box.closest(book.css('comment-box'));
  },
  knownIds: (document) => itemsIn(document).flatMap((item) => commentId(item) ?? []),
  findOwnReply: (document, sent) => ownReplyIn(itemsIn(document), readItem, sent),
};
