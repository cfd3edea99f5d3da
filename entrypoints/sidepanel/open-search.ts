import type { FindAnswers } from '../../components/sidebar/index.ts';
import { answersById } from '../../lib/answers/index.ts';
import type { Answer } from '../../lib/domain/index.ts';
import { openAnswerSearch, type SearchIndex } from '../../lib/suggest/index.ts';

const MOST_RESULTS = 20;
/** So long a word is also searched with slips. */
const LONG_WORD = /\p{L}{6,}/u;
const REHEARSED = 8;

/**
 * Searches for words of some titles, each without its second letter, alone and before the beginning of another, whenever
 * nothing else is to do: a search with slips took 25 to 70 ms the first time, for its code is only compiled then (Chromium 156).
 */
function rehearse(find: FindAnswers, answers: readonly Answer[]): void {
  const words = answers.values().flatMap(({ title }) => LONG_WORD.exec(title) ?? []);
  let left = REHEARSED;
  const next = (): void => {
    const { value: word, done } = words.next();
    if (done) return;
    const slipped = word.slice(0, 1) + word.slice(2);
    find(slipped);
    find(`${slipped} ${word.slice(0, 2)}`);
    if (--left > 0) requestIdleCallback(next);
  };
  requestIdleCallback(next);
}

/** Loaded by itself: most comments are answered without a search. */
export function openSearch(
  index: SearchIndex,
  answers: readonly Answer[],
  slang: Readonly<Record<string, string>>,
): FindAnswers {
  const { search } = openAnswerSearch(index, answersById(answers), { slang: { ...slang } });
  const find: FindAnswers = (query) => search(query, MOST_RESULTS);
  rehearse(find, answers);
  return find;
}
