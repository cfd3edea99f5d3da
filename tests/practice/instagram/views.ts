import { h } from '../page/dom.ts';
import { type CommentBox, commentBox } from './comment-box.ts';
import { posts } from './data.ts';
import { PostView } from './post-view.ts';
import { nameLink, pictureLink } from './profile-link.ts';
import { OFFICE } from './settings.ts';
import { postPath } from './store.ts';
import type { Post } from './types.ts';

export interface View {
  element: HTMLElement;
  rerender(): void;
  destroy(): void;
}

/** Pressing one opens the post over the page, as on the site. */
function grid(shown: readonly Post[]): HTMLElement {
  const tiles = shown.map((post) =>
    h('a', { href: postPath(post), role: 'link', class: 'tile over' }, post.caption.slice(0, 60)),
  );
  return h('div', { class: 'grid' }, ...tiles);
}

export function profile(handle: string): View {
  const shown = handle === OFFICE ? posts : [];
  return still(h('header', { class: 'cover' }, pictureLink(handle), h('h2', {}, handle)), grid(shown));
}

/** The feed shows no comment at all, but each post has a box of its own for new ones. */
export function feed(): View {
  const boxes: CommentBox[] = [];
  const articles = posts
    .filter(({ kind }) => kind === 'p')
    .map((post) => {
      const box = commentBox(post);
      boxes.push(box);
      const text = h('span', { dir: 'auto', class: 'words' }, post.caption);
      return h(
        'article',
        { class: 'feed-post' },
        h('div', { class: 'post-head' }, pictureLink(OFFICE), nameLink(OFFICE)),
        h('div', {}, text),
        h('a', { href: postPath(post), role: 'link' }, `Lihat semua ${post.comments.length} komentar`),
        box.element,
      );
    });
  const view = still(...articles);
  return {
    ...view,
    destroy() {
      for (const box of boxes) box.destroy();
    },
  };
}

export function postPage(post: Post): View {
  const view = new PostView(post);
  const more = h('div', { class: 'more-posts' }, `Kiriman lainnya dari ${OFFICE}`);
  const element = h('div', {}, view.element, h('hr'), more, grid(posts.filter((other) => other !== post)));
  return { element, rerender: () => view.rerender(), destroy: () => view.destroy() };
}

function still(...children: Node[]): View {
  return {
    element: h('div', { class: 'column' }, ...children),
    rerender: () => undefined,
    destroy: () => undefined,
  };
}
