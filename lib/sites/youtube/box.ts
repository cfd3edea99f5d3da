import type { BoxPurpose, PageMemory } from '../adapter.ts';
import { css } from '../rules.ts';
import { commentId, findItem, itemAt, itemsIn, readItem } from './item.ts';
import { youtubeRules as rules } from './rules.ts';

export const BOX = css(rules, 'box');
const EDIT = css(rules, 'edit-dialog');
const REPLY_DIALOG = css(rules, 'reply-dialog');
const REPLIES = css(rules, 'replies');
const THREAD = css(rules, 'thread');
const TOP_LEVEL = css(rules, 'top-level');

/**
 * Whose box is it? Two structures are told of: inside the comment's own `#reply-dialog` (position proves it), or in the
 * thread's replies element, where only the remembered click says which comment of the thread is answered.
 */
export function purposeOf(box: HTMLElement, memory: PageMemory): BoxPurpose {
  if (box.closest(EDIT)) return { kind: 'own-edit', why: 'the edit box of a comment' };
  if (box.closest(TOP_LEVEL)) return { kind: 'top-level', why: 'a new comment' };
  const around = itemAt(box);
  if (around && !box.closest(REPLY_DIALOG))
    return { kind: 'unproved', why: 'a box inside a comment that is no reply box' };
  const item = around ?? inThread(box, memory);
  const nativeId = item && commentId(item);
  if (!item || !nativeId)
    return { kind: 'unproved', why: 'nothing shows which comment of the thread is meant' };
  const named = mentionIn(box);
  if (named !== undefined && !same(named, readItem(item)?.author.handle))
    return { kind: 'unproved', why: 'the box names someone else' };
  return { kind: 'reply', item, nativeId };
}

function inThread(box: HTMLElement, { lastReply }: PageMemory): Element | undefined {
  const thread = box.closest(REPLIES)?.closest(THREAD);
  if (!thread) return undefined;
  const remembered = lastReply && findItem(thread, lastReply.nativeId);
  if (remembered) {
    // A reply with a nested thread of its own has its box there.
    const own = remembered.closest(THREAD);
    return own === thread || !own?.querySelector(REPLIES) ? remembered : undefined;
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
