import { OFFICE } from './people.ts';
import type { Comment, Post } from './types.ts';

export const postPath = (post: Post) => `/permalink.php?story_fbid=${post.storyId}&id=${OFFICE.id}`;

/** The author link carries opaque base64 ids … */
export function authorLink(post: Post, comment: Comment): string {
  const url = new URL(comment.author.profile, location.origin);
  for (const [name, id] of idPairs(comment)) url.searchParams.set(name, btoa(`comment:${post.number}_${id}`));
  return url.href;
}

/** … and the time link plain numbers. */
export function timeLink(post: Post, comment: Comment): string {
  const url = new URL(postPath(post), location.origin);
  for (const [name, id] of idPairs(comment)) url.searchParams.set(name, id);
  return url.href;
}

function idPairs(comment: Comment): [string, string][] {
  if (!comment.parentId) return [['comment_id', comment.id]];
  return [
    ['comment_id', comment.parentId],
    ['reply_comment_id', comment.id],
  ];
}
