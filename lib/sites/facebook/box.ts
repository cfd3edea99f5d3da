import type { BoxPurpose, PageMemory, SpeakingAs } from '../adapter.ts';
import { few, labelled } from '../live-query.ts';
import { afterLabel } from '../page-text.ts';
import { book } from './book.ts';
import { isInbox, tabRefusal } from './business-comments.ts';
import { privateReplyId } from './comment-id.ts';
import { findItem, idsOf, isItem, itemAt, postOf, readItem } from './item.ts';
import { inFrontReel } from './reel.ts';

export const BOX = () => book.css('box');
const ITEM = () => book.css('item');
const DIALOG = () => book.css('dialog');
const MODAL = () => `${DIALOG()}[aria-modal="true"]`;
const POST = () => book.css('post');
const PRIVATE_DIALOG = () => book.words('private-dialog');
const PRIVATE_BOX = () => book.words('private-box');
const PRIVATE_NAME = () => book.words('private-name');
const PRIVATE_SPEAKING_AS = () => book.words('private-speaking-as');
const EDIT_BOX = () => book.words('edit-box');
const TOP_LEVEL = () => book.words('top-level');
const REPLY_BOX = () => book.words('reply-box');
const SPEAKING_AS = () => book.words('speaking-as');

const isBox = (element: Element): element is HTMLElement => element.matches(BOX());

/** Three parts ask for their boxes again and again, on feeds of thousands of comments: they share one answer that is kept. */
export const boxesIn = (root: ParentNode): HTMLElement[] => few(root, BOX()).filter(isBox);

export function labelOf(box: Element): string {
  return box.getAttribute('aria-label') ?? box.getAttribute('aria-placeholder') ?? '';
}

const knows = (label: string | null, dictionary: readonly string[]): boolean =>
  afterLabel(label, dictionary) !== undefined;

/**
 * Whose box is it? On a permalink the post itself stands in a dialog, and the private reply is a second dialog with
 * the same editor (a project that took "the modal" sent a private message in public), so position, dialog and label
 * must agree, and doubt refuses.
 */
export function purposeOf(box: HTMLElement, memory: PageMemory): BoxPurpose {
  const label = labelOf(box);
  const dialog = box.closest(DIALOG());
  if (dialog && knows(dialog.getAttribute('aria-label'), PRIVATE_DIALOG()))
    return inPrivate(dialog, box, memory);
  if (knows(label, PRIVATE_BOX())) return { kind: 'private', why: `label "${label}"` };
  if (dialog) {
    if (!dialog.querySelector(`${ITEM()}, ${POST()}`))
      return { kind: 'private', why: 'a dialog without any comment' };
  }
  if (coveredBy(box, dialog)) return { kind: 'decoy', why: 'behind an open dialog' };
  const item = itemBefore(box);
  const around = itemAt(box);
  // Replies can be nested in their parent's article, and so is a reply's own box then, right after the reply.
  const afterNested = around !== undefined && item !== undefined && around !== item && around.contains(item);
  if (knows(label, EDIT_BOX()) || (around && !afterNested))
    return { kind: 'own-edit', why: 'inside a comment' };
  const name = afterLabel(label, REPLY_BOX());
  if (!item) {
    if (knows(label, TOP_LEVEL())) return { kind: 'top-level', why: `label "${label}"` };
    return { kind: 'unproved', why: 'no comment stands right before this box' };
  }
  if (knows(label, TOP_LEVEL())) return { kind: 'top-level', why: `label "${label}"` };
  if (!inFrontReel(box, item)) return { kind: 'decoy', why: 'the panel of another reel' };
  const page = readItem(item);
  const ids = idsOf(item);
  if (!page || !ids) return { kind: 'unproved', why: 'the comment before this box has no id' };
  if (name !== undefined && page.author.name !== '' && !sameName(name, page.author.name))
    return { kind: 'unproved', why: `the box says "${label}", the comment is by "${page.author.name}"` };
  const refused = isInbox(box.ownerDocument) ? tabRefusal(item) : undefined;
  return refused ? { kind: 'unproved', why: refused } : { kind: 'reply', item, nativeId: ids.id };
}

/**
 * The private reply to a commenter holds no comment, so the dialog's name and the remembered "send a message" must
 * agree; the dialog of somebody else, or one that was open before we came, is nobody's.
 */
