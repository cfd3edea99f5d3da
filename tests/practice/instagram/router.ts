import { h } from '../page/dom.ts';
import { directPage } from './direct.ts';
import { PostDialog } from './post-dialog.ts';
import { postAt } from './store.ts';
import { feed, postPage, profile, type View } from './views.ts';

/** Content comes after the address has changed, never with it. */
const LOAD_DELAY = 150;

/** Where a dialog was opened from; kept in the history entry, and gone when the address is opened afresh. */
interface Entry {
  over?: string;
}

export class Router {
  private readonly root: HTMLElement;
  private shown: { path: string; view: View } | undefined;
  private dialog: PostDialog | undefined;
  private pending: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement) {
    this.root = root;
    history.replaceState({}, '');
    window.addEventListener('popstate', () => this.follow());
    document.addEventListener('click', (event) => this.onClick(event));
    this.follow();
  }

  rerender(): void {
    this.shown?.view.rerender();
    this.dialog?.rerender();
  }

  private navigate(path: string, entry: Entry): void {
    history.pushState(entry, '', path);
    this.follow();
  }

  private follow(): void {
    clearTimeout(this.pending);
    const { over } = history.state as Entry;
    if (over === undefined && this.dialog) {
      this.dialog.destroy();
      this.dialog = undefined;
    }
    const path = over ?? location.pathname;
    if (this.shown?.path !== path) this.root.replaceChildren(h('div', { class: 'loading' }, 'Memuat…'));
    this.pending = setTimeout(() => {
      if (this.shown?.path !== path) this.show(path);
      if (over !== undefined) this.showDialog(over);
    }, LOAD_DELAY);
  }

  private show(path: string): void {
    this.shown?.view.destroy();
    const post = postAt(path);
    const handle = /^\/([\w.]+)\/$/.exec(path)?.[1];
    const view = path.startsWith('/direct/')
      ? directPage(path)
      : post
        ? postPage(post)
        : handle
          ? profile(handle)
          : feed();
    this.shown = { path, view };
    this.root.replaceChildren(view.element);
    window.scrollTo(0, 0);
  }

  private showDialog(over: string): void {
    const post = postAt(location.pathname);
    if (!post) return;
    if (this.dialog) this.dialog.show(post);
    else
      this.dialog = new PostDialog(
        post,
        () => this.navigate(over, {}),
        (path) => this.navigate(path, { over }),
      );
  }

  private onClick(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const over = link.classList.contains('over') ? { over: this.shown?.path ?? '/' } : {};
    this.navigate(link.pathname, over);
  }
}
