/** A word, or a group of like questions, that so many people wrote tells nothing of one of them. */
export const LEAST_AUTHORS = 3;
const HIDDEN = '…';
/** What is left must still be a question. */
const LEAST_WORDS = 2;

interface Written {
  readonly text: string;
  readonly subject: string;
}

/** Words that at least LEAST_AUTHORS people wrote. */
export function sharedWords(written: readonly Written[]): Set<string> {
  const authors = new Map<string, Set<string>>();
  for (const { text, subject } of written)
    for (const word of wordsOf(text)) authors.set(word, (authors.get(word) ?? new Set()).add(subject));
  return new Set([...authors].filter(([, by]) => by.size >= LEAST_AUTHORS).map(([word]) => word));
}

/**
 * A wording that may leave the device: a word stays when the office's own language has it or several people wrote it,
 * since names and places are neither. Undefined when too little is left.
 */
export function publicWording(
  text: string,
  knows: (word: string) => boolean,
  shared: ReadonlySet<string>,
): string | undefined {
  let kept = 0;
  const pieces = text.split(/([\p{L}\p{M}\p{N}]+)/u).map((piece, place) => {
    if (place % 2 === 0) return piece;
    if (!shared.has(piece.toLowerCase()) && !knows(piece)) return HIDDEN;
    kept++;
    return piece;
  });
  const wording = pieces
    .join('')
    .replace(/…(?:[^\p{L}\p{N}…]*…)+/gu, HIDDEN)
    .replace(/\s+/g, ' ')
    .trim();
  return kept >= LEAST_WORDS ? wording : undefined;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
