import * as z from 'zod/mini';
import { parseJson } from '../core/index.ts';
import { NoteFailure } from '../domain/index.ts';
import type { Database } from './database.ts';

const COLLECTION = 'collection';
const count = z.number().check(z.int(), z.gte(0));

/** How far the collection place keeps this device's checkpoints. */
export const CollectionState = z.object({
  address: z.string(),
  device: z.string(),
  /** Newest checkpoint that was read back from there, and when. */
  kept: z.optional(z.object({ size: count, at: z.iso.datetime() })),
  /** Failures in a row, and the last one. */
  failures: count,
  failure: z.optional(
    z.object({
      reason: NoteFailure,
      detail: z.string(),
      at: z.iso.datetime(),
    }),
  ),
  /** Not tried again before (milliseconds since 1970). */
  nextAt: z.number(),
  /** The place knows another history of this size. */
  conflict: z.optional(z.object({ size: count, at: z.iso.datetime(), detail: z.string() })),
});
export type CollectionState = z.infer<typeof CollectionState>;

/** A damaged row counts as none: the newest checkpoint is sent again and found to be there. */
export async function readCollection(database: Database): Promise<CollectionState | undefined> {
  const row = await database.state.get(COLLECTION);
  const parsed = CollectionState.safeParse(parseJson(row?.value));
  return parsed.success ? parsed.data : undefined;
}

export async function writeCollection(database: Database, state: CollectionState): Promise<void> {
  await database.state.put({ name: COLLECTION, value: JSON.stringify(state) });
}
