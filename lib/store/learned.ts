import type { LearnedIndexRow, LearningTables, PickRow } from '../learning/index.ts';
import { bytesOf, snapshotIn } from './index-cache.ts';

/** What the ranking worker reads and keeps of learning. */
export interface LearnedStore {
  /** Changes whenever a pick came or went; rows are never changed, and numbers never come again. */
  stamp(): Promise<string>;
  /** All picks, and the stamp that they have. */
  picks(): Promise<{ readonly stamp: string; readonly rows: readonly PickRow[] }>;
  readIndex(pack: string): Promise<LearnedIndexRow | undefined>;
  writeIndex(row: LearnedIndexRow): Promise<void>;
}

const UNREADABLE = 'unreadable';
const stampOf = (count: number, last: PickRow | undefined): string => `${count} ${last?.id ?? 0}`;

/** Learning that cannot be read is none: answering goes on with the pack alone. */
export function openLearned({ database, picks, learnedIndexes }: LearningTables): LearnedStore {
  return {
    async stamp() {
      try {
        return stampOf(...(await Promise.all([picks.count(), picks.orderBy('id').last()])));
      } catch {
        return UNREADABLE;
      }
    },
    async picks() {
      try {
        const rows = await picks.toArray();
        return { stamp: stampOf(rows.length, rows.at(-1)), rows };
      } catch {
        return { stamp: UNREADABLE, rows: [] };
      }
    },
    async readIndex(pack) {
      try {
        const row = await learnedIndexes.get(pack);
        if (!Array.isArray(row?.taught)) return undefined;
        const { bytes, ...rest } = row;
        const snapshot = await snapshotIn(bytes);
        return snapshot && { ...rest, snapshot };
      } catch {
        return undefined;
      }
    },
    async writeIndex({ snapshot, ...rest }) {
      try {
        const bytes = bytesOf(snapshot);
        await database.transaction('rw', picks, learnedIndexes, async () => {
          // An author who was erased while the index was trained must not come back with it.
          const there = await picks
            .where('id')
            .anyOf([...rest.taught])
            .count();
          if (there !== rest.taught.length) return;
          // One pack at a time is in use; another one's picks would be kept twice.
          await learnedIndexes.clear();
          await learnedIndexes.put({ ...rest, bytes });
        });
      } catch {
        // A full disk must not stop anyone from answering.
      }
    },
  };
}
