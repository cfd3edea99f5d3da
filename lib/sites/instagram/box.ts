import type { BoxPurpose, PageMemory } from '../adapter.ts';
import { afterLabel, readText } from '../page-text.ts';
import { postCode, sameHandle } from './address.ts';
import { book } from './book.ts';
import { DIALOG, findItem, idsOf, PAGE, readItem } from './item.ts';

const BOX = () => book.css('box');
const MESSAGE_BOX = () => book.css('message-box');
const COMMENT_BOX = () => book.words('comment-box');
const NAME_IN_FRONT = /^@([\w.]{1,30})\s/;

function isCommentBox(box: Element): boolean {
  const labels = ['placeholder', 'aria-placeholder', 'aria-label'];
  return (
    box.matches(BOX()) &&
    labels.some((name) => afterLabel(box.getAttribute(name), COMMENT_BOX()) !== undefined)
  );
}

export function boxAt(node: Node): HTMLElement | undefined {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  const box = element?.closest<HTMLElement>(`${BOX()}, ${MESSAGE_BOX()}`);
  return box && (isCommentBox(box) || box.matches(MESSAGE_BOX())) ? box : undefined;
}

export const boxesIn = (root: ParentNode): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(BOX())].filter(isCommentBox);

function shownIn(box: HTMLElement): string {
  const shown = 'value' in box ? String(box.value) : readText(box);
  return shown.replaceAll('\u00a0', ' ');
}

/** The name that the site put in front: no draft, stays. */
export const ownPrefix = (box: HTMLElement): string => NAME_IN_FRONT.exec(shownIn(box))?.[0] ?? '';

/** What a box may answer: the dialog's post, one post of a feed, or the page's only one. */
export function postOf(node: Element): Element | undefined {
  return node.closest(`article, ${DIALOG()}`) ?? node.closest(PAGE()) ?? undefined;
}

/**
 * Whose box is it? One box serves a whole post; clicking Reply only puts `@name ` into it. So two witnesses must agree:
 * the Reply that was clicked last, under this very post, and the name in front. Either alone proves nothing: a name can
 * be typed by hand, and one person can have many comments.
 */
export function purposeOf(box: HTMLElement, { lastReply }: PageMemory): BoxPurpose {
  const { ownerDocument: document } = box;
  const path = document.location?.pathname ?? '';
  if (!isCommentBox(box))
    return path.startsWith('/direct/')
      ? { kind: 'private', why: 'a direct message' }
      : { kind: 'unproved', why: 'not a box for comments' };
  if ([...document.querySelectorAll(DIALOG())].some((dialog) => !dialog.contains(box)))
    return { kind: 'decoy', why: 'behind an open dialog' };
  const post = postOf(box);
  const boxes = post ? boxesIn(post).length : 0;
  if (!post || boxes !== 1) return { kind: 'unproved', why: `${boxes} comment boxes stand in this post` };
  const shown = shownIn(box);
  if (!shown.startsWith('@')) return { kind: 'top-level', why: 'no name in front: a new comment' };
  const name = NAME_IN_FRONT.exec(shown)?.[1];
  if (!name) return { kind: 'unproved', why: 'the name in front is not whole' };
  if (!lastReply) return { kind: 'unproved', why: `nobody’s Reply was clicked for "@${name}"` };
  const item = findItem(post, lastReply.nativeId);
  const page = item && readItem(item);
  if (!item || !page) return { kind: 'unproved', why: 'the Reply clicked last stands under another post' };
  if (!page.author.handle || !sameHandle(page.author.handle, name))
    return {
      kind: 'unproved',
      why: `the box says "@${name}", the Reply clicked last is of "${page.author.name}"`,
    };
  const address = postCode(path);
  // The address changes before the content does (SPA navigation).
  if (address !== undefined && address !== idsOf(item)?.code)
    return { kind: 'unproved', why: 'the page is changing to another post' };
  return { kind: 'reply', item, nativeId: page.nativeId };
}
