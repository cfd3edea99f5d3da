import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { h } from '../page/dom.ts';
import { registerEditor } from '../page/practice.ts';

export interface LexicalOptions {
  label: string;
  text?: string;
  onChange?(empty: boolean): void;
  /** Absent where Enter only makes a new line. */
  onEnter?(): void;
}

export interface LexicalBox {
  host: HTMLElement;
  element: HTMLElement;
  model(): string;
  clear(): void;
  focus(): void;
  destroy(): void;
}

const byElement = new WeakMap<Element, LexicalEditor>();
const dispatched = new WeakSet<Event>();

/**
 * Facebook has emptied the box by the time other listeners see the key, so a sender's Enter is handled on the
 * way down, before them. Must be called before any other script can listen.
 */
export function handleEnterFirst(): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing || !(event.target instanceof Element))
        return;
      const root = event.target.closest('[data-lexical-editor]');
      const editor = root && byElement.get(root);
      if (!editor) return;
      editor.dispatchCommand(KEY_ENTER_COMMAND, event);
      if (event.defaultPrevented) dispatched.add(event);
    },
    true,
  );
}

export function mountLexical({ label, text = '', onChange, onEnter }: LexicalOptions): LexicalBox {
  const element = h('div', {
    contenteditable: 'true',
    role: 'textbox',
    spellcheck: 'true',
    tabindex: '0',
    'aria-label': label,
    'aria-placeholder': label,
    class: 'editor',
  });
  const placeholder = h('div', { 'aria-hidden': 'true', class: 'placeholder' }, label);
  const host = h('div', { class: 'editor-host' }, element, placeholder);
  const editor = createEditor({ namespace: 'practice', onError: (error) => reportError(error) });
  const model = () =>
    editor.getEditorState().read(() =>
      $getRoot()
        .getChildren()
        .map((node) => node.getTextContent())
        .join('\n'),
    );
  editor.setRootElement(element);
  if (onEnter) byElement.set(element, editor);
  const stop = [
    registerRichText(editor),
    registerHistory(editor, createEmptyHistoryState(), 1000),
    editor.registerCommand(KEY_ENTER_COMMAND, enter(onEnter), COMMAND_PRIORITY_HIGH),
    editor.registerUpdateListener(() => {
      placeholder.hidden = model() !== '';
      onChange?.(model().trim() === '');
    }),
    registerEditor({ element, label, model }),
  ];
  editor.update(() => fill(text), { tag: 'history-merge', discrete: true });
  return {
    host,
    element,
    model,
    clear: () => editor.update(() => fill(''), { discrete: true }),
    focus: () => editor.focus(),
    destroy() {
      for (const end of stop) end();
      editor.setRootElement(null);
    },
  };
}

function enter(onEnter: (() => void) | undefined) {
  return (event: KeyboardEvent | null): boolean => {
    if (!event || !onEnter || event.shiftKey) return false;
    if (dispatched.has(event)) return true;
    event.preventDefault();
    // A made-up key press must not send: the page reports it, and nothing else happens.
    if (event.isTrusted) onEnter();
    return true;
  };
}

function fill(text: string): void {
  const paragraph = $createParagraphNode();
  text.split('\n').forEach((line, index) => {
    if (index > 0) paragraph.append($createLineBreakNode());
    if (line) paragraph.append($createTextNode(line));
  });
  $getRoot().clear().append(paragraph);
  if (text) paragraph.selectEnd();
}
