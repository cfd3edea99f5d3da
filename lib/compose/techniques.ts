import type { Engine } from '../domain/index.ts';
import { type Editor, isField } from './engine.ts';

export type Technique = 'paste' | 'insert-from-paste' | 'insert-replacement-text' | 'exec' | 'setter';

/** Firefox content scripts see the page through Xray wrappers and have `cloneInto`. */
interface FirefoxSandbox {
  cloneInto?: <T>(value: T, target: object) => T;
}
interface PageWindow {
  wrappedJSObject?: { DataTransfer: typeof DataTransfer; InputEvent: typeof InputEvent };
}

const sandbox = globalThis as typeof globalThis & FirefoxSandbox;
const isFirefox = (): boolean => typeof sandbox.cloneInto === 'function';

/** Chromium's page reads `clipboardData`; in Firefox only the legacy `data` reaches it (measured, 156 and 153). */
function pasteEvent(text: string): ClipboardEvent {
  const init = { bubbles: true, cancelable: true, composed: true };
  if (isFirefox())
    return new ClipboardEvent('paste', { ...init, dataType: 'text/plain', data: text } as ClipboardEventInit);
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  return new ClipboardEvent('paste', { ...init, clipboardData });
}

function beforeInputEvent(inputType: string, text: string, view: Window): InputEvent {
  const init = { bubbles: true, cancelable: true, composed: true, inputType };
  const page = (view as Window & PageWindow).wrappedJSObject;
  if (!isFirefox() || !page || !sandbox.cloneInto) {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', text);
    return new InputEvent('beforeinput', { ...init, dataTransfer });
  }
  // With the sandbox's own objects the page would read an empty DataTransfer.
  const inPage = sandbox.cloneInto(init, view) as InputEventInit;
  inPage.dataTransfer = new page.DataTransfer();
  const event = new page.InputEvent('beforeinput', inPage);
  event.dataTransfer?.setData('text/plain', text);
  return event;
}

/** True when the editor took the text (it cancelled the event), or when the browser did it. */
export function perform(technique: Technique, { root }: Editor, text: string): boolean {
  const document = root.ownerDocument;
  const view = document.defaultView ?? window;
  switch (technique) {
    case 'paste':
      return !root.dispatchEvent(pasteEvent(text));
    case 'insert-from-paste':
      return !root.dispatchEvent(beforeInputEvent('insertFromPaste', text, view));
    case 'insert-replacement-text':
      return !root.dispatchEvent(beforeInputEvent('insertReplacementText', text, view));
    case 'exec':
      return document.execCommand('insertText', false, text);
    case 'setter':
      return setValue(root, text);
  }
}

/** React listens for `input` on a value that it did not set itself; a plain `.value =` is never heard. */
function setValue(root: HTMLElement, text: string): boolean {
  if (!isField(root)) return false;
  const prototype = root.nodeName === 'TEXTAREA' ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  const from = root.selectionStart ?? root.value.length;
  const to = root.selectionEnd ?? root.value.length;
  const value = root.value.slice(0, from) + text + root.value.slice(to);
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(root, value);
  root.setSelectionRange(from + text.length, from + text.length);
  root.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }),
  );
  return true;
}

/** A synthetic event is inert by itself: if the text changed, the editor did it, so its model holds it. */
export const SYNTHETIC: ReadonlySet<Technique> = new Set([
  'paste',
  'insert-from-paste',
  'insert-replacement-text',
]);

/**
 * Order per engine, as measured. `exec` lets the browser change the page, so it comes first only where the page is
 * the site's model; on Draft.js it crashes React, on Lexical (Chromium) it doubles line breaks.
 */
export const PLAN: Readonly<Record<Engine, readonly Technique[]>> = {
  field: ['exec', 'setter'],
  lexical: ['paste', 'insert-replacement-text'],
  draft: ['paste'],
  slate: ['insert-from-paste', 'insert-replacement-text'],
  prosemirror: ['exec', 'paste'],
  quill: ['paste', 'exec'],
  contenteditable: ['paste', 'exec'],
};

export type Removal = 'exec' | 'setter' | 'cut' | 'delete-by-cut';

/** Takes away what is selected. */
export function remove(removal: Removal, { root }: Editor): void {
  const init = { bubbles: true, cancelable: true, composed: true };
  switch (removal) {
    case 'exec':
      root.ownerDocument.execCommand('delete');
      return;
    case 'setter':
      setValue(root, '');
      return;
    case 'cut':
      root.dispatchEvent(new ClipboardEvent('cut', init));
      return;
    case 'delete-by-cut':
      root.dispatchEvent(new InputEvent('beforeinput', { ...init, inputType: 'deleteByCut' }));
  }
}

/** Lexical and Slate take the selection out of their model; Draft.js hears of it only by a cut (0.11). */
export const REMOVALS: Readonly<Record<Engine, readonly Removal[]>> = {
  field: ['exec', 'setter'],
  lexical: ['delete-by-cut'],
  draft: ['cut'],
  slate: ['delete-by-cut'],
  prosemirror: ['exec'],
  quill: ['exec'],
  contenteditable: ['exec'],
};
