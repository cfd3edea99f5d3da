import { newNumber } from '../new-number.ts';
import { posts } from './data.ts';
import { actor, sendFails } from './settings.ts';
import type { Comment, Post } from './types.ts';

export type Change = { kind: 'added' | 'removed' | 'edited'; post: Post; comment: Comment };

const listeners = new Set<(change: Change) => void>();

export function onChange(listener: (change: Change) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const emit = (change: Change) => {
  for (const listener of listeners) listener(change);
};

export const postByStory = (storyId: string | null) => posts.find((post) => post.storyId === storyId);

export const commentById = (post: Post, id: string | undefined) => post.comments.find((c) => c.id === id);

/** Replies hang under the first comment of their branch, however deep the conversation goes. */
export function branchOf(post: Post, comment: Comment): Comment {
  const parent = commentById(post, comment.parentId);
  return parent ? branchOf(post, parent) : comment;
}

/** A comment that came by itself. */
export const added = (post: Post, comment: Comment): void => emit({ kind: 'added', post, comment });

export function publish(post: Post, text: string, parent?: Comment): void {
  setTimeout(() => {
    const comment: Comment = {
      id: `799${newNumber()}`,
      ...(parent ? { parentId: parent.id } : {}),
      author: actor,
      lines: text.split('\n'),
      minutes: 0,
      lang: 'id-ID',
    };
    post.comments.push(comment);
    emit({ kind: 'added', post, comment });
    if (sendFails) setTimeout(() => withdraw(post, comment), 2000);
  }, 300);
}

/** A reply of ours that was written elsewhere, on a phone say, and comes to this page by itself. */
export function replyElsewhere(parentId: string, text: string): void {
  const post = posts.find(({ comments }) => comments.some(({ id }) => id === parentId));
  const parent = post?.comments.find(({ id }) => id === parentId);
  if (post && parent) publish(post, text, parent);
}

export function withdraw(post: Post, comment: Comment): void {
  post.comments = post.comments.filter((c) => c !== comment);
  emit({ kind: 'removed', post, comment });
}

export function edit(post: Post, comment: Comment, text: string): void {
  setTimeout(() => {
    comment.lines = text.split('\n');
    delete comment.cut;
    emit({ kind: 'edited', post, comment });
  }, 300);
}
