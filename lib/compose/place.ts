import { type Editor, isField } from './engine.ts';
import { rangeBetween } from './read.ts';

export const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

function nextSelectionChange(document: Document, within: number): Promise<boolean> {
  return new Promise((resolve) => {
    const done = (seen: boolean): void => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', onChange, true);
      resolve(seen);
    };
    const onChange = (): void => done(true);
    const timer = setTimeout(() => done(false), within);
    document.addEventListener('selectionchange', onChange, true);
  });
}

/**
 * Focus and a selection that the editor has seen. While the side panel holds the keyboard the page got `focusout` and
 * no `focusin`, so React (Draft.js) is deaf: announce the focus first, let it render, then move the selection
 * (Chromium 156, Firefox 153). An editor that has not seen the selection puts the text elsewhere or loses it.
 */
export async function placeCaret({ root }: Editor, ownPrefix = ''): Promise<void> {
  await focusEditor(root);
  if (isField(root)) {
    const at = Math.max(root.selectionEnd ?? root.value.length, prefixLength(root.value, ownPrefix));
    root.setSelectionRange(at, at);
    return;
  }
  await showSelection(root, (selection) => caretRange(selection, root, ownPrefix));
}

/** Selects what the editor shows between two places of its text, as `readEditor` counts them. */
export async function selectText({ root }: Editor, from: number, to: number): Promise<void> {
  await focusEditor(root);
  if (isField(root)) root.setSelectionRange(from, to);
  else await showSelection(root, () => rangeBetween(root, from, to));
}

async function focusEditor(root: HTMLElement): Promise<void> {
  if (root.ownerDocument.activeElement === root) return;
  root.focus({ preventScroll: true });
  await wait(0);
}

async function showSelection(root: HTMLElement, rangeIn: (selection: Selection) => Range): Promise<void> {
  const document = root.ownerDocument;
  if (!document.hasFocus()) {
    root.dispatchEvent(new FocusEvent('focus'));
    root.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    await wait(20);
  }
  const selection = document.getSelection();
  if (!selection) return;
  const range = rangeIn(selection);
  const seen = nextSelectionChange(document, 80);
  selection.removeAllRanges();
  selection.addRange(range);
  // A hidden tab, or a selection that did not change, fires nothing by itself.
  if (!(await seen)) document.dispatchEvent(new Event('selectionchange'));
  await wait(0);
}

/** Before or inside the site's own `@name ` an answer would take away the name that says whom it answers. */
function prefixLength(shown: string, ownPrefix: string): number {
  return shown.replaceAll('\u00a0', ' ').startsWith(ownPrefix) ? ownPrefix.length : 0;
}

/** The operator's own caret inside the box (the end of a selection: a draft is never replaced), else the draft's end. */
function caretRange(selection: Selection, root: HTMLElement, ownPrefix: string): Range {
  const inside =
    selection.rangeCount > 0 &&
    root.contains(selection.anchorNode) &&
    root.contains(selection.focusNode) &&
    isBehind(selection.getRangeAt(0), root, ownPrefix);
  const range = inside ? selection.getRangeAt(0).cloneRange() : root.ownerDocument.createRange();
  if (!inside) range.selectNodeContents(root);
  range.collapse(false);
  return range;
}

function isBehind(range: Range, root: HTMLElement, ownPrefix: string): boolean {
  if (ownPrefix === '') return true;
  const before = root.ownerDocument.createRange();
  before.selectNodeContents(root);
  before.setEnd(range.endContainer, range.endOffset);
  return before.toString().length >= prefixLength(root.textContent ?? '', ownPrefix);
}

/** Where the caret stands, to put it back when nothing was inserted: the next key would erase a selected draft. */
export function keepCaret({ root }: Editor): () => void {
  if (isField(root)) {
    const from = root.selectionStart;
    const to = root.selectionEnd;
    return () => {
      if (from !== null && to !== null) root.setSelectionRange(from, to);
    };
  }
  const selection = root.ownerDocument.getSelection();
  const kept =
    selection && selection.rangeCount > 0 && root.contains(selection.anchorNode)
      ? selection.getRangeAt(0).cloneRange()
      : undefined;
  return () => {
    if (!kept) return;
    selection?.removeAllRanges();
    selection?.addRange(kept);
  };
}
