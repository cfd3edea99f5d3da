import { h } from '../page/dom.ts';
import { type CommentBox, commentBox } from './comment-box.ts';
import { CommentList } from './comment-list.ts';
import { captionRow } from './comment-view.ts';
import { nameLink, pictureLink } from './profile-link.ts';
import { OFFICE } from './settings.ts';
import type { Post } from './types.ts';

/** A post with its comments and its one box; the same in a page and in a dialog. */
export class PostView {
  readonly element = h('div', { class: 'post' });
  private readonly box: CommentBox;
  private readonly photo = h('div', { class: 'photo' });
  private readonly scroll = h('div', { class: 'scroll' });
  private list: CommentList;

  constructor(post: Post) {
    this.box = commentBox(post);
    this.list = this.draw(post);
    const head = h('header', { class: 'post-head' }, pictureLink(OFFICE), nameLink(OFFICE));
    this.element.append(
      this.photo,
      h('div', { class: 'post-side' }, head, h('hr'), this.scroll, this.box.element),
    );
  }

  /** Another post in the same place: new comments, but the old box with its words. */
  move(post: Post): void {
    this.list.destroy();
    this.box.move(post);
    this.list = this.draw(post);
  }

  rerender(): void {
    this.list.rerender();
  }

  destroy(): void {
    this.list.destroy();
    this.box.destroy();
  }

  private draw(post: Post): CommentList {
    const list = new CommentList(post, (comment) => this.box.replyTo(comment));
    this.photo.textContent = post.caption.slice(0, 40);
    this.scroll.replaceChildren(captionRow(post, OFFICE), list.element);
    return list;
  }
}
