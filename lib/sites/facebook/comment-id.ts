/**
 * Ids in a Facebook comment link: `comment_id` is digits or base64 of `comment:<post>_<comment>`; with a
 * `reply_comment_id` that one is the item and `comment_id` is its parent.
 */
export interface CommentIds {
  readonly id: string;
  readonly parent?: string;
  /** Digits are the site's own id; anything else could not be decoded. */
  readonly numeric: boolean;
}

const PRIVATE_REPLY = 'dm:comment:';

/** A private reply to a commenter is an item of its own: no answer to the public comment fits it. */
export const privateReplyId = (comment: string): string => `${PRIVATE_REPLY}${comment}`;
export const isPrivateReplyId = (nativeId: string): boolean => nativeId.startsWith(PRIVATE_REPLY);
export const commentOf = (nativeId: string): string =>
  isPrivateReplyId(nativeId) ? nativeId.slice(PRIVATE_REPLY.length) : nativeId;

export function commentIds(href: string, base: string): CommentIds | undefined {
  let url: URL;
  try {
    url = new URL(href, base);
  } catch {
    return undefined;
  }
  const comment = decode(url.searchParams.get('comment_id'));
  const reply = decode(url.searchParams.get('reply_comment_id'));
  if (reply)
    return comment
      ? { id: reply, parent: comment, numeric: isDigits(reply) }
      : { id: reply, numeric: isDigits(reply) };
  return comment ? { id: comment, numeric: isDigits(comment) } : undefined;
}

const isDigits = (id: string): boolean => /^\d+$/.test(id);

/** The post's id in `comment:<post>_<comment>`; digits alone name only the comment. */
export function postInId(value: string | null): string | undefined {
  if (!value || isDigits(value)) return undefined;
  try {
    return /^comment:(\d+)_/.exec(atob(value.replace(/-/g, '+').replace(/_/g, '/')))?.[1];
  } catch {
    return undefined;
  }
}

/** The id itself, out of what a link says of it; digits stay as they are. */
export function decode(value: string | null): string | undefined {
  if (!value) return undefined;
  if (isDigits(value)) return value;
  try {
    const plain = atob(value.replace(/-/g, '+').replace(/_/g, '/'));
    const match = /^comment:(?:\d+_)?(\d+)/.exec(plain);
    return match?.[1] ?? value;
  } catch {
    return value;
  }
}
