import type { Engine } from '../domain/index.ts';

export interface Editor {
  readonly engine: Engine;
  /** The root that holds the text: the field itself, or the editable root. */
  readonly root: HTMLElement;
}

export type Field = HTMLTextAreaElement | HTMLInputElement;

export function isField(element: Element): element is Field {
  return element.nodeName === 'TEXTAREA' || element.nodeName === 'INPUT';
}

const MARKS: readonly [Engine, string][] = [
  ['lexical', '[data-lexical-editor="true"]'],
  ['slate', '[data-slate-editor="true"]'],
  ['draft', '.public-DraftEditor-content'],
  ['prosemirror', '.ProseMirror'],
  ['quill', '.ql-editor'],
];

/** Which engine drives this box: the nearest mark from the element upwards, else the outermost editable root. */
export function detectEngine(element: HTMLElement): Editor {
  if (isField(element)) return { engine: 'field', root: element };
  for (const [engine, mark] of MARKS) {
    const root = element.closest<HTMLElement>(mark) ?? element.querySelector<HTMLElement>(mark);
    if (root) return { engine, root };
  }
  let root = element;
  while (root.parentElement?.isContentEditable) root = root.parentElement;
  return { engine: 'contenteditable', root };
}

export function isEditable({ root }: Editor): boolean {
  if (!root.isConnected) return false;
  if (isField(root)) return !root.disabled && !root.readOnly;
  return root.getAttribute('contenteditable') !== 'false' && root.getAttribute('aria-disabled') !== 'true';
}
