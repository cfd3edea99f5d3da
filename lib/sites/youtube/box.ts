import type { BoxPurpose, PageMemory } from '../adapter.ts';
import { book } from './book.ts';
import { commentId, findItem, itemAt, itemsIn, readItem, videoOf } from './item.ts';

export const BOX = () => book.css('box');
const EDIT = () => book.css('edit-dialog');
const REPLY_DIALOG = () => book.css('reply-dialog');
const REPLIES = () => book.css('replies');
const THREAD = () => book.css('thread');
const TOP_LEVEL = () => book.css('top-level');

/**
 * Whose box is it? Two structures are told of: inside the comment's own `#reply-dialog` (position proves it), or in the
 * thread's replies element, where only the remembered click says which comment of the thread is answered.
 */
export function purposeOf(box: HTMLElement, memory: PageMemory): BoxPurpose {
  if (box.closest(EDIT())) return { kind: 'own-edit', why: 'the edit box of a comment' };
  if (box.closest(TOP_LEVEL())) return { kind: 'top-level', why: 'a new comment' };
  const around = itemAt(box);
  if (around && !box.closest(REPLY_DIALOG()))
    return { kind: 'unproved', why: 'a box inside a comment that is no reply box' };
  const item = around ?? inThread(box, memory);
  const nativeId = item && commentId(item);
  if (!item || !nativeId)
    return { kind: 'unproved', why: 'nothing shows which comment of the thread is meant' };
  if (!isOfShownVideo(item)) return { kind: 'unproved', why: 'the page is changing to another video' };
  const named = mentionIn(box);
  if (named !== undefined && !same(named, readItem(item)?.author.handle))
    return { kind: 'unproved', why: 'the box names someone else' };
  return { kind: 'reply', item, nativeId };
}

/** The address changes before the comments do, and a short is swiped away while its panel stays. */
function isOfShownVideo(item: Element): boolean {
  const { location } = item.ownerDocument;
  const shown =
    /^\/shorts\/([\w-]+)/.exec(location?.pathname ?? '')?.[1] ??
    new URLSearchParams(location?.search ?? '').get('v');
  const named = videoOf(item);
  return !shown || !named || shown === named;
}

function inThread(box: HTMLElement, { lastReply }: PageMemory): Element | undefined {
  const thread = box.closest(REPLIES())?.closest(THREAD());
  if (!thread) return undefined;
  const remembered = lastReply && findItem(thread, lastReply.nativeId);
  if (remembered) {
    // A reply with a nested thread of its own has its box there.
    const own = remembered.closest(THREAD());
    return own === thread || !own?.querySelector(REPLIES()) ? remembered : undefined;
  }
  const items = itemsIn(thread);
  return items.length === 1 ? items[0] : undefined;
}

/** The handle that the box begins with, without its sign; the site puts it there when a reply is answered. */
function mentionIn(box: HTMLElement): string | undefined {
  return /^\s*@(\S+)/.exec((box.textContent ?? '').replace(/\u200b/g, ''))?.[1];
}

const same = (a: string, b: string | undefined): boolean => a.toLowerCase() === b?.toLowerCase();

/** The site's own `@handle `; one that is not the answered person's makes the box unproved. */
export function ownPrefix(box: HTMLElement): string {
  const named = mentionIn(box);
  return named === undefined ? '' : `@${named} `;
}
