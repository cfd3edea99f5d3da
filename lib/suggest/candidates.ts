import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import { plain, type SearchWord } from './search-words.ts';

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
/** So short a beginning is looked for in titles and shortcuts. */
const LONGEST_STUB = 3;
/** A typing slip in a word of four letters or more. */
const fuzziness = (term: string): number | false => (term.length > 3 ? 0.25 : false);

/** Picks what is worth ranking: by the beginnings of words, and where these find little by words with a slip. */
export function createCandidates<Field extends string>(
  entries: readonly Readonly<Record<Field, string | readonly string[]>>[],
  boost: Readonly<Record<Field, number>>,
  briefly: readonly Field[],
): (words: readonly SearchWord[]) => Candidate[] {
  const fields = Object.keys(boost);
  const index = new MiniSearch<{ id: number }>({
    fields,
    extractField({ id }, field) {
      if (field === 'id') return String(id);
      const value = entries[id]?.[field as Field] ?? '';
      return typeof value === 'string' ? value : value.join('\n');
    },
    processTerm: plain,
  });
  index.addAll(entries.map((_, id) => ({ id })));

  const starts = entries.map((entry) => briefly.map((field) => ` ${plain(String(entry[field]))}`).join(' '));
  /** Answers whose brief fields have a word that begins so: no index is as quick for one letter. */
  const beginningWith = (letter: string): Candidate[] => {
    const found: Candidate[] = [];
    for (let at = 0; at < starts.length && found.length < MOST_CANDIDATES; at++)
      if (starts[at]?.includes(` ${letter}`)) found.push({ at, score: 1, covered: 1, met: [] });
    return found;
  };

  return (all) => {
    const words = all.filter(({ forms: [written = ''] }) => written.length >= SHORTEST_WORD);
    if (words.length === 0) return beginningWith(all[0]?.forms[0] ?? '');
    const queries = words.flatMap(({ forms }) =>
      forms.flatMap((form): Query[] => {
        if (form.length > LONGEST_STUB) return [form];
        // Two letters begin a tenth of all words; whole, they are looked for everywhere.
        return [
          { queries: [form], prefix: false },
          { queries: [form], fields: [...briefly] },
        ];
      }),
    );
    const find = (options: SearchOptions): Candidate[] =>
      index
        .search({ combineWith: 'OR', queries }, { prefix: true, boost, ...options })
        .map(({ id, score, queryTerms, terms }) => {
          const held = words.filter(({ forms }) =>
            forms.some((form) => form.split(' ').every((word) => queryTerms.includes(word))),
          );
          return { at: Number(id), score, covered: held.length / words.length, met: terms };
        })
        .sort((a, b) => b.score * b.covered - a.score * a.covered)
        .slice(0, MOST_CANDIDATES);
    const begun = find({});
    const whole = begun.filter(({ covered }) => covered === 1);
    return whole.length >= ENOUGH ? begun : find({ fuzzy: fuzziness });
  };
}
