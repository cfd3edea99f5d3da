import { avatar, h, roleButton } from '../page/dom.ts';
import { recordSent } from '../page/practice.ts';
import { mountLexical } from './lexical.ts';
import { actor, labels } from './settings.ts';
import { publish } from './store.ts';
import type { Comment, Post } from './types.ts';

/** The site draws its box some frames after the click: never at once. */
const MOUNT_DELAY = 60;

export interface Composer {
  element: HTMLElement;
  focus(): void;
  destroy(): void;
}

function composer(label: string, send: (text: string, trusted: boolean) => void): Composer {
  const submit = (trusted: boolean) => {
    const text = box.model();
    if (!text.trim()) return;
    box.clear();
    send(text, trusted);
  };
  const button = roleButton(
    { 'aria-label': 'Komentari', class: 'send' },
    (event) => submit(event.isTrusted),
    '➤',
  );
  const box = mountLexical({
    label,
    onChange: (empty) => button.setAttribute('aria-disabled', String(empty)),
    onEnter: () => submit(true),
  });
  button.setAttribute('aria-disabled', 'true');
  const element = h(
    'div',
    { class: 'composer' },
    avatar(actor.name),
    h(
      'form',
      { role: 'presentation' },
      box.host,
      h('div', { id: 'focused-state-composer-submit', class: 'submit' }, h('span', {}, button)),
    ),
  );
  return { element, focus: box.focus, destroy: box.destroy };
}

/** Placed by the caller right after the comment's article: that position is how the site ties it to the comment. */
export function replyComposer(post: Post, comment: Comment, onSent: () => void): Composer {
  return composer(labels.reply(comment.author.name), (text, trusted) => {
    recordSent({ text, targetId: comment.id, surface: 'reply', trusted });
    publish(post, text, comment);
    onSent();
  });
}

function postComposer(post: Post): Composer {
  return composer(labels.comment, (text, trusted) => {
    recordSent({ text, targetId: post.storyId, surface: 'comment', trusted });
    publish(post, text);
  });
}

/** The box under a post: open from the start, or a button that opens it. */
export function postComposerSlot(post: Post, open: boolean): HTMLElement {
  const slot = h('div', { class: 'post-composer' });
  if (open) slot.append(postComposer(post).element);
  else {
    const stub = roleButton({ class: 'stub' }, () => later(mount), 'Tulis komentar');
    const mount = () => {
      const box = postComposer(post);
      stub.replaceWith(box.element);
      box.focus();
    };
    slot.append(stub);
  }
  return slot;
}

export const later = (act: () => void) => setTimeout(act, MOUNT_DELAY);
