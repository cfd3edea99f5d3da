/** A word or phrase to mark wherever it stands, and what to say about it. */
export interface Mark {
  readonly phrase: string;
  readonly note?: string | undefined;
  /** Also inside a longer word that is built on it: `biaya` in "biayanya" and "pembiayaan". */
  readonly inflected?: boolean;
}

/** A stretch of a text; together the stretches are the text, character for character. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly mark?: Mark;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Words of a phrase may have a blank or a sign between them, but no sentence. */
const WIDEST_GAP = 3;
/** A shorter root stands by chance in many words. */
const SHORTEST_ROOT = 4;
/** Letters that affixes add at most: "mem" and "kan", "per" and "annya". */
const LONGEST_AFFIXES = 8;

interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** As the ranker reads a word: case, accents and drawn-out letters do not count ("BIAYAAA", "anak2"). */
function fold(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .replace(/^(\p{L}{2,})2$/u, '$1');
}

/** By text: each key in the search box marks the titles of the last list again. */
const read = new Map<string, readonly Word[]>();
const MOST_READ = 500;

function wordsOf(text: string): readonly Word[] {
  const known = read.get(text);
  if (known) return known;
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    folded: fold(word),
    start: index,
    end: index + word.length,
  }));
  if (read.size >= MOST_READ) read.clear();
  read.set(text, words);
  return words;
}

function meets(word: Word | undefined, wanted: string, inflected: boolean): boolean {
  if (!word) return false;
  if (word.folded === wanted) return true;
  return (
    inflected &&
    wanted.length >= SHORTEST_ROOT &&
    word.folded.length - wanted.length <= LONGEST_AFFIXES &&
    word.folded.includes(wanted)
  );
}

/** Cuts a text at its marks; the longest phrase wins where several begin at one word. */
export function markedStretches(text: string, marks: readonly Mark[]): Stretch[] {
  if (marks.length === 0) return text === '' ? [] : [{ text, start: 0 }];
  const words = wordsOf(text);
  const wanted = marks
    .map((mark) => ({ mark, phrase: wordsOf(mark.phrase).map(({ folded }) => folded) }))
    .filter(({ phrase }) => phrase.length > 0)
    .sort((a, b) => b.phrase.length - a.phrase.length);
  const stretches: Stretch[] = [];
  let done = 0;
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    const found = wanted.find(({ mark, phrase }) =>
      phrase.every((word, next) => {
        const before = words[at + next - 1];
        const here = words[at + next];
        const near = next === 0 || (here && before && here.start - before.end <= WIDEST_GAP);
        return near && meets(here, word, mark.inflected ?? false);
      }),
    );
    const last = found && words[at + found.phrase.length - 1];
    if (!first || !last) continue;
    if (first.start > done) stretches.push({ text: text.slice(done, first.start), start: done });
    stretches.push({ text: text.slice(first.start, last.end), start: first.start, mark: found.mark });
    done = last.end;
    at += found.phrase.length - 1;
  }
  if (done < text.length) stretches.push({ text: text.slice(done), start: done });
  return stretches;
}
