import type { FindAnswers } from '../../components/sidebar/index.ts';
import { answersById } from '../../lib/answers/index.ts';
import type { Answer } from '../../lib/domain/index.ts';
import { openAnswerSearch, type SearchIndex } from '../../lib/suggest/index.ts';

const MOST_RESULTS = 20;

/** Loaded by itself: most comments are answered without a search. */
export function openSearch(
  index: SearchIndex,
  answers: readonly Answer[],
  slang: Readonly<Record<string, string>>,
): FindAnswers {
  const { search } = openAnswerSearch(index, answersById(answers), { slang: { ...slang } });
  return (query) => search(query, MOST_RESULTS);
}
