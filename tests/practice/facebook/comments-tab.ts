import { h } from '../page/dom.ts';
import { posts } from './data.ts';
import { type PostView, postView } from './post-view.ts';
import type { Post } from './types.ts';
import type { View } from './views.ts';

const STYLE = {
  langSpan: true,
  idWrapper: false,
  nestReplies: false,
  virtual: false,
  duplicates: false,
  limit: 99,
};
/** The tab is slow: the address names the next post long before it stands there. */
const CONTENT_AFTER = 1500;

const addressOf = (post: Post): string => {
  const url = new URL(location.href);
  url.searchParams.set('selected_item_id', post.number);
  return url.pathname + url.search;
};

/** The comments tab of the inbox: posts with comments on the left, one of them open. */
export function commentsTab(): View & { move(): void } {
  const slot = h('div', { class: 'column' });
  const list = h(
    'nav',
    { 'aria-label': 'Komentar', class: 'chat-list' },
    ...posts.map((post) =>
      h('a', { href: addressOf(post), role: 'link' }, (post.lines[0] ?? '').slice(0, 40)),
    ),
  );
  let shown: { post: Post; view: PostView } | undefined;
  const show = () => {
    const wanted = new URLSearchParams(location.search).get('selected_item_id');
    const post = posts.find(({ number }) => number === wanted);
    if (!post || post === shown?.post) return;
    shown?.view.list.destroy();
    shown = { post, view: postView(post, 1, true, STYLE) };
    slot.replaceChildren(shown.view.element);
  };
  show();
  return {
    element: h('div', { role: 'main', class: 'messenger' }, list, slot),
    posts: [],
    move: () => setTimeout(show, CONTENT_AFTER),
    destroy: () => shown?.view.list.destroy(),
  };
}
