import * as z from 'zod/mini';

/** A word of the question and what it met in the answer's own words. */
export const MatchedWord = z.object({
  query: z.string(),
  match: z.string(),
  kind: z.enum(['word', 'normalised', 'meaning', 'part']),
  /** What both mean, by the lexicon's first word for it; absent where only the word itself was met. */
  concept: z.optional(z.string()),
  /** More words of the answer for that meaning. */
  synonyms: z.optional(z.array(z.string())),
});
export type MatchedWord = z.infer<typeof MatchedWord>;

export const Suggestion = z.object({
  answerId: z.string(),
  rank: z.number().check(z.int(), z.gte(1)),
  score: z.number(),
  /** Estimated probability that this is the right answer, 0 to 1. */
  probability: z.number().check(z.gte(0), z.lte(1)),
  why: z.array(MatchedWord),
  /** How often it was chosen on this device for questions like this one. */
  chosenBefore: z.optional(z.number().check(z.int(), z.gte(0))),
});
export type Suggestion = z.infer<typeof Suggestion>;

/** One question of a comment that asks several. */
export const AskedPart = z.object({
  /** Its words, as they stand in the comment. */
  text: z.string(),
  suggestion: Suggestion,
  /** What else could answer it, best first. */
  others: z.array(Suggestion),
});
export type AskedPart = z.infer<typeof AskedPart>;

/** Thanks, jests, spam and calls to friends want none; a question that no approved answer fits is a gap. */
export const Verdict = z.enum(['answers', 'no-fit', 'needs-none']);
export type Verdict = z.infer<typeof Verdict>;

export const Suggested = z.object({
  verdict: Verdict,
  /** Best first; empty unless the verdict is `answers`. */
  suggestions: z.array(Suggestion),
  /** The answers of a comment that asks several things, in the order asked; empty for a comment that asks one. */
  asked: z.array(AskedPart),
});
export type Suggested = z.infer<typeof Suggested>;
