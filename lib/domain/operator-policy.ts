import * as z from 'zod/mini';

const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(80));

/** Who answers in a browser profile, where its administrator says so; then nobody types a name there. */
export const OperatorPolicy = z.object({
  /** What stands in the journal: a name, or a staff number. */
  id: line,
  /** What people are shown instead of the id. */
  name: z.optional(line),
});
export type OperatorPolicy = z.infer<typeof OperatorPolicy>;
