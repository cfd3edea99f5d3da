import type { Settings, Suggested, Suggestion } from '../domain/index.ts';
import type { Index } from './answer-index.ts';
import { partsOf } from './questions.ts';
import type { Hit, SearchContext } from './types.ts';

export type Caution = Settings['caution'];

/**
 * The least probability of the first answer at which anything is shown (24 November 2026). With three sample questions
 * an answer these show 24, 45 and 79 % of the answerable development comments and 2, 2 and 16 % of the chatter; with a
 * dozen, as in the sample pack, 84, 93 and 96 % and 7, 19 and 45 %. Expect less on comments that nothing was fitted on.
 */
export const THRESHOLDS: Record<Caution, number> = { cautious: 0.5, balanced: 0.25, eager: 0.1 };
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
    const { hits, wantsNone } = index.measure(part, 1);
    const [hit] = hits;
    if (
      wantsNone ||
      !hit ||
      hit.p < SURE_PART ||
      asked.some(({ suggestion }) => suggestion.answerId === hit.id)
    )
      continue;
    asked.push({ text: part, suggestion: suggestionOf(hit, asked.length) });
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
