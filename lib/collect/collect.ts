import { type Clock, folderAddress, systemClock } from '../core/index.ts';
import type { CollectionPlace } from '../domain/index.ts';
import { recordAnchor } from '../journal/index.ts';
import { type CollectionState, type Database, readCollection, writeCollection } from '../store/index.ts';
import { keepNote } from './keep-note.ts';
import { type NoteStoreOptions, noteStore } from './note-store.ts';

const MINUTE = 60_000;
const LONGEST_WAIT = 60;

/** Minutes until the next try: 1, 2, 4, ... 60. */
export const waitAfter = (failures: number): number => Math.min(2 ** Math.max(failures - 1, 0), LONGEST_WAIT);

export interface CollectOptions extends NoteStoreOptions {
  readonly clock: Clock;
  /** A person asked: does not wait for the next try's time. */
  readonly now?: boolean;
}

/**
 * Sends the newest checkpoint to the collection place, if it is not kept there yet; it vouches for all before it. What
 * waits is the newest checkpoint in the database, so nothing is lost with worker, browser or connection. The state
 * tells what is kept, what failed, and from when on it is tried again.
 */
export async function collectNewest(
  database: Database,
  device: string,
  place: CollectionPlace,
  options: CollectOptions,
): Promise<CollectionState | undefined> {
  const address = folderAddress(place.address) ?? place.address;
  const newest = await database.checkpoints.orderBy('size').last();
  const known = await readCollection(database);
  // Another place, or another device after a restore, has nothing of this journal.
  const state = known?.address === address && known.device === device ? known : fresh(address, device);
  if (!newest || state.kept?.size === newest.size) return state;
  const time = options.clock.now();
  const waits = state.failure ? state.nextAt - time : 0;
  // More than the longest wait: the clock was set back meanwhile.
  if (!options.now && waits > 0 && waits <= LONGEST_WAIT * MINUTE) return state;
  const at = new Date(time).toISOString();
  const outcome = await keepNote(noteStore(place, options), device, newest);
  if (outcome.ok) {
    await recordAnchor(database.journal, {
      size: newest.size,
      kind: 'collection',
      at,
      by: new URL(address).host,
    });
    const { failure: _, ...rest } = state;
    return write(database, { ...rest, kept: { size: newest.size, at }, failures: 0 });
  }
  const { reason, detail = '' } = outcome;
  const failures = state.failures + 1;
  return write(database, {
    ...state,
    failures,
    failure: { reason, detail, at },
    nextAt: time + waitAfter(failures) * MINUTE,
    // Stays when later checkpoints are kept: what was rewritten stays rewritten.
    ...(reason === 'place-conflict' ? { conflict: { size: newest.size, at, detail } } : {}),
  });
}

/**
 * The same with the browser's own fetch, one at a time in the whole browser: console and background read, send and write
 * the one state.
 */
export async function collectInTurn(
  database: Database,
  journalWriter: () => Promise<{ readonly device: string }>,
  place: CollectionPlace,
  options: Pick<CollectOptions, 'now'> = {},
): Promise<void> {
  await navigator.locks.request('collect', async () => {
    const { device } = await journalWriter();
    const browserFetch: typeof fetch = (...request) => fetch(...request);
    await collectNewest(database, device, place, { ...options, fetch: browserFetch, clock: systemClock });
  });
}

const fresh = (address: string, device: string): CollectionState => ({
  address,
  device,
  failures: 0,
  nextAt: 0,
});

async function write(database: Database, state: CollectionState): Promise<CollectionState> {
  await writeCollection(database, state);
  return state;
}
