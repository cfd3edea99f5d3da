import { h } from '../page/dom.ts';
import { type Composer, composer } from './composer.ts';
import { tweetById } from './store.ts';
import { quotedTweet, tweetArticle } from './tweet-view.ts';
import type { Tweet } from './types.ts';

export type ModalKind = 'post' | 'reply' | 'quote' | 'edit';

export interface Modal {
  element: HTMLElement;
  destroy(): void;
}

const TEXT = {
  post: ['Apa yang sedang terjadi?', 'Posting'],
  reply: ['Posting balasan Anda', 'Balas'],
  quote: ['Tambahkan komentar', 'Posting'],
  edit: ['Apa yang sedang terjadi?', 'Perbarui'],
} as const;

const TITLE = {
  post: 'Buat postingan',
  reply: 'Balas',
  quote: 'Buat postingan',
  edit: 'Edit postingan',
} as const;

/** What is answered stands above the box, what is quoted below it: that is all that tells them apart. */
export function openModal(kind: ModalKind, target: Tweet | undefined, close: () => void): Modal {
  const [placeholder, buttonText] = TEXT[kind];
  const body = h('div', { class: 'modal-body' });
  const dialog = h(
    'div',
    { role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'modal-header', class: 'modal' },
    h(
      'div',
      { class: 'modal-head' },
      h(
        'button',
        {
          'aria-label': 'Tutup',
          role: 'button',
          type: 'button',
          'data-testid': 'app-bar-close',
          onclick: close,
        },
        '✕',
      ),
      h('h2', { id: 'modal-header' }, TITLE[kind]),
    ),
    body,
  );
  const element = h('div', { id: 'layers', class: 'backdrop' }, dialog);
  element.addEventListener('keydown', (event) => event.key === 'Escape' && close());
  document.body.append(element);

  let box: Composer | undefined;
  const mount = setTimeout(() => {
    box = composer({
      surface: kind === 'edit' ? 'own-edit' : kind,
      placeholder,
      button: 'tweetButton',
      buttonText,
      ...(target ? { target } : {}),
      ...(kind === 'edit' && target ? { text: target.text } : {}),
      onSent: close,
    });
    // The edit of a reply shows, as a reply does, what it answers.
    const above = kind === 'reply' ? target : kind === 'edit' ? tweetById(target?.parentId) : undefined;
    if (above) body.append(h('div', {}, tweetArticle(above, { bare: true })));
    body.append(box.element);
    if (kind === 'quote' && target) body.append(quotedTweet(target));
    box.focus();
  }, 60);
  return {
    element,
    destroy() {
      clearTimeout(mount);
      box?.destroy();
      element.remove();
    },
  };
}

export const openRetweetMenu = (near: HTMLElement, onQuote: () => void): void =>
  openMenu(near, [
    ['Posting ulang', () => undefined],
    ['Kutip', onQuote],
  ]);

export function openMenu(
  near: HTMLElement,
  choices: readonly (readonly [label: string, act: () => void])[],
): void {
  const close = () => {
    menu.remove();
    window.removeEventListener('pointerdown', outside, true);
  };
  const outside = (event: Event) => {
    if (event.target instanceof Node && !menu.contains(event.target)) close();
  };
  const item = (label: string, act: () => void) => {
    const element = h('div', { role: 'menuitem', tabindex: '0' }, label);
    element.addEventListener('click', () => {
      close();
      act();
    });
    return element;
  };
  const menu = h('div', { role: 'menu', class: 'menu' }, ...choices.map(([label, act]) => item(label, act)));
  const { left, bottom } = near.getBoundingClientRect();
  menu.style.left = `${left}px`;
  document.body.append(menu);
  menu.style.top = `${Math.min(bottom, window.innerHeight - menu.offsetHeight - 8)}px`;
  window.addEventListener('pointerdown', outside, true);
}
