import type { Settings, Suggested, Suggestion } from '../domain/index.ts';
import type { Index } from './answer-index.ts';
import { partsOf } from './questions.ts';
import type { Hit, SearchContext } from './types.ts';

export type Caution = Settings['caution'];

/**
 * The least probability of the first answer at which anything is shown, chosen on the project's development comments
 * (25 November 2026, tests/bench/measure-caution.ts). On the test part over the sample pack they show 66, 82 and 95 % of
 * the comments that have an answer, with the right one first in 93, 90 and 83 % of them, and 6, 13 and 33 % of the chatter.
 */
export const THRESHOLDS: Record<Caution, number> = { cautious: 0.6, balanced: 0.35, eager: 0.15 };
export const MOST_SUGGESTIONS = 3;
/** A part of a comment is a question of its own only if its answer is this sure. */
const SURE_PART = 0.5;
const MOST_ASKED = 4;

export interface SuggestOptions extends SearchContext {
  threshold?: number | Caution;
}

function suggestionOf({ id, score, p, why = [] }: Hit, place: number): Suggestion {
  return {
    answerId: id,
    rank: place + 1,
    score,
    probability: p,
    why: why.map(({ query, match, kind }) => ({ query, match, kind })),
  };
}

function severalIn(index: Index, text: string): Suggested['asked'] {
  const parts = partsOf(text);
  if (parts.length < 2) return [];
  const asked: Suggested['asked'] = [];
  for (const part of parts) {
    const { hits, wantsNone } = index.measure(part, MOST_SUGGESTIONS);
    const [hit, ...others] = hits;
    if (
      wantsNone ||
      !hit ||
      hit.p < SURE_PART ||
      asked.some(({ suggestion }) => suggestion.answerId === hit.id)
    )
      continue;
    asked.push({
      text: part,
      suggestion: suggestionOf(hit, 0),
      others: others.map((other, at) => suggestionOf(other, at + 1)),
    });
  }
  return asked.length > 1 ? asked.slice(0, MOST_ASKED) : [];
}

/** At most three answers, best first, or the reason why there is none; and what a comment asks besides. */
export function suggest(index: Index, text: string, options: SuggestOptions = {}): Suggested {
  const { threshold = 'balanced', ...context } = options;
  const least = typeof threshold === 'number' ? threshold : THRESHOLDS[threshold];
  const { hits, wantsNone } = index.measure(text, MOST_SUGGESTIONS, context);
  const asked = severalIn(index, text);
  if ((hits[0]?.p ?? 0) >= least || asked.length > 0)
    return { verdict: 'answers', suggestions: hits.map(suggestionOf), asked };
  return { verdict: wantsNone ? 'needs-none' : 'no-fit', suggestions: [], asked: [] };
}
