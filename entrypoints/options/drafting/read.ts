import type { Drafting } from '@/components/console/drafting/index.ts';
import { systemClock } from '@/lib/core/index.ts';
import type { Entry, Person } from '@/lib/drafting/index.ts';
import { type Database, type DraftingBaseRow, readActiveHead, settleWorkingCopy } from '@/lib/store/index.ts';
import { type CurrentPack, readCurrentPack } from './current-pack.ts';

/** What this browser knows of the pack, once the working copy was brought up to it. */
export interface Settled extends CurrentPack {
  readonly otherPack: string | undefined;
}

/** What `settled` depends on; signatures are checked outside of a live query, which waits for the database alone. */
export const readHeads = (database: Database) =>
  Promise.all([database.repositories.get('answers'), readActiveHead(database)]);

export async function settled(database: Database): Promise<Settled> {
  const current = await readCurrentPack(database);
  const { pack } = current;
  const other = pack && (await settleWorkingCopy(database, pack, systemClock.now())) === 'other';
  return { ...current, otherPack: other ? `${pack.label ?? pack.id} (${pack.id})` : undefined };
}

export function draftingOf(
  current: Settled | 'unreadable' | undefined,
  base: DraftingBaseRow | undefined,
  entries: readonly Entry[] | undefined,
  me: Person | undefined,
): Drafting {
  if (current === 'unreadable') return { state: 'unreadable' };
  if (!current) return { state: 'loading' };
  if (!base || !entries) return { state: current.pack ? 'loading' : 'no-pack' };
  const { office, otherPack } = current;
  return { state: 'ready', copy: { base: base.pack, entries }, me, office, otherPack };
}
