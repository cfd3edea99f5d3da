import { h, roleButton } from '../page/dom.ts';
import { posts } from './data.ts';
import { PostView } from './post-view.ts';
import { postPath } from './store.ts';
import type { Post } from './types.ts';

/** A post over the page it was opened from; the page and its box stay alive behind it. */
export class PostDialog {
  readonly element: HTMLElement;
  private readonly article = h('article', { role: 'presentation' });
  private view: PostView;
  private post: Post;

  constructor(post: Post, close: () => void, go: (path: string) => void) {
    this.post = post;
    this.view = new PostView(post);
    this.article.append(this.view.element);
    this.element = h(
      'div',
      { class: 'backdrop' },
      h(
        'div',
        { role: 'dialog', class: 'dialog' },
        h(
          'div',
          { class: 'dialog-head' },
          roleButton({ class: 'close' }, close, 'Tutup'),
          roleButton({ class: 'next' }, () => go(postPath(this.next())), 'Berikutnya'),
        ),
        this.article,
      ),
    );
    this.element.addEventListener('keydown', (event) => event.key === 'Escape' && close());
    document.body.append(this.element);
  }

  show(post: Post): void {
    if (post === this.post) return;
    this.post = post;
    this.view.move(post);
  }

  rerender(): void {
    this.view.rerender();
  }

  destroy(): void {
    this.view.destroy();
    this.element.remove();
  }

  private next(): Post {
    const flat = posts.filter(({ kind }) => kind === 'p');
    return flat[(flat.indexOf(this.post) + 1) % flat.length] ?? this.post;
  }
}
