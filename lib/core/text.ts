/** Explicit direction controls (U+202A-202E, U+2066-2069, U+200E/F, U+061C): they can make a text read as another. */
const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/gu;
/** Characters without a glyph; U+200D is kept where it joins emoji (one with a skin tone too). */
const ZERO_WIDTH =
  /[\u200B\u200C\u2060-\u2064\uFEFF\u00AD\u115F\u1160\u180E\u3164\uFFA0]|\u034F|(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D|\u200D(?!\p{Extended_Pictographic})/gu;
/** Tag characters can carry a whole hidden text; they are kept only where they spell a flag (black flag first). */
const TAGS = /(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]{0,6})[\u{E0000}-\u{E007F}]/gu;

/** Removes what a reader cannot see, for matching; what is shown to the operator keeps it, marked. */
export function stripInvisible(text: string): string {
  return text.replace(BIDI_CONTROLS, '').replace(TAGS, '').replace(ZERO_WIDTH, '');
}

/** What `stripInvisible` would take out, in the order of its kinds. */
export function invisibleIn(text: string): string[] {
  const shown = text.replace(BIDI_CONTROLS, '');
  return [
    ...(text.match(BIDI_CONTROLS) ?? []),
    ...(shown.match(TAGS) ?? []),
    ...(shown.replace(TAGS, '').match(ZERO_WIDTH) ?? []),
  ];
}

export function hasInvisible(text: string): boolean {
  return stripInvisible(text) !== text;
}

/** Cuts to at most `max` code points without splitting one. */
export function clipCodePoints(text: string, max: number): { text: string; clipped: boolean } {
  if (text.length <= max) return { text, clipped: false };
  let end = 0;
  let count = 0;
  while (end < text.length && count < max) {
    end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
    count++;
  }
  return end >= text.length ? { text, clipped: false } : { text: text.slice(0, end), clipped: true };
}

/** Are two typed names one person's, however they were spaced and capitalised? */
export function sameName(a: string, b: string): boolean {
  const spelled = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
  return spelled(a) === spelled(b);
}

/** Collapses runs of blanks inside lines, trims lines and the whole; keeps line breaks. */
export function tidyLines(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** As a field of one line holds it: line breaks, with the blanks around them, are one blank. */
export const onOneLine = (text: string): string => text.replace(/\s*\n+\s*/g, ' ');

/**
 * Levenshtein distance in UTF-16 units, as a measure of how far the sent text is from the approved one.
 * Capped in cost: beyond `limit` characters it compares what is left after the common head and tail by length.
 */
export function editDistance(from: string, to: string, limit = 4000): number {
  let head = 0;
  while (head < from.length && head < to.length && from[head] === to[head]) head++;
  let tail = 0;
  while (
    tail < from.length - head &&
    tail < to.length - head &&
    from[from.length - 1 - tail] === to[to.length - 1 - tail]
  )
    tail++;
  const a = from.slice(head, from.length - tail);
  const b = to.slice(head, to.length - tail);
  if (a.length === 0 || b.length === 0 || a.length > limit || b.length > limit)
    return Math.max(a.length, b.length);
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitute = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(substitute, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}
