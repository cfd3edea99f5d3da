export interface CommentIds {
  /** Of the post. */
  readonly code: string;
  readonly id: string;
  /** The comment that a reply stands under. */
  readonly parent?: string;
}

const ORIGIN = String.raw`^(?:https://(?:[\w-]+\.)?instagram\.com)?`;
const COMMENT = new RegExp(
  String.raw`${ORIGIN}/(?:[\w.]{1,30}/)?(?:p|reel|reels)/([\w-]+)/c/(\d+)(?:/r/(\d+))?/?(?:[?#]|$)`,
);
const POST = /^\/(?:[\w.]{1,30}\/)?(?:p|reel|reels)\/([\w-]+)(?:\/|$)/;
const PROFILE = new RegExp(String.raw`${ORIGIN}/([\w.]{1,30})/?(?:[?#]|$)`);

/** `/p/<code>/c/<id>/` is a comment, `/p/<code>/c/<id>/r/<id>/` a reply to it. */
export function commentIds(href: string | null): CommentIds | undefined {
  const [, code, comment, reply] = COMMENT.exec(href ?? '') ?? [];
  if (!code || !comment) return undefined;
  return reply ? { code, id: reply, parent: comment } : { code, id: comment };
}

/** Reels are answered where posts are, in other markup at times (a field of one line). */
export const isReel = (address: string): boolean => /\/reels?\/[\w-]+(?:\/|$)/.test(address);

/** The post that an address shows; a profile or the feed shows none. */
export const postCode = (pathname: string): string | undefined => POST.exec(pathname)?.[1];

/** The user name of a link to a profile: a path of one segment. */
export const profileHandle = (href: string | null): string | undefined => PROFILE.exec(href ?? '')?.[1];

export const sameHandle = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
