import * as z from 'zod/mini';

/** A word of the question and what it met in the answer's own words. */
export const MatchedWord = z.object({
  query: z.string(),
  match: z.string(),
  kind: z.enum(['word', 'normalised', 'meaning', 'part']),
});
export type MatchedWord = z.infer<typeof MatchedWord>;

export const Suggestion = z.object({
  answerId: z.string(),
  rank: z.number().check(z.int(), z.gte(1)),
  score: z.number(),
  /** Estimated probability that this is the right answer, 0 to 1. */
  probability: z.number().check(z.gte(0), z.lte(1)),
  why: z.array(MatchedWord),
});
export type Suggestion = z.infer<typeof Suggestion>;
