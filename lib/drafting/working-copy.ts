import * as z from 'zod/mini';
import { IsoMoment, Pack, Slug } from '../domain/index.ts';
import { Item, type ItemKey } from './unfinished.ts';

export const WORKING_COPY_FORMAT = 'tanggap-drafting';
export const WORKING_COPY_VERSION = 1;

const name = z.string().check(z.minLength(1), z.maxLength(200));
const note = z.string().check(z.minLength(1), z.maxLength(200));

/** Who writes or approves: by name, and by signing key where there is one in the browser. */
export const Person = z.strictObject({
  name,
  keyId: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
});
export type Person = z.infer<typeof Person>;

/** `published`: as the base pack has it, nothing pending. */
export const EntryState = z.enum(['draft', 'in-review', 'approved', 'withdrawn', 'published']);
export type EntryState = z.infer<typeof EntryState>;

/** One step in the life of an answer, fact or block, with its words as they were then. */
export const Step = z.strictObject({
  what: z.enum(['published', 'written', 'sent', 'approved', 'rejected', 'withdrawn', 'reinstated', 'taken']),
  by: name,
  at: IsoMoment,
  note: z.optional(note),
  item: Item,
});
export type Step = z.infer<typeof Step>;

export const EntryApproval = z.strictObject({ by: Person, at: IsoMoment, countersigned: z.boolean() });

export const Entry = z.strictObject({
  key: z.string().check(z.maxLength(80)),
  item: Item,
  state: EntryState,
  /** Who changed the words last; may not approve them alone. */
  author: Person,
  changedAt: IsoMoment,
  approvals: z.array(EntryApproval).check(z.maxLength(100)),
  rejection: z.optional(z.strictObject({ by: name, at: IsoMoment, note })),
  withdrawal: z.optional(
    z.strictObject({
      reason: z.string().check(z.minLength(1), z.maxLength(300)),
      replacement: z.optional(Slug),
    }),
  ),
  /** Oldest first. */
  steps: z.array(Step).check(z.maxLength(2000)),
  /** Values for the variables in the preview; never published. */
  samples: z.record(z.string().check(z.maxLength(200)), z.string().check(z.maxLength(1000))),
  /** Grows with every change: who saves over an older edition would eat another's work. */
  edition: z.number().check(z.int(), z.gte(1)),
});
export type Entry = Omit<z.infer<typeof Entry>, 'key'> & { readonly key: ItemKey };

/** A pack on its way to its next version: what it was, and every part that somebody touched. */
export const WorkingCopy = z.strictObject({
  format: z.literal(WORKING_COPY_FORMAT),
  version: z.literal(WORKING_COPY_VERSION),
  base: Pack,
  entries: z.array(Entry).check(z.maxLength(50_000)),
  /** Pictures in base64 by their SHA-256; in a file alone. */
  images: z.optional(z.record(z.string().check(z.regex(/^[0-9a-f]{64}$/)), z.string())),
});

export interface WorkingCopy {
  readonly base: Pack;
  readonly entries: readonly Entry[];
}
