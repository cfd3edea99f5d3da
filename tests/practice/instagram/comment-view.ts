import { h, roleButton } from '../page/dom.ts';
import { openCommentMenu } from './comment-menu.ts';
import { nameLink, pictureLink, profilePath } from './profile-link.ts';
import { actor } from './settings.ts';
import { commentPath, postPath } from './store.ts';
import type { Comment, Post } from './types.ts';

const PIECES = /@[\w.]*\w|https:\/\/www\.instagram\.com(\/\S+)/g;

/** Mentions and addresses become links; emoji stay text, as on the site. */
function linked(text: string): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let from = 0;
  for (const match of text.matchAll(PIECES)) {
    nodes.push(text.slice(from, match.index));
    const href = match[1] ?? profilePath(match[0].slice(1));
    nodes.push(h('a', { href, role: 'link', class: 'mention' }, match[0]));
    from = match.index + match[0].length;
  }
  return [...nodes, text.slice(from)];
}

function clock(at: string): HTMLElement {
  const minutes = Math.max(0, Math.round((Date.now() - Date.parse(at)) / 60_000));
  const shown = minutes < 60 ? `${minutes} mnt` : `${Math.floor(minutes / 60)} jam`;
  return h('time', { datetime: at }, shown);
}

function words({ text, cut }: Comment): HTMLElement {
  const span = h('span', { dir: 'auto', class: 'words' });
  const draw = (expanded: boolean) => {
    const shown = cut && !expanded ? text.slice(0, cut) : text;
    span.replaceChildren(...linked(shown));
    if (shown !== text)
      span.append(
        '… ',
        roleButton({ class: 'more' }, () => draw(true), 'selengkapnya'),
      );
  };
  draw(false);
  return span;
}

function row(handle: string, picture: Node, head: Node, ...below: Node[]): HTMLElement {
  return h(
    'div',
    { class: 'row' },
    h('div', {}, picture),
    h(
      'div',
      { class: 'row-main' },
      h('div', {}, h('span', { dir: 'auto', class: 'head' }, nameLink(handle), ' ', head)),
      ...below,
    ),
  );
}

export function commentRow(post: Post, comment: Comment, reply: (comment: Comment) => void): HTMLElement {
  const likes = h('span', { dir: 'auto' }, `${comment.text.length % 7} suka`);
  const picture = h('img', { class: 'gif', alt: '', src: 'data:image/svg+xml,<svg/>' });
  return row(
    comment.handle,
    comment.bare ? h('canvas', { class: 'avatar' }) : pictureLink(comment.handle),
    h('a', { href: commentPath(post, comment), role: 'link' }, clock(comment.at)),
    h('div', {}, comment.picture ? picture : words(comment)),
    h(
      'div',
      { class: 'acts' },
      likes,
      roleButton({}, () => reply(comment), h('span', { dir: 'auto' }, 'Balas')),
      ...(comment.handle === actor
        ? [roleButton({ 'aria-label': 'Opsi komentar' }, () => openCommentMenu(post, comment), '⋯')]
        : []),
    ),
  );
}

/** The caption is a row like the comments, but its time leads to the post. */
export function captionRow(post: Post, handle: string): HTMLElement {
  return row(
    handle,
    pictureLink(handle),
    h('a', { href: postPath(post), role: 'link' }, clock(post.at)),
    h('div', {}, h('span', { dir: 'auto', class: 'words' }, ...linked(post.caption))),
  );
}
