import { ownAnswer } from '../adapter.ts';
import { isModifiedEnter, targetOf } from '../controls.ts';
import { ownReplyIn } from '../own-reply.ts';
import type { SitePart } from '../parts.ts';
import { book } from './book.ts';
import { BOX, ownPrefix, purposeOf } from './box.ts';
import {
  commentId,
  findItem,
  itemAt,
  itemsIn,
  itemsNaming,
  namedIds,
  parentOf,
  prepare,
  readItem,
} from './item.ts';

/** Comments and nested replies below a video, a short or a community post. */
export const comments: SitePart = {
  prepare,
  itemAt,
  items: itemsIn,
  candidates: (document) => [...document.querySelectorAll(book.css('item'))],
  isItem: (element) => commentId(element) !== undefined,
  read: readItem,
  ownsId: () => true,
  findItem,
  contextOf(item, isOwn) {
    const id = commentId(item) ?? '';
    const parent = parentOf(id);
    const above = parent ? findItem(item.ownerDocument, parent) : undefined;
    const said = above && readItem(above);
    const below = itemsNaming(item.ownerDocument, id).flatMap((element) => readItem(element) ?? []);
    const title = item.ownerDocument.title.replace(/^\(\d+\)\s*/, '').replace(/\s*-\s*YouTube$/, '');
    return {
      ...(title ? { postText: title } : {}),
      parents: said ? [{ author: said.author.name, text: said.text }] : [],
      ownAnswers: below
        .filter(({ nativeId, author }) => parentOf(nativeId) === id && isOwn(author))
        .map(ownAnswer),
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
  knownIds: namedIds,
  findOwnReply(document, sent) {
    const fresh = [...namedIds(document)].filter((id) => !sent.known.has(id));
    return ownReplyIn(
      fresh.flatMap((id) => findItem(document, id) ?? []),
      readItem,
      sent,
    );
  },
};
