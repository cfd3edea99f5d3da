import { h } from '../page/dom.ts';
import { chatPage } from './chat.ts';
import { classicPage } from './classic.ts';
import { type Modal, type ModalKind, openMenu, openModal, openRetweetMenu } from './modal.ts';
import { statusPath, tweetById, withdraw } from './store.ts';
import type { TweetActions } from './tweet-view.ts';
import type { Tweet } from './types.ts';
import { detail, home, notifications, profile, type View } from './views.ts';

/** Content comes after the address has changed, never with it. */
const LOAD_DELAY = 150;
const COMPOSE = '/compose/post';

export class Router {
  private readonly root: HTMLElement;
  private shown: { path: string; view: View } | undefined;
  private modal: Modal | undefined;
  private pending: ReturnType<typeof setTimeout> | undefined;
  private readonly actions: TweetActions = {
    reply: (tweet) => this.compose('reply', tweet),
    retweet: (tweet, button) => openRetweetMenu(button, () => this.compose('quote', tweet)),
    more: (tweet, button) =>
      openMenu(button, [
        ['Hapus', () => withdraw(tweet)],
        ['Edit postingan', () => this.compose('edit', tweet)],
      ]),
  };

  constructor(root: HTMLElement) {
    this.root = root;
    window.addEventListener('popstate', () => this.follow());
    document.addEventListener('click', (event) => this.onClick(event));
    document.addEventListener('keydown', walkThrough);
    this.follow();
  }

  rerender(): void {
    this.shown?.view.rerender();
  }

  private navigate(path: string): void {
    if (new URL(path, location.origin).pathname === COMPOSE) this.compose('post', undefined);
    else {
      history.pushState({}, '', path);
      this.follow();
    }
  }

  private follow(): void {
    const composing = location.pathname === COMPOSE;
    if (!composing) this.closeModal();
    const path = composing ? (this.shown?.path ?? '/home') : location.pathname;
    if (path !== this.shown?.path) this.load(path);
    // The address alone does not say what was being answered: opened afresh, it is a new post.
    if (composing && !this.modal) this.modal = openModal('post', undefined, () => this.leaveModal());
  }

  private load(path: string): void {
    clearTimeout(this.pending);
    this.shown?.view.destroy();
    this.shown = undefined;
    this.root.replaceChildren(h('div', { role: 'progressbar', class: 'loading' }, 'Memuat…'));
    this.pending = setTimeout(() => {
      this.shown = { path, view: this.view(path) };
      this.root.replaceChildren(this.shown.view.element);
      window.scrollTo(0, 0);
    }, LOAD_DELAY);
  }

  private view(path: string): View {
    if (path.startsWith('/i/chat')) return chatPage(path);
    // An account that was not moved to the chat yet.
    if (path.startsWith('/messages/')) return classicPage(path);
    if (path === '/notifications') return notifications(this.actions);
    const [, handle = '', kind, id] = path.split('/');
    const tweet = kind === 'status' ? tweetById(id) : undefined;
    if (tweet) return detail(tweet, this.actions);
    return handle === '' || handle === 'home' ? home(this.actions) : profile(handle, this.actions);
  }

  private compose(kind: ModalKind, tweet: Tweet | undefined): void {
    this.closeModal();
    if (location.pathname !== COMPOSE) history.pushState({ inside: true }, '', COMPOSE);
    this.modal = openModal(kind, tweet, () => this.leaveModal());
  }

  private leaveModal(): void {
    this.closeModal();
    if (location.pathname !== COMPOSE) return;
    if (history.state?.inside) history.back();
    else history.replaceState({}, '', this.shown?.path ?? '/home');
  }

  private closeModal(): void {
    this.modal?.destroy();
    this.modal = undefined;
  }

  private onClick(event: MouseEvent): void {
    if (!(event.target instanceof Element) || event.defaultPrevented || event.ctrlKey || event.metaKey)
      return;
    const link = event.target.closest('a');
    if (link) {
      event.preventDefault();
      this.navigate(link.pathname);
      return;
    }
    if (event.target.closest('button, [role=link], [role=dialog]') || !getSelection()?.isCollapsed) return;
    const article = event.target.closest('article');
    const status = article?.querySelector<HTMLAnchorElement>('a[href*="/status/"]');
    const tweet = tweetById(status?.pathname.split('/')[3]);
    if (tweet && statusPath(tweet) !== location.pathname) this.navigate(statusPath(tweet));
  }
}

/** The site's own keys: j to the next post, k to the one before. */
function walkThrough({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): void {
  const typing =
    target instanceof HTMLElement && (target.isContentEditable || target.nodeName === 'TEXTAREA');
  if ((key !== 'j' && key !== 'k') || typing || ctrlKey || metaKey || altKey) return;
  const posts = [...document.querySelectorAll<HTMLElement>('article[data-testid="tweet"]')];
  const at = posts.findIndex((post) => post.contains(document.activeElement));
  posts[Math.max(0, at + (key === 'j' ? 1 : -1))]?.focus();
}
