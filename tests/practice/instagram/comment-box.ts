import { type ChangeEvent, createElement, type KeyboardEvent, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { h } from '../page/dom.ts';
import { recordSent, registerEditor } from '../page/practice.ts';
import { publish } from './store.ts';
import type { Comment, Post } from './types.ts';

const LABEL = 'Tambahkan komentar...';
/** The name comes some frames after the keyboard does. */
const NAME_COMES_AFTER = 60;

export interface CommentBox {
  element: HTMLElement;
  replyTo(comment: Comment): void;
  /** The site keeps its box, and what stands in it, when another post comes into the same place. */
  move(post: Post): void;
  destroy(): void;
}

interface State {
  text: string;
  target: Comment | undefined;
}

/** One box for a whole post, driven by React: its state is the text, the field only shows it. */
export function commentBox(firstPost: Post): CommentBox {
  const field = firstPost.kind === 'reel' ? 'input' : 'textarea';
  let post = firstPost;
  let state: State = { text: '', target: undefined };
  let render: (next: State) => void = () => undefined;

  const set = (next: State) => {
    state = next;
    flushSync(() => render(next));
  };
  const submit = (trusted: boolean) => {
    const { text, target } = state;
    if (text.trim() === '') return;
    const answers = target && text.startsWith(`@${target.handle} `) ? target : undefined;
    recordSent({ text, targetId: answers?.id ?? null, surface: answers ? 'reply' : 'comment', trusted });
    set({ text: '', target: undefined });
    publish(post, text, answers);
  };

  function Box() {
    const [shown, setShown] = useState(state);
    render = setShown;
    state = shown;
    return createElement(
      'form',
      { method: 'POST', className: 'box', onSubmit: (event: Event) => event.preventDefault() } as object,
      createElement(field, {
        'aria-label': LABEL,
        placeholder: LABEL,
        autoComplete: 'off',
        value: shown.text,
        onChange: (event: ChangeEvent<HTMLTextAreaElement>) =>
          setShown({ ...state, text: event.target.value }),
        onKeyDown: (event: KeyboardEvent) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          if (event.nativeEvent.isTrusted) submit(true);
        },
      } as object),
      createElement(
        'div',
        {
          role: 'button',
          tabIndex: 0,
          className: 'submit',
          'aria-disabled': shown.text.trim() === '',
          onClick: (event: MouseEvent & { nativeEvent: Event }) => submit(event.nativeEvent.isTrusted),
          onKeyDown: (event: KeyboardEvent) => {
            if (event.key === 'Enter' || event.key === ' ') submit(event.nativeEvent.isTrusted);
          },
        } as object,
        'Posting',
      ),
    );
  }

  const element = h('section', { class: 'box-host' });
  const root = createRoot(element);
  flushSync(() => root.render(createElement(Box)));
  const input = element.querySelector<HTMLTextAreaElement>(field);
  if (!input) throw new Error('React drew no box');
  const unregister = registerEditor({ element: input, label: LABEL, model: () => state.text });
  return {
    element,
    replyTo(target) {
      input.focus();
      setTimeout(() => set({ text: `@${target.handle} `, target }), NAME_COMES_AFTER);
    },
    move(next) {
      post = next;
    },
    destroy() {
      unregister();
      root.unmount();
    },
  };
}
