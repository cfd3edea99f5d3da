import { h } from '../page/dom.ts';
import { CommentRow, type RowStyle } from './comment-row.ts';
import { branchOf, type Change, onChange } from './store.ts';
import type { Comment, Post } from './types.ts';

export interface ListStyle extends Omit<RowStyle, 'expanded'> {
  /** Rows far outside the window lose their nodes and get new ones when they come near. */
  virtual: boolean;
  duplicates: boolean;
  /** How many comments of the post are shown; the feed shows only the first few. */
  limit: number;
}

export class CommentList {
  private readonly post: Post;
  private readonly style: ListStyle;
  readonly element = h('div', { class: 'comments' });
  private rows: CommentRow[] = [];
  private readonly slots = new Map<Element, Comment>();
  private readonly near: IntersectionObserver | undefined;
  private readonly stop: () => void;

  constructor(post: Post, style: ListStyle) {
    this.post = post;
    this.style = style;
    this.near = style.virtual
      ? new IntersectionObserver((entries) => this.recycle(entries), { rootMargin: '600px 0px' })
      : undefined;
    const tops = post.comments.filter((comment) => !comment.parentId).slice(0, style.limit);
    const twice = style.duplicates
      ? post.comments.find((comment) => comment.id === post.duplicate)
      : undefined;
    for (const comment of twice ? [twice, ...tops] : tops) this.addTop(comment);
    this.stop = onChange((change) => this.apply(change));
  }

  destroy(): void {
    this.stop();
    this.near?.disconnect();
  }

  /** What a virtual DOM may do at any moment: every node replaced by an equal one. */
  rerender(): void {
    for (const slot of this.slots.keys()) {
      const idle =
        this.rows.some((row) => slot.contains(row.element)) && !slot.querySelector('[contenteditable]');
      if (idle) this.fillSlot(slot);
    }
    for (const row of this.rows) if (row.busy) row.redraw();
  }

  private addTop(comment: Comment): void {
    const slot = h('div');
    this.slots.set(slot, comment);
    this.element.append(slot);
    this.fillSlot(slot);
    this.near?.observe(slot);
  }

  private fillSlot(slot: Element): void {
    const comment = this.slots.get(slot);
    if (!comment) return;
    this.rows = this.rows.filter((row) => !slot.contains(row.element));
    const row = this.addRow(comment);
    for (const reply of this.post.comments)
      if (reply.parentId && branchOf(this.post, reply) === comment)
        row.replies.append(this.addRow(reply).element);
    slot.replaceChildren(row.element);
  }

  private addRow(comment: Comment): CommentRow {
    const row = new CommentRow(this.post, comment, { ...this.style, expanded: false });
    this.rows.push(row);
    return row;
  }

  private recycle(entries: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      if (!(target instanceof HTMLElement)) continue;
      if (isIntersecting) {
        if (!target.firstChild) this.fillSlot(target);
        target.style.minHeight = '';
      } else if (target.firstChild && !target.querySelector('[contenteditable]')) {
        target.style.minHeight = `${boundingClientRect.height}px`;
        this.rows = this.rows.filter((row) => !target.contains(row.element));
        target.replaceChildren();
      }
    }
  }

  private apply({ kind, post, comment }: Change): void {
    if (post !== this.post) return;
    if (kind === 'added' && !comment.parentId) this.addTop(comment);
    else if (kind === 'added') {
      const branch = branchOf(post, comment);
      for (const row of this.rows.filter((r) => r.comment === branch))
        row.replies.append(this.addRow(comment).element);
    }
    for (const row of this.rows.filter((r) => r.comment === comment)) {
      if (kind === 'removed') row.element.remove();
      if (kind === 'edited') row.redraw();
    }
    if (kind === 'removed') this.forget(comment);
  }

  private forget(comment: Comment): void {
    this.rows = this.rows.filter((row) => row.comment !== comment);
    for (const [slot, of] of this.slots) {
      if (of !== comment) continue;
      this.near?.unobserve(slot);
      this.slots.delete(slot);
      slot.remove();
    }
  }
}
