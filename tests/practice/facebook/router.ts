import { h } from '../page/dom.ts';
import { growingFeed } from './growing-feed.ts';
import { inboxPage } from './inbox.ts';
import { threadById } from './messages.ts';
import { messagesPage } from './messenger.ts';
import { OFFICE } from './people.ts';
import { group, photo, reels } from './places.ts';
import { postByStory } from './store.ts';
import type { Post } from './types.ts';
import { feed, nothingHere, permalinkDialog, timeline, type View } from './views.ts';

/** Content comes after the address has changed, never with it. */
const LOAD_DELAY = 150;

const bases = {
  feed,
  timeline,
  messages,
  group,
  photo,
  reels,
  inbox: inboxPage,
  growing: growingFeed,
  nothing: nothingHere,
};
type Base = keyof typeof bases;

export class Router {
  private readonly root: HTMLElement;
  private base: { name: Base; view: View } | undefined;
  private dialog: { post: Post; view: View } | undefined;
  private pending: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement) {
    this.root = root;
    window.addEventListener('popstate', () => this.load());
    document.addEventListener('click', (event) => this.followLink(event));
    this.load();
  }

  rerender(): void {
    for (const view of [this.base?.view, this.dialog?.view])
      for (const post of view?.posts ?? []) post.list.rerender();
  }

  private navigate(path: string): void {
    history.pushState({}, '', path);
    this.load();
  }

  private followLink(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.button !== 0) return;
    event.preventDefault();
    this.navigate(link.href);
  }

  private load(): void {
    clearTimeout(this.pending);
    if (!this.base) this.root.replaceChildren(h('div', { role: 'progressbar', class: 'loading' }, 'Memuat…'));
    this.pending = setTimeout(() => this.show(), LOAD_DELAY);
  }

  private show(): void {
    const url = new URL(location.href);
    const post =
      url.pathname === '/permalink.php' ? postByStory(url.searchParams.get('story_fbid')) : undefined;
    this.showBase(post ? (this.base?.name ?? 'feed') : baseOf(url.pathname));
    this.showDialog(post);
    document.title = post ? `Postingan ${OFFICE.name} | Facebook (latihan)` : 'Facebook (latihan)';
  }

  private showBase(name: Base): void {
    // Each conversation is a page of its own, though their address begins alike.
    if (this.base?.name === name && name !== 'messages') {
      this.base.view.move?.();
      return;
    }
    for (const post of this.base?.view.posts ?? []) post.list.destroy();
    this.base?.view.destroy?.();
    this.base = { name, view: bases[name]() };
    this.root.replaceChildren(this.base.view.element);
    window.scrollTo(0, 0);
  }

  private showDialog(post: Post | undefined): void {
    if (this.dialog?.post === post) return;
    for (const shown of this.dialog?.view.posts ?? []) shown.list.destroy();
    this.dialog?.view.element.remove();
    this.dialog = undefined;
    if (!post) return;
    const view = permalinkDialog(post, () =>
      this.navigate(this.base?.name === 'timeline' ? OFFICE.profile : '/'),
    );
    this.dialog = { post, view };
    document.body.append(view.element);
  }
}

function messages(): View {
  const { element, destroy } = messagesPage(threadById(/^\/messages\/t\/(\d+)/.exec(location.pathname)?.[1]));
  return { element, posts: [], destroy };
}

function baseOf(path: string): Base {
  if (path === '/') return 'feed';
  if (path.startsWith('/messages')) return 'messages';
  if (path === '/growing') return 'growing';
  if (path.startsWith('/groups/')) return 'group';
  if (path.startsWith('/photo')) return 'photo';
  if (path.startsWith('/reel')) return 'reels';
  if (path.startsWith('/latest/inbox')) return 'inbox';
  return path === OFFICE.profile ? 'timeline' : 'nothing';
}
