import * as z from 'zod/mini';

/** Where the journal's signed checkpoints are kept outside of this device; set in the console, or by a policy. */
export const CollectionPlace = z.object({
  /** A folder on an HTTPS host that takes PUT and gives back by GET what it took (WebDAV, an object store). */
  address: z.url({ protocol: /^https$/ }),
  /** Value of the Authorization header; none where the host asks for none. */
  authorization: z.optional(z.string().check(z.maxLength(4000), z.regex(/^[\x20-\x7e]*$/))),
});
export type CollectionPlace = z.infer<typeof CollectionPlace>;

/**
 * Why a checkpoint is not kept there. `place-not-kept`: what is read back is not what was sent, and no checkpoint of
 * this journal either. `place-conflict`: another checkpoint of this journal is kept for the same size, which says that
 * its history was rewritten.
 */
export const NoteFailure = z.enum([
  'place-unreachable',
  'place-redirected',
  'place-refused',
  'place-not-kept',
  'place-conflict',
]);
export type NoteFailure = z.infer<typeof NoteFailure>;