function inPrivate(dialog: Element, box: HTMLElement, { lastMessage }: PageMemory): BoxPurpose {
  const refused = (why: string): BoxPurpose => ({ kind: 'private', why });
  const name = afterLabel(dialog.getAttribute('aria-label'), PRIVATE_NAME());
  const item = lastMessage && findItem(box.ownerDocument, lastMessage.nativeId);
  const page = item && readItem(item);
  if (!name || !page) return refused('a private dialog, and nothing proves to whom');
  if (!sameName(name, page.author.name))
    return refused(`the dialog writes to "${name}", the last message was to "${page.author.name}"`);
  if (dialog.querySelector(ITEM()) || dialog.querySelectorAll(BOX()).length !== 1)
    return refused('a private dialog with more than its box');
  return {
    kind: 'reply',
    surface: 'dm',
    place: 'private-reply',
    item,
    nativeId: privateReplyId(page.nativeId),
  };
}

/** "Balas Sinta Dewi" and "Balas Sinta Dewi…" name the same person. */
function sameName(said: string, author: string): boolean {
  const plain = (text: string): string =>
    text
      .replace(/[….]+$/u, '')
      .replace(/\s+/g, ' ')
      .trim()
      .toLocaleLowerCase();
  return plain(said) === plain(author);
}

/**
 * The page behind an aria-modal dialog cannot be reached by the person who sees the dialog; nor can an earlier dialog
 * behind a later one.
 */
function coveredBy(box: HTMLElement, own: Element | null): boolean {
  return few(box.ownerDocument, MODAL()).some(
    (modal) =>
      !modal.contains(box) &&
      (!own || (own.compareDocumentPosition(modal) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0),
  );
}

/**
 * The comment immediately before the box: its previous sibling at the nearest level that has one, or the only
 * comment inside that sibling (page timelines wrap each comment).
 */
function itemBefore(box: HTMLElement): Element | undefined {
  for (
    let node: Element | null = box;
    node && !node.matches(`${POST()}, ${DIALOG()}`);
    node = node.parentElement
  ) {
    const before = node.previousElementSibling;
    if (!before) continue;
    if (isItem(before)) return before;
    const [inside, second] = firstTwo(before);
    if (inside) return second ? undefined : inside;
    if (before.querySelector('[role="textbox"]')) return undefined;
  }
  return undefined;
}

/** A list can hold thousands of comments: whether there is one or more shows in its first rows. */
function firstTwo(area: Element): Element[] {
  const found: Element[] = [];
  const start = area.querySelector(ITEM());
  if (!start) return found;
  const walker = area.ownerDocument.createTreeWalker(area, 1);
  walker.currentNode = start;
  for (let node: Node | null = start; node && found.length < 2; node = walker.nextNode())
    if (isItem(node as Element)) found.push(node as Element);
  return found;
}

export const prepareBoxes: readonly ((document: Document) => void)[] = [
  (document) => boxesIn(document),
  (document) => few(document, MODAL()),
  (document) => namesIn(document, SPEAKING_AS()),
];

/** The page says who speaks only in the label of its top-level boxes; two different names prove nothing. */
export function speakingAs(document: Document, near: Element | undefined): SpeakingAs {
  const dialog = near?.closest(DIALOG());
  // Behind a private dialog another account may comment than the one that writes the message.
  if (dialog && knows(dialog.getAttribute('aria-label'), PRIVATE_DIALOG()))
    return namesIn(dialog, PRIVATE_SPEAKING_AS()) ?? { how: 'none' };
  const scope = dialog ?? (near && postOf(near));
  return (scope && namesIn(scope, SPEAKING_AS())) ?? namesIn(document, SPEAKING_AS()) ?? { how: 'none' };
}

function namesIn(root: ParentNode, words: readonly string[]): SpeakingAs | undefined {
  const names = new Set(
    few(root, labelled(['aria-label', 'aria-placeholder'], words))
      .filter((element) => element.matches(`${BOX()}, [role="button"][aria-label]`))
      .map((element) => afterLabel(labelOf(element), words))
      .filter((name) => name !== undefined && name !== '')
      .map((name) => name?.replace(/[….]+$/u, '').trim()),
  );
  const [account] = names;
  return names.size === 1 && account ? { account, how: 'composer-label' } : undefined;
}
