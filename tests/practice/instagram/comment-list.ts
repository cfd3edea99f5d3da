import { h, roleButton } from '../page/dom.ts';
import { commentRow } from './comment-view.ts';
import { type Change, onChange, repliesTo, topsOf } from './store.ts';
import type { Comment, Post } from './types.ts';

const FIRST = 12;
const LATE = 150;

/** Comments come late and in pages; replies stay hidden until someone asks for them. */
export class CommentList {
  readonly element = h('div', { class: 'comments' });
  private readonly rows = new Map<Comment, HTMLElement>();
  private readonly threads = new Map<Comment, HTMLElement>();
  private readonly open = new Set<Comment>();
  private readonly stop: () => void;
  private readonly post: Post;
  private readonly reply: (comment: Comment) => void;
  private shown = 0;

  constructor(post: Post, reply: (comment: Comment) => void) {
    this.post = post;
    this.reply = reply;
    this.stop = onChange((change) => this.apply(change));
    setTimeout(() => this.showMore(), LATE);
  }

  destroy(): void {
    this.stop();
  }

  /** What React may do at any moment: every row replaced by an equal one. */
  rerender(): void {
    for (const [comment, old] of this.rows) old.replaceWith(this.draw(comment));
  }

  private draw(comment: Comment): HTMLElement {
    const row = commentRow(this.post, comment, this.reply);
    this.rows.set(comment, row);
    return row;
  }

  private showMore(): void {
    this.element.querySelector('.load-more')?.remove();
    const tops = topsOf(this.post);
    for (const comment of tops.slice(this.shown, this.shown + FIRST)) this.addTop(comment);
    this.shown += FIRST;
    if (this.shown < tops.length)
      this.element.append(
        roleButton(
          { class: 'load-more', 'aria-label': 'Muat komentar lainnya' },
          () => setTimeout(() => this.showMore(), LATE),
          '⊕',
        ),
      );
  }

  private addTop(comment: Comment, before?: Element | null): void {
    const thread = h('div', { class: 'thread' });
    this.threads.set(comment, thread);
    this.element.insertBefore(h('div', {}, this.draw(comment), thread), before ?? null);
    this.drawThread(comment);
  }

  private drawThread(top: Comment): void {
    const thread = this.threads.get(top);
    const replies = repliesTo(this.post, top);
    if (!thread) return;
    const hidden = replies.length > 0 && !this.open.has(top);
    thread.replaceChildren(
      ...(hidden
        ? [
            roleButton(
              { class: 'view-replies' },
              () => setTimeout(() => this.openThread(top), LATE),
              h('span', { dir: 'auto' }, `Lihat balasan (${replies.length})`),
            ),
          ]
        : replies.map((reply) => this.draw(reply))),
    );
  }

  private openThread(top: Comment): void {
    this.open.add(top);
    this.drawThread(top);
  }

  private apply({ kind, post, comment }: Change): void {
    if (post !== this.post) return;
    const top = topsOf(post).find(({ id }) => id === comment.parentId);
    if (kind === 'removed') {
      this.rows.get(comment)?.remove();
      this.rows.delete(comment);
    } else if (top) this.openThread(top);
    else this.addTop(comment, this.element.firstElementChild);
  }
}
