const QUOTE = 'quote:';

/** A quote of a post is an item of its own: no answer to the post itself fits it. */
export const quoteId = (post: string): string => `${QUOTE}${post}`;
export const postOf = (nativeId: string): string =>
  nativeId.startsWith(QUOTE) ? nativeId.slice(QUOTE.length) : nativeId;
