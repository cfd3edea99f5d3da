import { newNumber } from '../new-number.ts';
import { h } from '../page/dom.ts';
import { recordSent } from '../page/practice.ts';
import { type CommentBox, commentBox } from './box.ts';
import { type CommentActions, commentView, custom } from './comment-view.ts';
import { type Comment, comment as makeComment, type Video } from './data.ts';
import { boxInReplies, OFFICE, sendFails } from './settings.ts';

/** Comments come after the player, never with the page. */
const LOAD_DELAY = 300;

/** The comments of a video: threads, one open box at a time, and a hidden second list as beside a real player. */
export class Watch {
  readonly element = h('div', { class: 'watch' });
  private readonly video: Video;
  private readonly open = new Set<Comment>();
  private readonly list = h('div', { id: 'contents' });
  private readonly root = custom('ytd-comments', 'comments');
  private box: CommentBox | undefined;

  constructor(video: Video) {
    this.video = video;
    this.element.append(
      h('div', { class: 'player' }, '▶'),
      h('h1', {}, video.title),
      this.root,
      h('div', { hidden: '' }, custom('ytd-comments', 'comments', ...this.threads())),
    );
    setTimeout(() => {
      this.root.append(this.topLevel(), this.list);
      this.draw();
    }, LOAD_DELAY);
  }

  draw(): void {
    this.closeBox();
    this.list.replaceChildren(...this.threads());
  }

  private threads(): HTMLElement[] {
    return this.video.comments.map((comment) => this.thread(comment));
  }

  private thread(comment: Comment): HTMLElement {
    const expanded = h('div', { id: 'expanded-threads' });
    const replies = custom('ytd-comment-replies-renderer', '');
    const fill = () => {
      expanded.hidden = !this.open.has(comment);
      expanded.replaceChildren(
        ...(this.open.has(comment) ? comment.replies.map((reply) => this.thread(reply)) : []),
      );
    };
    if (comment.replies.length > 0) {
      const more = h('button', { type: 'button', 'aria-label': `${comment.replies.length} balasan` });
      more.textContent = `${comment.replies.length} balasan`;
      more.addEventListener('click', () => {
        this.open.add(comment);
        fill();
      });
      replies.append(custom('ytd-button-renderer', 'more-replies', more));
    }
    fill();
    replies.append(expanded);
    return custom(
      'ytd-comment-thread-renderer',
      '',
      h('div', { id: 'comment-container' }, commentView(this.video, comment, this.actions)),
      h('div', { id: 'replies' }, replies),
    );
  }

  private readonly actions: CommentActions = {
    reply: (comment, view) => {
      const thread = view.closest('ytd-comment-thread-renderer');
      const place = boxInReplies
        ? thread?.querySelector('ytd-comment-replies-renderer')
        : view.querySelector('#reply-dialog');
      const isReply = comment.id.includes('.');
      this.openBox(place, 'Balas', isReply ? `${comment.handle} ` : '', (text, trusted) => {
        recordSent({ text, targetId: comment.id, surface: 'reply', trusted });
        this.publish(this.topOf(comment), text);
      });
    },
    edit: (comment, view) => {
      const place = view.querySelector<HTMLElement>('#edit-dialog');
      if (place) place.hidden = false;
      this.openBox(place, 'Simpan', comment.text, (text, trusted) => {
        recordSent({ text, targetId: comment.id, surface: 'own-edit', trusted });
        comment.text = text;
        this.draw();
      });
    },
    remove: (comment) => this.withdraw(comment),
  };

  private topOf(comment: Comment): Comment {
    return this.video.comments.find(({ id }) => id === comment.id.split('.')[0]) ?? comment;
  }

  private publish(parent: Comment, text: string): void {
    setTimeout(() => {
      const reply = makeComment([OFFICE, '0 detik yang lalu', text], parent.id, String(newNumber()));
      parent.replies.push(reply);
      this.open.add(parent);
      this.draw();
      if (sendFails) setTimeout(() => this.withdraw(reply), 1500);
    }, 300);
  }

  private withdraw(comment: Comment): void {
    const { replies } = this.topOf(comment);
    const list = comment.id.includes('.') ? replies : this.video.comments;
    list.splice(list.indexOf(comment), 1);
    this.draw();
  }

  /** A reply of ours that was written elsewhere, on a phone say, and comes to this page by itself. */
  replyElsewhere(parentId: string, text: string): void {
    const parent = this.video.comments.find(({ id }) => id === parentId);
    if (parent) this.publish(parent, text);
  }

  private openBox(
    place: Element | null | undefined,
    label: string,
    prefix: string,
    onSubmit: (text: string, trusted: boolean) => void,
  ): void {
    this.closeBox();
    // The site mounts its box a moment after the click.
    setTimeout(() => {
      this.box = commentBox({
        label,
        prefix,
        onSubmit: (text, trusted) => {
          this.closeBox();
          onSubmit(text, trusted);
        },
        onCancel: () => this.closeBox(),
      });
      place?.prepend(this.box.element);
      this.box.focus();
    }, 60);
  }

  private closeBox(): void {
    this.box?.destroy();
    this.box = undefined;
  }

  private topLevel(): HTMLElement {
    const box = commentBox({
      label: 'Komentar',
      onSubmit: (text, trusted) => {
        recordSent({ text, targetId: null, surface: 'comment', trusted });
        this.video.comments.unshift(
          makeComment([OFFICE, '0 detik yang lalu', text], '', String(newNumber())),
        );
        this.draw();
      },
      onCancel: () => undefined,
    });
    return custom('ytd-comment-simplebox-renderer', '', h('div', { id: 'placeholder-area' }), box.element);
  }
}
