import * as z from 'zod/mini';

/**
 * A pattern that a pack may carry: literals and bounded runs of character classes, matched left to right in linear
 * time (lib/privacy/match.ts). Packs carry no regular expressions: the host's RegExp can be made to hang (ReDoS).
 */
export const PatternPart = z.union([
  z.strictObject({ literal: z.string().check(z.minLength(1), z.maxLength(64)) }),
  z.strictObject({
    run: z.enum(['digit', 'letter', 'alphanumeric', 'space', 'one-of']),
    /** The characters of `one-of`. */
    characters: z.optional(z.string().check(z.maxLength(64))),
    min: z.number().check(z.int(), z.gte(0), z.lte(64)),
    max: z.number().check(z.int(), z.gte(1), z.lte(64)),
  }),
]);
export type PatternPart = z.infer<typeof PatternPart>;

export const Pattern = z.strictObject({
  parts: z.array(PatternPart).check(z.minLength(1), z.maxLength(16)),
  /** True: no letter or digit may touch the match on either side. */
  wholeWord: z.boolean(),
  /** A check on the matched digits beyond their shape. */
  checksum: z.optional(z.enum(['none', 'nik', 'luhn'])),
});
export type Pattern = z.infer<typeof Pattern>;
