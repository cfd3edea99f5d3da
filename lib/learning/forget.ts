import type { LearningTables } from './tables.ts';
import { tellPicks } from './told.ts';

/** The tables that forgetting writes to, for a transaction that does more. */
export const tablesOf = ({ picks, gaps, learnedIndexes }: LearningTables) => [picks, gaps, learnedIndexes];

/**
 * Erases what was learnt from one author, and the trained index that their wording may stand in. Inside a transaction
 * over `tablesOf` it is part of it: the journal erases an author's key and this together.
 */
export async function eraseLearnedOf(tables: LearningTables, subject: string): Promise<number> {
  return tables.database.transaction('rw', tablesOf(tables), async () => {
    const picks = await tables.picks.where('subject').equals(subject).delete();
    const gaps = await tables.gaps.where('subject').equals(subject).delete();
    if (picks > 0) await forgetIndexes(tables);
    return picks + gaps;
  });
}

/** Erases what was kept long enough. */
export async function expireLearned(tables: LearningTables, now: number): Promise<number> {
  return tables.database.transaction('rw', tablesOf(tables), async () => {
    const picks = await tables.picks.where('expiresAt').belowOrEqual(now).delete();
    const gaps = await tables.gaps.where('expiresAt').belowOrEqual(now).delete();
    if (picks > 0) await forgetIndexes(tables);
    return picks + gaps;
  });
}

/** Erases everything that was learnt here; the gaps stay, they are a list of work and not learning. */
export async function resetLearned(tables: LearningTables): Promise<void> {
  await tables.database.transaction('rw', tables.picks, tables.learnedIndexes, async () => {
    await tables.picks.clear();
    await forgetIndexes(tables);
  });
}

/** What runs is told too. Whoever hears of it inside the transaction reads after it: a reading waits for the writing before. */
async function forgetIndexes({ learnedIndexes }: LearningTables): Promise<void> {
  await learnedIndexes.clear();
  tellPicks();
}
