import { h } from '../page/dom.ts';
import { recordSent } from '../page/practice.ts';
import { type CommentStyle, commentArticle } from './comment-view.ts';
import { type Composer, later, replyComposer } from './composer.ts';
import { mountLexical } from './lexical.ts';
import { openMessageDialog } from './message-dialog.ts';
import { labels } from './settings.ts';
import { edit, withdraw } from './store.ts';
import type { Comment, Post } from './types.ts';

export interface RowStyle extends CommentStyle {
  /** `div[data-commentid]` around the article, as on the page timeline. */
  idWrapper: boolean;
  /** Replies inside the parent's article (feed) or beside it (permalink, timeline): the site does both. */
  nestReplies: boolean;
}

/** One comment with what hangs on it: its article, the reply box right after it, its replies. */
export class CommentRow {
  readonly post: Post;
  readonly comment: Comment;
  private readonly style: RowStyle;
  readonly element: HTMLElement;
  readonly replies = h('div', { class: 'replies' });
  private inner: HTMLElement;
  private article: HTMLElement;
  private composer: Composer | undefined;
  private editing = false;

  constructor(post: Post, comment: Comment, style: RowStyle) {
    this.post = post;
    this.comment = comment;
    this.style = style;
    this.article = this.draw();
    this.inner = h('div', {}, this.article);
    this.element = style.idWrapper ? h('div', { 'data-commentid': comment.id }, this.inner) : this.inner;
    this.placeReplies();
  }

  get busy(): boolean {
    return this.element.querySelector('[contenteditable]') !== null;
  }

  /** A fresh, equal article in place of the old one; an open reply box survives, as it does under React. */
  redraw(): void {
    if (this.editing) return;
    const fresh = this.draw();
    this.article.replaceWith(fresh);
    this.article = fresh;
    this.placeReplies();
  }

  private draw(): HTMLElement {
    return commentArticle(this.post, this.comment, this.style, {
      reply: () => this.openReply(),
      message: openMessageDialog,
      edit: () => this.openEdit(),
      remove: (comment) => withdraw(this.post, comment),
    });
  }

  private placeReplies(): void {
    if (this.style.nestReplies) this.article.append(this.replies);
    else if (this.replies.parentElement !== this.inner) this.inner.append(this.replies);
  }

  private openReply(): void {
    later(() => {
      if (!this.composer) {
        this.composer = replyComposer(this.post, this.comment, () => this.closeReply());
        this.article.after(this.composer.element);
      }
      this.composer.focus();
    });
  }

  private closeReply(): void {
    this.composer?.element.remove();
    this.composer?.destroy();
    this.composer = undefined;
  }

  private openEdit(): void {
    later(() => {
      this.editing = true;
      const save = () => {
        const text = box.model();
        if (!text.trim()) return;
        recordSent({ text, targetId: this.comment.id, surface: 'own-edit', trusted: true });
        close();
        edit(this.post, this.comment, text);
      };
      const close = () => {
        this.editing = false;
        box.destroy();
      };
      const box = mountLexical({ label: labels.edit, text: this.comment.lines.join('\n'), onEnter: save });
      this.article.querySelector('.comment-main')?.replaceChildren(box.host);
      box.element.addEventListener('keydown', (event) => {
        if (event.key !== 'Escape') return;
        close();
        this.redraw();
      });
      box.focus();
    });
  }
}
