import { OFFICE, type Person } from './people.ts';
import type { Comment, Post } from './types.ts';

const isIn = (path: string) => location.pathname.startsWith(path);

export function postPath(post: Post): string {
  if (isIn('/reel')) return `/reel/${post.number}/`;
  if (isIn('/groups/')) return `/groups/100200300/posts/${post.number}/`;
  return `/permalink.php?story_fbid=${post.storyId}&id=${OFFICE.id}`;
}

/** In a group people are linked as its members. */
function profileOf({ profile }: Person): string {
  const number = /id=(\d+)/.exec(profile)?.[1] ?? `1000${profile.length}`;
  return isIn('/groups/') ? `/groups/100200300/user/${number}/` : profile;
}

/** The author link carries opaque base64 ids … */
export function authorLink(post: Post, comment: Comment): string {
  const url = new URL(profileOf(comment.author), location.origin);
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
