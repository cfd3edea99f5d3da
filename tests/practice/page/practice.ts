import { watchUntrusted } from './untrusted.ts';

export type Surface = 'comment' | 'live-chat' | 'group-chat' | 'reply' | 'dm' | 'own-edit' | 'post' | 'quote';

export interface PracticeEditor {
  element: HTMLElement;
  label: string;
  /** The text from the editor's own model, whatever the DOM shows. */
  model(): string;
}

export interface Sent {
  text: string;
  targetId: string | null;
  surface: Surface;
  at: number;
  /** False when a script, not a person, pressed the button. */
  trusted: boolean;
}

export interface Practice {
  model(target: string | Element): string;
  editors(): { element: HTMLElement; label: string }[];
  sent: Sent[];
  untrusted: string[];
  violations: string[];
  errors: string[];
  rerender(): void;
  /** A reply of ours that was written elsewhere, on a phone say, and comes to this page by itself. */
  replyElsewhere(parentId: string, text: string): void;
}

declare global {
  interface Window {
    practice: Practice;
  }
}

const mounted = new Set<PracticeEditor>();

export function registerEditor(editor: PracticeEditor): () => void {
  mounted.add(editor);
  return () => mounted.delete(editor);
}

export function recordSent(sent: Omit<Sent, 'at'>): void {
  window.practice.sent.push({ ...sent, at: Date.now() });
}

export function installPractice({
  rerender,
  replyElsewhere,
}: Pick<Practice, 'rerender' | 'replyElsewhere'>): void {
  const practice: Practice = {
    model: (target) => editorOf(target).model(),
    editors: () => connected().map(({ element, label }) => ({ element, label })),
    sent: [],
    untrusted: [],
    violations: [],
    errors: [],
    rerender,
    replyElsewhere,
  };
  window.practice = practice;
  window.addEventListener('error', (event) => practice.errors.push(event.message));
  window.addEventListener('unhandledrejection', (event) => practice.errors.push(String(event.reason)));
  watchUntrusted(practice);
}

const connected = () => [...mounted].filter((editor) => editor.element.isConnected);

function editorOf(target: string | Element): PracticeEditor {
  // An editor in a shadow root is in no list of the document.
  const element =
    typeof target === 'string'
      ? (document.querySelector(target) ?? connected().find((e) => e.element.matches(target))?.element)
      : target;
  if (!element) throw new Error(`nothing matches ${String(target)}`);
  const editor = connected().find((e) => e.element.contains(element) || element.contains(e.element));
  if (!editor) throw new Error(`no editor at ${String(target)}`);
  return editor;
}
