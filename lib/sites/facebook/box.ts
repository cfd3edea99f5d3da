import type { BoxPurpose, SpeakingAs } from '../adapter.ts';
import { afterLabel } from '../page-text.ts';
import { css, words } from '../rules.ts';
import { idsOf, isItem, itemAt, postOf, readItem } from './item.ts';
import { facebookRules as rules } from './rules.ts';

export const BOX = css(rules, 'box');
const ITEM = css(rules, 'item');
const DIALOG = css(rules, 'dialog');
const POST = css(rules, 'post');
const PRIVATE_DIALOG = words(rules, 'private-dialog');
const PRIVATE_BOX = words(rules, 'private-box');
const EDIT_BOX = words(rules, 'edit-box');
const TOP_LEVEL = words(rules, 'top-level');
const REPLY_BOX = words(rules, 'reply-box');
const SPEAKING_AS = words(rules, 'speaking-as');

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
export function purposeOf(box: HTMLElement): BoxPurpose {
  const label = labelOf(box);
  const dialog = box.closest(DIALOG);
  if (knows(label, PRIVATE_BOX)) return { kind: 'private', why: `label "${label}"` };
  if (dialog) {
    if (knows(dialog.getAttribute('aria-label'), PRIVATE_DIALOG))
      return { kind: 'private', why: 'private dialog' };
    if (!dialog.querySelector(`${ITEM}, ${POST}`))
      return { kind: 'private', why: 'a dialog without any comment' };
  } else if (modalElsewhere(box)) return { kind: 'decoy', why: 'behind an open dialog' };
  const item = itemBefore(box);
  const around = itemAt(box);
  // Replies can be nested in their parent's article, and so is a reply's own box then, right after the reply.
  const afterNested = around !== undefined && item !== undefined && around !== item && around.contains(item);
  if (knows(label, EDIT_BOX) || (around && !afterNested))
    return { kind: 'own-edit', why: 'inside a comment' };
  const name = afterLabel(label, REPLY_BOX);
  if (!item) {
    if (knows(label, TOP_LEVEL)) return { kind: 'top-level', why: `label "${label}"` };
    return { kind: 'unproved', why: 'no comment stands right before this box' };
  }
  if (knows(label, TOP_LEVEL)) return { kind: 'top-level', why: `label "${label}"` };
  const page = readItem(item);
  const ids = idsOf(item);
  if (!page || !ids) return { kind: 'unproved', why: 'the comment before this box has no id' };
  if (name !== undefined && page.author.name !== '' && !sameName(name, page.author.name))
    return { kind: 'unproved', why: `the box says "${label}", the comment is by "${page.author.name}"` };
  return { kind: 'reply', item, nativeId: ids.id };
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

/** The page behind an aria-modal dialog cannot be reached by the person who sees the dialog. */
function modalElsewhere(box: HTMLElement): boolean {
  return [...box.ownerDocument.querySelectorAll(`${DIALOG}[aria-modal="true"]`)].some(
    (modal) => !modal.contains(box),
  );
}

/**
 * The comment immediately before the box: its previous sibling at the nearest level that has one, or the only
 * comment inside that sibling (page timelines wrap each comment).
 */
function itemBefore(box: HTMLElement): Element | undefined {
  for (
    let node: Element | null = box;
    node && !node.matches(`${POST}, ${DIALOG}`);
    node = node.parentElement
  ) {
    const before = node.previousElementSibling;
    if (!before) continue;
    if (isItem(before)) return before;
    const inside = [...before.querySelectorAll(ITEM)].filter(isItem);
    if (inside.length === 1) return inside[0];
    if (inside.length > 1) return undefined;
    if (before.querySelector('[role="textbox"]')) return undefined;
  }
  return undefined;
}

/** The page says who speaks only in the label of its top-level boxes; two different names prove nothing. */
export function speakingAs(document: Document, near: Element | undefined): SpeakingAs {
  const scope = near && (near.closest(DIALOG) ?? postOf(near));
  return (scope && namesIn(scope)) ?? namesIn(document) ?? { how: 'none' };
}

function namesIn(root: ParentNode): SpeakingAs | undefined {
  const names = new Set(
    [...root.querySelectorAll(`${BOX}, [role="button"][aria-label]`)]
      .map((element) => afterLabel(labelOf(element), SPEAKING_AS))
      .filter((name) => name !== undefined && name !== '')
      .map((name) => name?.replace(/[….]+$/u, '').trim()),
  );
  const [account] = names;
  return names.size === 1 && account ? { account, how: 'composer-label' } : undefined;
}
