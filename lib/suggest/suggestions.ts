import type { AskedPart, Settings, Suggested, Suggestion } from '../domain/index.ts';
import type { Index } from './answer-index.ts';
import { questionsOf } from './questions.ts';
import type { Hit, SearchContext } from './types.ts';

export type Caution = Settings['caution'];

/**
 * The least probability of the first answer at which anything is shown, chosen on the project's development comments
 * (27 November 2026, tests/bench/measure-caution.ts). On the test part over the sample pack they show 74, 83 and 90 % of
 * the comments that have an answer, with the right one first in 93, 88 and 85 % of them, and 6, 15 and 25 % of the chatter.
 */
export const THRESHOLDS: Record<Caution, number> = { cautious: 0.6, balanced: 1 / 3, eager: 0.15 };
export const MOST_SUGGESTIONS = 3;
/**
 * A question of several is answered if its answer is this sure, or where answers are few and nothing is, if it is surer by
 * itself than the comment as a whole and above the threshold of what is shown at all.
 */
const SURE_PART = 0.5;
const SURER = 1.2;
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
    why: why.map(({ weight: _, ...match }) => match),
  };
}

function severalIn(index: Index, text: string, least: number): AskedPart[] {
  const questions = questionsOf(text);
  if (questions.length < 2) return [];
  const asked: AskedPart[] = [];
  for (const question of questions) {
    const sure = (words: string): Hit[] => {
      const { hits } = index.measure(words, MOST_SUGGESTIONS);
      return (hits[0]?.p ?? 0) >= least ? hits : [];
    };
    // What was told before a question is part of it ("paspor hilang, gantinya gimana?"), unless it only confuses.
    let words = question.text;
    let hits = sure(words);
    if (hits.length === 0 && question.bare !== words) {
      words = question.bare;
      hits = sure(words);
    }
    const [hit, ...others] = hits;
    if (!hit || asked.some(({ suggestion }) => suggestion.answerId === hit.id)) continue;
    asked.push({
      text: words,
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
  const asked = severalIn(index, text, Math.max(least, Math.min(SURE_PART, SURER * (hits[0]?.p ?? 0))));
  if ((hits[0]?.p ?? 0) >= least || asked.length > 0)
    return { verdict: 'answers', suggestions: hits.map(suggestionOf), asked };
  return { verdict: wantsNone ? 'needs-none' : 'no-fit', suggestions: [], asked: [] };
}
