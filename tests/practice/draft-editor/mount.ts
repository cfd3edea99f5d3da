import { ContentState, Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import { createElement, type KeyboardEvent, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

export interface DraftOptions {
  label: string;
  placeholder: string;
  testId: string;
  /** What stands in it from the beginning. */
  text?: string;
  onChange(text: string): void;
  /** Ctrl+Enter or Cmd+Enter, pressed by a person. */
  onSend(): void;
  /** Enter alone sends, as in messages; with Shift it is a new line. */
  enterSends?: boolean;
}

export interface DraftBox {
  element: HTMLElement;
  model(): string;
  clear(): void;
  focus(): void;
  destroy(): void;
}

export function mountDraft(host: HTMLElement, options: DraftOptions): DraftBox {
  let state = options.text
    ? EditorState.moveFocusToEnd(EditorState.createWithContent(ContentState.createFromText(options.text)))
    : EditorState.createEmpty();
  let update: (next: EditorState) => void = () => undefined;
  let editor: Editor | null = null;

  const text = () => state.getCurrentContent().getPlainText('\n');
  const change = (next: EditorState) => {
    const before = text();
    state = next;
    update(next);
    if (text() !== before) options.onChange(text());
  };

  function Box() {
    const [shown, setShown] = useState(state);
    update = setShown;
    return createElement(Editor, {
      ref: (instance: Editor | null) => {
        editor = instance;
      },
      editorState: shown,
      onChange: change,
      placeholder: options.placeholder,
      ariaLabel: options.label,
      ariaMultiline: true,
      role: 'textbox',
      webDriverTestID: options.testId,
      stripPastedStyles: true,
      spellCheck: true,
      keyBindingFn: (event: KeyboardEvent) => bindKey(event, options.enterSends ?? false),
      handleKeyCommand: (command: string) => {
        if (command !== 'send') return 'not-handled';
        options.onSend();
        return 'handled';
      },
    });
  }

  const root = createRoot(host);
  flushSync(() => root.render(createElement(Box)));
  const element = host.querySelector<HTMLElement>('.public-DraftEditor-content');
  if (!element) throw new Error('Draft.js drew no editor');
  return {
    element,
    model: text,
    clear: () => change(EditorState.push(state, ContentState.createFromText(''), 'remove-range')),
    focus: () => editor?.focus(),
    destroy: () => root.unmount(),
  };
}

function bindKey(event: KeyboardEvent, enterSends: boolean): string | null {
  const sends = event.key === 'Enter' && (event.ctrlKey || event.metaKey || (enterSends && !event.shiftKey));
  // A made-up key press must not send: the page reports it, and nothing else happens.
  if (sends) return event.nativeEvent.isTrusted ? 'send' : null;
  return getDefaultKeyBinding(event);
}
