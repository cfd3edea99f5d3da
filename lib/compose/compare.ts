import { normalise } from './read.ts';

/**
 * Sites draw some emoji as pictures without a text. Then every other character must still be equal, in order; such a
 * result is reported as `equal-but-for-emoji`, never as equal. Line breaks are not forgiven: a lost one is seen by
 * the citizen.
 */
const withoutEmoji = (text: string): string =>
  normalise(text).replace(
    /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u200d|\ufe0f|\u20e3/gu,
    '',
  );

export type Comparison = 'equal' | 'equal-but-for-emoji' | 'different';

/** Is `after` the draft `before` with `text` put in once? */
export function compare(before: string, after: string, text: string): Comparison {
  if (fits(normalise, before, after, text)) return 'equal';
  if (fits(withoutEmoji, before, after, text)) return 'equal-but-for-emoji';
  return 'different';
}

function fits(
  plain: (text: string) => string,
  rawBefore: string,
  rawAfter: string,
  rawText: string,
): boolean {
  const before = plain(rawBefore);
  const after = plain(rawAfter);
  const text = plain(rawText);
  if (before.trim() === '') return after.trim() === text.trim();
  for (let at = after.indexOf(text); at >= 0; at = after.indexOf(text, at + 1)) {
    if (after.slice(0, at) + after.slice(at + text.length) === before) return true;
  }
  return false;
}
