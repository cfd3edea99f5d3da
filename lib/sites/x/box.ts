import type { BoxPurpose, PageMemory } from '../adapter.ts';
import { book } from './book.ts';
import { findItem, ITEM, isItem, itemsIn, QUOTED, readItem, readQuoted, statusId } from './item.ts';
import { quoteId } from './quote-id.ts';

export const BOX = () => book.css('box');
const MODAL = () => book.css('modal');
const INLINE = () => book.css('inline');
const SUBMIT = () => book.css('submit');
const EDIT = () => book.words('edit-box');

/**
 * Whose box is it? X keeps the home or inline box alive behind the reply modal under the same test id, so with a modal
 * open only the box inside it counts. In the modal what is answered stands above the box, what is quoted below it.
 */
export function purposeOf(box: HTMLElement, memory: PageMemory): BoxPurpose {
  const modal = openModal(box.ownerDocument);
  if (modal && !modal.contains(box)) return { kind: 'decoy', why: 'behind the open dialog' };
  if (modal) return inModal(modal, box, memory);
  const inline = box.closest(INLINE());
  if (!inline?.parentElement) return { kind: 'top-level', why: 'a new post' };
  const articles = [...inline.parentElement.querySelectorAll(ITEM())].filter(isItem);
  const [item] = articles;
  const nativeId = item && statusId(item);
  if (articles.length !== 1 || !item || !nativeId)
    return { kind: 'unproved', why: `${articles.length} posts stand beside this box` };
  return { kind: 'reply', item, nativeId };
}

function openModal(document: Document): Element | undefined {
  return [...document.querySelectorAll(MODAL())].find((modal) => modal.querySelector(BOX()) !== null);
}

/** The dialog that edits a reply of ours shows, as a reply does, what it answers: only its words tell them apart. */
function edits(modal: Element): boolean {
  const title = modal.ownerDocument.getElementById(modal.getAttribute('aria-labelledby') ?? '');
  return [title, ...modal.querySelectorAll(SUBMIT())].some((element) =>
    EDIT().includes((element?.textContent ?? '').trim()),
  );
}

function inModal(modal: Element, box: HTMLElement, memory: PageMemory): BoxPurpose {
  if (edits(modal)) return { kind: 'own-edit', why: 'the dialog that edits a post of ours' };
  const isBefore = (element: Element): boolean =>
    (element.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const above = [...modal.querySelectorAll(ITEM())].filter((article) => isItem(article) && isBefore(article));
  const target = above.at(-1);
  if (!target) {
    const below = [...modal.querySelectorAll(QUOTED())].filter((element) => !isBefore(element));
    return below.length === 0 ? { kind: 'top-level', why: 'a new post' } : inQuote(below, box);
  }
  const nativeId = statusId(target) ?? provedId(target, memory);
  if (!nativeId)
    return { kind: 'unproved', why: 'no post on the page is proved to be the one in the dialog' };
  return { kind: 'reply', item: findItem(box.ownerDocument, nativeId) ?? target, nativeId };
}

/**
 * A quote is a post of ours for everybody, so it is an item of its own: an answer that waits for a reply box never fits
 * it. The quoted post has no link and the menu that opened it says nothing: it is the only post on the page with its
 * author and all of its words, or nobody's.
 */
function inQuote(below: readonly Element[], box: HTMLElement): BoxPurpose {
  const refused = (why: string): BoxPurpose => ({ kind: 'quote', why });
  const [shown, second] = below.flatMap((element) => readQuoted(element) ?? []);
  if (!shown || second) return refused('not one post is quoted');
  const item = onlyOne(box.ownerDocument, shown.handle, shown.text);
  const nativeId = item && statusId(item);
  if (!item || !nativeId) return refused('no post on the page is proved to be the quoted one');
  return { kind: 'reply', surface: 'post', place: 'quote', item, nativeId: quoteId(nativeId) };
}

function onlyOne(document: Document, handle: string | undefined, text: string): Element | undefined {
  const same = itemsIn(document).filter((element) => {
    const page = readItem(element);
    return page?.author.handle === handle && page?.text === text;
  });
  return same.length === 1 ? same[0] : undefined;
}

/**
 * The dialog's post has no link. It is the one whose Reply was clicked, if author and words agree; opened by keyboard,
 * it is the only post on the page with this author and these words.
 */
function provedId(target: Element, { lastReply }: PageMemory): string | undefined {
  const shown = readItem(target);
  if (!shown) return undefined;
  if (lastReply && lastReply.handle === shown.author.handle && lastReply.text === shown.text)
    return lastReply.nativeId;
  const same = onlyOne(target.ownerDocument, shown.author.handle, shown.text);
  return same && statusId(same);
}
