import { avatar, h, roleButton } from '../page/dom.ts';
import { richText } from '../page/rich-text.ts';
import { authorLink, timeLink } from './links.ts';
import { actor, isPage, otherMarkup } from './settings.ts';
import { commentById } from './store.ts';
import { longTime, shortTime } from './time.ts';
import type { Comment, Post } from './types.ts';

export interface CommentActions {
  reply(comment: Comment): void;
  message(comment: Comment): void;
  edit(comment: Comment): void;
  remove(comment: Comment): void;
}

export interface CommentStyle {
  /** The page timeline wraps the text in a span with a language; the feed and the permalink do not. */
  langSpan: boolean;
  expanded: boolean;
}

export function commentArticle(
  post: Post,
  comment: Comment,
  style: CommentStyle,
  actions: CommentActions,
): HTMLElement {
  const href = authorLink(post, comment);
  const article = h('div', {
    'aria-label': label(post, comment),
    role: otherMarkup ? undefined : 'article',
    tabindex: '-1',
    class: 'comment',
  });
  article.append(
    h(
      'div',
      {},
      h(
        'span',
        {},
        h(
          'a',
          { 'aria-hidden': 'true', href, role: 'link', tabindex: '-1' },
          avatar(comment.author.name) as Node,
        ),
      ),
    ),
    h(
      'div',
      { class: 'comment-main' },
      h(
        'div',
        { class: 'bubble-row' },
        h(
          'div',
          { class: 'bubble' },
          h(
            'span',
            {},
            h(
              'a',
              { 'aria-hidden': 'false', href, role: 'link', tabindex: '0', class: 'name' },
              h('span', {}, h('span', { dir: 'auto' }, comment.author.name)),
            ),
          ),
          textOf(comment, style),
        ),
        menu(comment, actions),
      ),
      actionRow(post, comment, actions),
    ),
  );
  return article;
}

function label(post: Post, comment: Comment): string {
  const time = longTime(comment.minutes);
  const parent = commentById(post, comment.parentId);
  if (!parent) return `Komentar oleh ${comment.author.name} ${time}`;
  const what = parent.parentId ? 'balasan' : 'komentar';
  return `Balasan oleh ${comment.author.name} pada ${what} ${parent.author.name} ${time}`;
}

function textOf(comment: Comment, style: CommentStyle): HTMLElement {
  const box = h('div', { class: 'text' });
  const draw = (expanded: boolean) => {
    const cut = expanded ? undefined : comment.cut;
    const lines = comment.lines.map((line) =>
      h('div', { dir: 'auto' }, ...richText(cut ? line.slice(0, cut) : line)),
    );
    if (cut)
      lines.at(-1)?.append(
        '… ',
        roleButton({ class: 'more' }, () => draw(true), 'Lihat selengkapnya'),
      );
    const inner = h('div', {}, ...lines);
    box.replaceChildren(style.langSpan ? h('span', { dir: 'auto', lang: comment.lang }, inner) : inner);
  };
  draw(style.expanded);
  return h('div', {}, box);
}

function menu(comment: Comment, actions: CommentActions): HTMLElement {
  const button = roleButton(
    {
      'aria-expanded': 'false',
      'aria-haspopup': 'menu',
      'aria-label': 'Hapus, sembunyikan, atau laporkan ini',
      class: 'menu',
    },
    () => comment.author === actor && openMenu(button, () => actions.remove(comment)),
    '⋯',
  );
  return h('div', { 'aria-hidden': 'false' }, button);
}

/** Somewhere else in the page, as the site's own menus are. */
function openMenu(button: HTMLElement, remove: () => void): void {
  const { left, bottom } = button.getBoundingClientRect();
  const item = h('div', { role: 'menuitem', tabindex: '-1' }, 'Hapus');
  const list = h('div', { role: 'menu', class: 'menu-list' }, item);
  list.style.left = `${left}px`;
  list.style.top = `${bottom}px`;
  item.addEventListener('click', () => {
    list.remove();
    remove();
  });
  document.body.append(list);
}

function actionRow(post: Post, comment: Comment, actions: CommentActions): HTMLElement {
  const item = (...children: (Node | string)[]) => h('li', {}, h('div', {}, ...children));
  const own = comment.author === actor;
  const like = roleButton({ 'aria-label': 'Suka' }, () => like.classList.toggle('liked'), 'Suka');
  const row = h(
    'ul',
    { 'aria-hidden': 'false' },
    item(h('a', { href: timeLink(post, comment), role: 'link', tabindex: '0' }, shortTime(comment.minutes))),
    item(like),
    item(roleButton({}, () => actions.reply(comment), 'Balas')),
  );
  if (own) row.append(item(roleButton({}, () => actions.edit(comment), 'Edit')));
  else if (isPage)
    row.append(
      item(roleButton({}, () => actions.message(comment), 'Kirim pesan')),
      item(roleButton({}, () => undefined, 'Sembunyikan')),
    );
  return row;
}
