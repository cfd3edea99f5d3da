import { avatar, h } from '../page/dom.ts';
import { richText } from '../page/rich-text.ts';
import { CommentList, type ListStyle } from './comment-list.ts';
import { postComposerSlot } from './composer.ts';
import { postPath } from './links.ts';
import { OFFICE } from './people.ts';
import { shortTime } from './time.ts';
import type { Post } from './types.ts';

export interface PostView {
  element: HTMLElement;
  list: CommentList;
}

export function postView(post: Post, position: number, openComposer: boolean, style: ListStyle): PostView {
  const list = new CommentList(post, style);
  const element = h(
    'div',
    { role: 'article', 'aria-posinset': String(position), class: 'post' },
    h(
      'div',
      { class: 'post-head' },
      avatar(OFFICE.name),
      h(
        'div',
        {},
        h(
          'div',
          { 'data-ad-rendering-role': 'profile_name' },
          h('a', { href: OFFICE.profile, role: 'link', class: 'name' }, OFFICE.name),
        ),
        h('a', { href: postPath(post), role: 'link', class: 'time' }, shortTime(post.minutes)),
      ),
    ),
    h(
      'div',
      { 'data-ad-rendering-role': 'story_message', 'data-ad-preview': 'message', class: 'story' },
      ...post.lines.map((line) => h('div', { dir: 'auto' }, ...richText(line))),
    ),
    h(
      'div',
      { class: 'counts' },
      h('a', { href: postPath(post), role: 'link' }, `${post.comments.length} komentar`),
    ),
    list.element,
    postComposerSlot(post, openComposer),
  );
  return { element, list };
}
