import { failure, isQuotaError, type Outcome, success } from '../core/index.ts';
import type { Database } from './database.ts';

/** A picture by its SHA-256: of a pack that is kept here, or chosen while drafting. */
export async function readCard(
  { cards, draftedCards }: Database,
  sha256: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const row = (await cards.where('sha256').equals(sha256).first()) ?? (await draftedCards.get(sha256));
  return row?.bytes;
}

/** Keeps a picture for the working copy; the same one twice is one. */
export async function keepDraftedCard(
  database: Database,
  sha256: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Outcome<undefined, 'storage-full'>> {
  try {
    await database.transaction('rw', database.draftedCards, async () =>
      database.draftedCards.put({ sha256, bytes }),
    );
    return success(undefined);
  } catch (error) {
    if (isQuotaError(error)) return failure('storage-full');
    throw error;
  }
}

/** Drops pictures that no working copy names any more. */
export async function dropDraftedCards(database: Database, named: ReadonlySet<string>): Promise<void> {
  await database.transaction('rw', database.draftedCards, async () =>
    database.draftedCards
      .where('sha256')
      .noneOf([...named])
      .delete(),
  );
}
