import { h } from '../page/dom.ts';
import { withdraw } from './store.ts';
import type { Comment, Post } from './types.ts';

/** The site's own dialog of what can be done with a comment of ours: it can be deleted, and never edited. */
export function openCommentMenu(post: Post, comment: Comment): void {
  const dialog = h('div', { role: 'dialog', class: 'comment-menu' });
  const choice = (label: string, act: () => void) => {
    const button = h('button', { type: 'button' }, label);
    button.addEventListener('click', () => {
      dialog.remove();
      act();
    });
    return button;
  };
  dialog.append(
    choice('Hapus', () => setTimeout(() => withdraw(post, comment), 200)),
    choice('Batalkan', () => undefined),
  );
  document.body.append(dialog);
}
