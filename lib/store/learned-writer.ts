import type { LearningTables } from '../learning/index.ts';
import { bytesOf } from './index-cache.ts';
import type { LearnedStore } from './learned.ts';

/** Keeps trained indexes for openLearned. */
export function createLearnedWriter(tables: () => LearningTables): LearnedStore['writeIndex'] {
  return async ({ snapshot, ...rest }) => {
    try {
      const { database, picks, learnedIndexes } = tables();
      const bytes = bytesOf(snapshot);
      await database.transaction('rw', picks, learnedIndexes, async () => {
        // An author who was erased while the index was learnt must not come back with it.
        const { count, last } = rest.seen;
        if ((await picks.where('id').belowOrEqual(last).count()) !== count) return;
        // One pack at a time is in use; another one's picks would be kept twice.
        await learnedIndexes.clear();
        await learnedIndexes.put({ ...rest, bytes });
      });
    } catch {
      // A full disk must not stop anyone from answering.
    }
  };
}
