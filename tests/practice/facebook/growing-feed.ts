import { h } from '../page/dom.ts';
import { posts } from './data.ts';
import { person } from './people.ts';
import { postView } from './post-view.ts';
import { added } from './store.ts';
import type { Comment, Post } from './types.ts';
import type { View } from './views.ts';

declare global {
  interface Window {
    growingFeed: { grow(to: number): void; churn(perSecond: number): () => number };
  }
}

const STYLE = {
  langSpan: false,
  idWrapper: false,
  nestReplies: false,
  virtual: false,
  duplicates: false,
  limit: Number.POSITIVE_INFINITY,
};
const FIRST_ID = 710_000_000_000_001;

/** One post whose comments grow into the thousands, and can be kept changing: what is measured, not practised. */
export function growingFeed(): View {
  const texts = posts.flatMap(({ comments }) => comments);
  const post: Post = {
    storyId: '122100000000000009',
    number: '122100000000000009',
    lines: ['Tanya jawab'],
    minutes: 9,
    comments: [],
  };
  const view = postView(post, 1, true, STYLE);
  const next = (): Comment => {
    const index = post.comments.length;
    const like = texts[index % texts.length];
    return {
      id: String(FIRST_ID + index),
      author: person(like?.author.name ?? 'Warga'),
      lines: [...(like?.lines ?? []), `(${index})`],
      minutes: index,
      lang: 'id-ID',
    };
  };
  const add = () => {
    const comment = next();
    post.comments.push(comment);
    added(post, comment);
  };
  window.growingFeed = {
    grow(to) {
      while (post.comments.length < to) add();
    },
    /** Every tenth change is a new comment, the others rewrite one that is there; tells how many there were. */
    churn(perSecond) {
      let changes = 0;
      const rows = [...view.element.querySelectorAll('[role="article"]')].slice(0, 2000);
      const timer = setInterval(() => {
        changes++;
        if (changes % 10 === 0) return add();
        // As a counter of likes does it: a text in one of the comments changes.
        const row = rows[(changes * 37) % rows.length];
        const likes = row?.querySelector('[aria-label="Suka"]');
        if (likes?.firstChild) likes.firstChild.nodeValue = `Suka ${changes}`;
      }, 1000 / perSecond);
      return () => {
        clearInterval(timer);
        return changes;
      };
    },
  };
  return { element: h('div', { role: 'main', class: 'column growing' }, view.element), posts: [view] };
}
