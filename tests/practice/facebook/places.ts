import { h } from '../page/dom.ts';
import { posts } from './data.ts';
import { postView } from './post-view.ts';
import type { View } from './views.ts';

const STYLE = {
  langSpan: false,
  idWrapper: false,
  nestReplies: false,
  virtual: false,
  duplicates: false,
  limit: 99,
};

/** A group's post; its people are linked as members of the group. */
export function group(): View {
  const [, , post] = posts;
  const shown = post ? [postView(post, 1, true, STYLE)] : [];
  return {
    element: h('div', { role: 'main', class: 'column' }, ...shown.map(({ element }) => element)),
    posts: shown,
  };
}

/** A photo with its comments beside it. */
export function photo(): View {
  const [post] = posts;
  const shown = post ? [postView(post, 1, true, STYLE)] : [];
  const panel = h('div', { role: 'complementary', class: 'panel' }, ...shown.map(({ element }) => element));
  return {
    element: h('div', { role: 'main', class: 'viewer' }, h('div', { class: 'photo' }, '🖼'), panel),
    posts: shown,
  };
}

/** Reels lie below each other, the neighbours loaded beforehand; swiping moves them and builds none anew. */
export function reels(): View & { move(): void } {
  const shown = posts.slice(0, 3).map((post) => ({ post, view: postView(post, 1, false, STYLE) }));
  const frames = shown.map(({ post, view }) => ({
    post,
    element: h(
      'div',
      { class: 'reel' },
      h('div', { role: 'presentation', class: 'photo' }, h('video', {})),
      h('div', { role: 'complementary', class: 'panel' }, view.element),
    ),
  }));
  const move = () => {
    const front = frames.findIndex(({ post }) => location.pathname.includes(post.number));
    frames.forEach(({ element }, index) => {
      element.style.transform = `translateY(${(index - front) * 100}vh)`;
    });
  };
  move();
  return {
    element: h('div', { role: 'main', class: 'reels' }, ...frames.map(({ element }) => element)),
    posts: shown.map(({ view }) => view),
    move,
  };
}
