import type { Settings, Suggestion } from '../domain/index.ts';
import type { Index } from './answer-index.ts';
import type { SearchContext } from './types.ts';

export type Caution = Settings['caution'];

/**
 * The least probability of the first answer at which anything is shown (24 November 2026). With three sample questions
 * an answer these show 24, 45 and 79 % of the answerable development comments and 2, 2 and 16 % of the chatter; with a
 * dozen, as in the sample pack, 84, 93 and 96 % and 7, 19 and 45 %. Expect less on comments that nothing was fitted on.
 */
export const THRESHOLDS: Record<Caution, number> = { cautious: 0.5, balanced: 0.25, eager: 0.1 };
export const MOST_SUGGESTIONS = 3;

export interface SuggestOptions extends SearchContext {
  threshold?: number | Caution;
}

/** At most three answers, best first; none means that no approved answer fits. */
export function suggest(index: Index, text: string, options: SuggestOptions = {}): Suggestion[] {
  const { threshold = 'balanced', ...context } = options;
  const least = typeof threshold === 'number' ? threshold : THRESHOLDS[threshold];
  const hits = index.search(text, MOST_SUGGESTIONS, context);
  if ((hits[0]?.p ?? 0) < least) return [];
  return hits.map(({ id, score, p, why = [] }, i) => ({
    answerId: id,
    rank: i + 1,
    score,
    probability: p,
    why: why.map(({ query, match, kind }) => ({ query, match, kind })),
  }));
}
