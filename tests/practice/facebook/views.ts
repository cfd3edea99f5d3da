import { avatar, h, roleButton } from '../page/dom.ts';
import { posts } from './data.ts';
import { OFFICE } from './people.ts';
import { type PostView, postView } from './post-view.ts';
import type { Post } from './types.ts';

export interface View {
  element: HTMLElement;
  posts: PostView[];
  destroy?(): void;
  /** The same view at another address. */
  move?(): void;
}

const FEED = {
  langSpan: false,
  idWrapper: false,
  nestReplies: true,
  virtual: false,
  duplicates: true,
  limit: 6,
};
const TIMELINE = {
  langSpan: true,
  idWrapper: true,
  nestReplies: false,
  virtual: true,
  duplicates: false,
  limit: 99,
};
const PERMALINK = {
  langSpan: false,
  idWrapper: false,
  nestReplies: false,
  virtual: false,
  duplicates: false,
  limit: 99,
};

export function feed(): View {
  const shown = posts.slice(0, 2).map((post, index) => postView(post, index + 1, index === 0, FEED));
  const units = shown.map((view, index) => h('div', { 'data-pagelet': `FeedUnit_${index}` }, view.element));
  return {
    element: h('div', { role: 'main', class: 'column' }, h('div', { role: 'feed' }, ...units)),
    posts: shown,
  };
}

export function timeline(): View {
  const shown = posts.slice(2).map((post, index) => postView(post, index + 1, index === 0, TIMELINE));
  const head = h('div', { class: 'cover' }, avatar(OFFICE.name), h('h1', {}, OFFICE.name));
  return {
    element: h('div', { role: 'main', class: 'column' }, head, ...shown.map((view) => view.element)),
    posts: shown,
  };
}

export function nothingHere(): View {
  const text = 'Halaman ini tidak ada di situs latihan. ';
  const home = h('a', { href: '/', role: 'link', class: 'name' }, 'Kembali ke beranda');
  return {
    element: h('div', { role: 'main', class: 'column' }, h('div', { class: 'post' }, text, home)),
    posts: [],
  };
}

export function permalinkDialog(post: Post, onClose: () => void): View {
  const view = postView(post, 1, true, PERMALINK);
  const title = h('h2', {}, `Postingan ${OFFICE.name}`);
  const close = roleButton({ 'aria-label': 'Tutup', class: 'close' }, onClose, '✕');
  const dialog = h(
    'div',
    { role: 'dialog', 'aria-modal': 'true', class: 'permalink' },
    h('div', { class: 'dialog-head' }, title, close),
    view.element,
  );
  return { element: h('div', { class: 'backdrop' }, dialog), posts: [view] };
}
