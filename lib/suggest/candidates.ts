import type { SearchWord } from './search-words.ts';
import type { Expansion, Reach, WordIndex } from './word-index.ts';

export interface Candidate {
  /** Place in the list that the index was made of. */
  readonly at: number;
  /** The index's own, comparable within one search. */
  readonly score: number;
  /** Share of the search's words that it holds, 0 to 1. */
  readonly covered: number;
  /** Words of the answer that the search met. */
  readonly met: readonly string[];
}

/** Above so many the ranking takes longer than a keystroke may. */
const MOST_CANDIDATES = 30;
/** With fewer answers that hold every word, slips of the keyboard are looked for too. */
const ENOUGH = 8;
/** One letter begins a third of all words: beside others it narrows nothing, and alone it asks for the titles. */
const SHORTEST_WORD = 2;
/** So short a beginning is looked for in titles and shortcuts; whole, it is looked for everywhere. */
const LONGEST_STUB = 3;
/** Bits of a number, one for each form of a word: what an operator types has few. */
const MOST_FORMS = 30;
/** A typing slip for each four letters of a word. */
const SLIPS_A_LETTER = 0.25;
const MOST_SLIPS = 2;

/** One word of one form of what was typed. */
interface Wanted {
  readonly text: string;
  readonly bit: number;
}

/** Picks what is worth ranking: by the beginnings of words, and where these find little by words with a slip. */
export function createCandidates(index: WordIndex): (words: readonly SearchWord[]) => Candidate[] {
  const scores = new Float64Array(index.size);
  const bits = new Int32Array(index.size);

  return (all) => {
    const words = all.filter(({ forms: [written = ''] }) => written.length >= SHORTEST_WORD);
    if (words.length === 0) {
      const letter = all[0]?.forms[0] ?? '';
      const begun = index.begunBriefly(letter, MOST_CANDIDATES);
      return begun.map((at) => ({ at, score: 1, covered: 1, met: [] }));
    }
    const wanted: Wanted[] = [];
    /** For each word its forms, each the bits of all its words. */
    const forms = words.map((word) =>
      word.forms.map((form) =>
        form.split(' ').reduce((mask, text) => {
          if (wanted.length >= MOST_FORMS) return mask;
          const bit = 1 << wanted.length;
          wanted.push({ text, bit });
          return mask | bit;
        }, 0),
      ),
    );
    const known = forms.filter((masks) => masks.some((mask) => mask !== 0));

    const find = (slips: (text: string) => number): Candidate[] => {
      const touched: number[] = [];
      const expansions: Expansion[] = [];
      for (const { text, bit } of wanted) {
        const stub = text.length <= LONGEST_STUB;
        const reach: Reach = { beginnings: stub ? 'briefly' : 'everywhere', slips: slips(text) };
        for (const expansion of index.expand(text, reach)) {
          expansions.push(expansion);
          index.add(expansion, (entry, score) => {
            if (bits[entry] === 0) touched.push(entry);
            bits[entry] = (bits[entry] ?? 0) | bit;
            scores[entry] = (scores[entry] ?? 0) + score;
          });
        }
      }
      const best: { at: number; score: number; covered: number; rank: number }[] = [];
      for (const at of touched) {
        const held = bits[at] ?? 0;
        const said = known.filter((masks) =>
          masks.some((mask) => mask !== 0 && (held & mask) === mask),
        ).length;
        const covered = said / words.length;
        const score = (scores[at] ?? 0) * said;
        bits[at] = 0;
        scores[at] = 0;
        insert(best, { at, score, covered, rank: score * covered });
      }
      // Through the postings once more: a stub stands for thousands of words, and each answer holds few of them.
      const met = new Map(best.map(({ at }) => [at, new Set<string>()]));
      for (const expansion of expansions)
        index.add(expansion, (entry) => met.get(entry)?.add(index.term(expansion.term)));
      return best.map(({ at, score, covered }) => ({ at, score, covered, met: [...(met.get(at) ?? [])] }));
    };
    const begun = find(() => 0);
    const whole = begun.filter(({ covered }) => covered === 1);
    if (whole.length >= ENOUGH) return begun;
    return find(({ length }) =>
      length > LONGEST_STUB ? Math.min(MOST_SLIPS, Math.round(length * SLIPS_A_LETTER)) : 0,
    );
  };
}

/** Keeps the best in order; the rest of thousands is never sorted. */
function insert<T extends { readonly rank: number; readonly at: number }>(best: T[], one: T): void {
  const before = (a: T, b: T): boolean => a.rank > b.rank || (a.rank === b.rank && a.at < b.at);
  const worst = best.at(-1);
  if (best.length >= MOST_CANDIDATES && worst && !before(one, worst)) return;
  let at = best.length;
  while (at > 0 && before(one, best[at - 1] ?? one)) at--;
  best.splice(at, 0, one);
  if (best.length > MOST_CANDIDATES) best.pop();
}
