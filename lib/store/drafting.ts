import { createId, failure, isQuotaError, type Outcome, success } from '../core/index.ts';
import type { Pack } from '../domain/index.ts';
import { entryOf, type ItemKey, rebase, startFrom, type WorkingCopy } from '../drafting/index.ts';
import type { Database } from './database.ts';

const BASE = 'base';

/** The pack that the working copy started from; `stamp` is another one after every change of it. */
export interface DraftingBaseRow {
  readonly name: string;
  readonly stamp: string;
  readonly pack: Pack;
}

/** Says which base is kept without reading the whole of it. */
export interface DraftingStampRow {
  readonly name: string;
  readonly stamp: string;
}

export type DraftingFailure = 'overtaken' | 'storage-full' | 'no-working-copy';

export async function readDraftingBase(database: Database): Promise<DraftingBaseRow | undefined> {
  return database.draftingBases.get(BASE);
}

export async function readWorkingCopy(database: Database): Promise<WorkingCopy | undefined> {
  return database.transaction('r', database.draftingBases, database.draftEntries, async () => {
    const row = await readDraftingBase(database);
    return row && { base: row.pack, entries: await database.draftEntries.toArray() };
  });
}

/** Puts a working copy in the place of the one before, if there is one. */
export async function keepWorkingCopy(
  database: Database,
  copy: WorkingCopy,
): Promise<Outcome<undefined, 'storage-full'>> {
  const { draftingBases, draftEntries, draftingStamps } = database;
  return unlessFull(
    database.transaction('rw', draftingBases, draftEntries, draftingStamps, async () => {
      await draftEntries.clear();
      await draftEntries.bulkPut([...copy.entries]);
      await putBase(database, copy.base);
      return success(undefined);
    }),
  );
}

export interface ChangeOptions {
  /** The base as the caller holds it: it need not be read again, which for a large pack takes half a second. */
  readonly held?: DraftingBaseRow | undefined;
  /** The edition of an entry that the caller saw; another one means that somebody else changed it since. */
  readonly saw?: { readonly key: ItemKey; readonly edition: number } | undefined;
}

/**
 * Changes the working copy as it is now, or nothing. `change` must not wait for anything: it runs inside of one
 * transaction, so that two tabs never write over each other unseen.
 */
export async function changeWorkingCopy<Refusal extends string = never>(
  database: Database,
  change: (copy: WorkingCopy) => Outcome<WorkingCopy, Refusal>,
  { held, saw }: ChangeOptions = {},
): Promise<Outcome<WorkingCopy, Refusal | DraftingFailure>> {
  const { draftingBases, draftEntries, draftingStamps } = database;
  type Changed = Outcome<WorkingCopy, Refusal | DraftingFailure>;
  return unlessFull(
    database.transaction('rw', draftingBases, draftEntries, draftingStamps, async (): Promise<Changed> => {
      const stamp = (await draftingStamps.get(BASE))?.stamp;
      const row = held && held.stamp === stamp ? held : await readDraftingBase(database);
      if (!row) return failure('no-working-copy' as const);
      const copy = { base: row.pack, entries: await draftEntries.toArray() };
      if (saw && (entryOf(copy, saw.key)?.edition ?? 0) !== saw.edition) return failure('overtaken' as const);
      const changed = change(copy);
      if (!changed.ok) return changed;
      await keepChange(database, copy, changed.value);
      return changed;
    }),
  );
}

async function keepChange(database: Database, before: WorkingCopy, after: WorkingCopy): Promise<void> {
  const was = new Map(before.entries.map((entry) => [entry.key, entry]));
  const is = new Set(after.entries.map(({ key }) => key));
  await database.draftEntries.bulkDelete([...was.keys()].filter((key) => !is.has(key)));
  await database.draftEntries.bulkPut(after.entries.filter((entry) => was.get(entry.key) !== entry));
  if (after.base !== before.base) await putBase(database, after.base);
}

async function putBase(database: Database, pack: Pack): Promise<void> {
  const stamp = createId();
  await database.draftingBases.put({ name: BASE, stamp, pack });
  await database.draftingStamps.put({ name: BASE, stamp });
}

async function unlessFull<T, Reason extends string>(
  work: PromiseLike<Outcome<T, Reason>>,
): Promise<Outcome<T, Reason | 'storage-full'>> {
  try {
    return await work;
  } catch (error) {
    if (isQuotaError(error)) return failure('storage-full');
    throw error;
  }
}

/**
 * Brings the working copy up to the pack that this browser knows now. One of another pack is replaced only while nothing
 * in it is pending: then `other` comes back, and nothing was changed.
 */
export async function settleWorkingCopy(
  database: Database,
  pack: Pack,
  now: number,
): Promise<'settled' | 'other'> {
  const copy = await readWorkingCopy(database);
  const isOther = copy !== undefined && copy.base.id !== pack.id;
  if (isOther && copy.entries.some(({ state }) => state !== 'published')) return 'other';
  if (!copy || isOther) await keepWorkingCopy(database, startFrom(pack));
  else if (pack.version > copy.base.version)
    await changeWorkingCopy(database, (before) =>
      success(
        // Another tab may have been there first.
        before.base.version >= pack.version ? before : rebase(before, pack, new Date(now).toISOString()),
      ),
    );
  return 'settled';
}
