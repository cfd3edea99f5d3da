import * as z from 'zod/mini';

/** SHA-256 in hexadecimal, as people write it: with or without blanks, any case. */
const fingerprint = z
  .string()
  .check(
    z.regex(/^[0-9a-fA-F\s]{64,90}$/),
    z.overwrite((text) => text.replace(/\s/g, '').toLowerCase()),
  )
  .check(z.length(64));

/** Where the office's packs come from; set in the console, or by a policy that then wins. */
export const PackSource = z.object({
  /** Folders on HTTPS hosts, tried in order; all carry the same files. None: packs are carried by hand. */
  addresses: z.array(z.url({ protocol: /^https$/ })).check(z.maxLength(5)),
  /** Of the first root. */
  fingerprint,
  /** While a sidebar is open, minutes between two looks for a recall. */
  checkMinutes: z._default(z.number().check(z.gte(0.1), z.lte(60)), 3),
});
export type PackSource = z.infer<typeof PackSource>;

/** Who signed a pack (key ids), how many had to, and how many could. One of one is "not countersigned". */
export interface SignedBy {
  readonly by: readonly string[];
  readonly threshold: number;
  readonly of: number;
}
