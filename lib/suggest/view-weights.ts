import type { Corpus } from './corpus.ts';

const WORDS = 0.7;
const LETTERS = 0.6;
const TOPIC = 1;
/**
 * Concepts are knowledge from outside the pack. Where the lexicon knows most of what the templates say they are the best
 * evidence; where it knows little (another trade, another language) they mislead. Fitted by hand on the development
 * sets, 25 November 2026: shares 0.03 to 0.07 are English banking and small talk, 0.15 to 0.28 Indonesian offices.
 */
const LEAST = 0.4;
const MOST = 0.9;
const KNOWS_LITTLE = 0.15;
const SLOPE = 8;

/** What words, letters and concepts count in training and in ranking. */
export function viewWeightsFor({ conceptShare, topicTrust }: Corpus): readonly number[] {
  return [
    WORDS,
    LETTERS,
    Math.min(MOST, Math.max(LEAST, LEAST + SLOPE * (conceptShare - KNOWS_LITTLE))),
    TOPIC * topicTrust,
  ];
}
