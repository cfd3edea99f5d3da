import { newNumber } from '../new-number.ts';
import { posts, timeAt } from './data.ts';
import { actor, sendFails } from './settings.ts';
import type { Comment, Post } from './types.ts';

export interface Change {
  kind: 'added' | 'removed';
  post: Post;
  comment: Comment;
}

const listeners = new Set<(change: Change) => void>();

export function onChange(listener: (change: Change) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function emit(change: Change): void {
  for (const listener of listeners) listener(change);
}

export const postPath = ({ kind, code }: Post) => `/${kind}/${code}/`;

export const postAt = (path: string) => posts.find((post) => path.startsWith(postPath(post)));

export const commentPath = (post: Post, { id, parentId }: Comment) =>
  parentId ? `${postPath(post)}c/${parentId}/r/${id}/` : `${postPath(post)}c/${id}/`;

export const topsOf = (post: Post) => post.comments.filter((comment) => !comment.parentId);

export const repliesTo = (post: Post, top: Comment) =>
  post.comments.filter((comment) => comment.parentId === top.id);

export function publish(post: Post, text: string, target: Comment | undefined): void {
  setTimeout(() => {
    const comment: Comment = {
      id: `1899${newNumber()}`,
      handle: actor,
      text,
      at: timeAt(0),
      ...(target ? { parentId: target.parentId ?? target.id } : {}),
    };
    post.comments.push(comment);
    emit({ kind: 'added', post, comment });
    if (sendFails) setTimeout(() => withdraw(post, comment), 2000);
  }, 300);
}

export function withdraw(post: Post, comment: Comment): void {
  post.comments = post.comments.filter((other) => other !== comment);
  emit({ kind: 'removed', post, comment });
}

/** A reply of ours that was written elsewhere, on a phone say, and comes to this page by itself. */
export function replyElsewhere(parentId: string, text: string): void {
  const post = posts.find(({ comments }) => comments.some(({ id }) => id === parentId));
  const parent = post?.comments.find(({ id }) => id === parentId);
  if (post && parent) publish(post, text, parent);
}
