import { avatar, h } from '../page/dom.ts';
import { richText } from '../page/rich-text.ts';
import type { Comment, Video } from './data.ts';
import { OFFICE } from './settings.ts';

export const custom = (name: string, id: string, ...children: Node[]): HTMLElement => {
  const element = document.createElement(name);
  if (id !== '') element.id = id;
  element.append(...children);
  return element;
};

const linkTo = (video: Video, { id }: Comment): string =>
  location.pathname.startsWith('/post/') ? `/post/${video.id}?lc=${id}` : `/watch?v=${video.id}&lc=${id}`;

export interface CommentActions {
  reply(comment: Comment, view: HTMLElement): void;
  edit(comment: Comment, view: HTMLElement): void;
  remove(comment: Comment): void;
}

/** ytd-comment-view-model as the saved page has it, without its icons. */
export function commentView(video: Video, comment: Comment, actions: CommentActions): HTMLElement {
  const reply = h('button', { type: 'button', 'aria-label': 'Balas' }, 'Balas');
  const view = custom('ytd-comment-view-model', 'comment');
  reply.addEventListener('click', () => actions.reply(comment, view));
  const edit = h('button', { type: 'button', 'aria-label': 'Edit' }, 'Edit');
  edit.addEventListener('click', () => actions.edit(comment, view));
  view.append(
    h(
      'div',
      { id: 'body' },
      h(
        'div',
        { id: 'author-thumbnail' },
        h('button', { 'aria-label': comment.handle }, avatar(comment.handle)),
      ),
      h(
        'div',
        { id: 'main' },
        h(
          'div',
          { id: 'header-author' },
          h(
            'h3',
            {},
            h('a', { id: 'author-text', href: `/${comment.handle}` }, h('span', {}, ` ${comment.handle} `)),
          ),
          h(
            'span',
            { dir: 'auto', id: 'published-time-text' },
            h('a', { href: linkTo(video, comment) }, ` ${comment.time} `),
          ),
        ),
        custom(
          'ytd-expander',
          'expander',
          custom(
            'yt-attributed-string',
            'content-text',
            h('span', { dir: 'auto', role: 'text' }, ...richText(comment.text)),
          ),
        ),
        custom(
          'ytd-comment-engagement-bar',
          'action-buttons',
          h(
            'div',
            { id: 'toolbar' },
            custom('ytd-button-renderer', 'reply-button-end', reply),
            ...(comment.handle === OFFICE ? [edit] : []),
          ),
          h('div', { id: 'reply-dialog' }),
        ),
      ),
    ),
    h(
      'div',
      { id: 'action-menu' },
      ...(comment.handle === OFFICE ? [ownMenu(() => actions.remove(comment))] : []),
    ),
    h('div', { id: 'edit-dialog', hidden: '' }),
  );
  return view;
}

/** What can be done with a comment of ours opens elsewhere in the page. */
function ownMenu(remove: () => void): HTMLElement {
  const more = h('button', { type: 'button', 'aria-label': 'Menu tindakan' }, '⋮');
  more.addEventListener('click', () => {
    const item = h('button', { type: 'button', role: 'menuitem' }, 'Hapus');
    const popup = custom('ytd-menu-popup-renderer', '', item);
    item.addEventListener('click', () => {
      popup.remove();
      setTimeout(remove, 200);
    });
    document.body.append(popup);
  });
  return more;
}
