import type { KeptLearnedIndexRow, LearnedIndexRow, PickRow } from '../learning/index.ts';
import { snapshotIn } from './index-cache.ts';
import type { Reader } from './reader.ts';

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

/** `writeIndex` keeps one (learned-writer.ts). Learning that cannot be read is none: answering goes on with the pack alone. */
export function openLearned(reader: Reader, writeIndex: LearnedStore['writeIndex']): LearnedStore {
  return {
    writeIndex,
    async stamp() {
      try {
        const picks = (await reader())?.transaction('picks').store;
        if (!picks) return UNREADABLE;
        const [count, last] = await Promise.all([picks.count(), picks.openCursor(null, 'prev')]);
        return stampOf(count, last?.value);
      } catch {
        return UNREADABLE;
      }
    },
    async picks() {
      try {
        const rows: PickRow[] | undefined = await (await reader())?.getAll('picks');
        return rows ? { stamp: stampOf(rows.length, rows.at(-1)), rows } : { stamp: UNREADABLE, rows: [] };
      } catch {
        return { stamp: UNREADABLE, rows: [] };
      }
    },
    async readIndex(pack) {
      try {
        const row: KeptLearnedIndexRow | undefined = await (await reader())?.get('learnedIndexes', pack);
        if (!row || !Array.isArray(row.taught)) return undefined;
        const { bytes, ...rest } = row;
        const snapshot = await snapshotIn(bytes);
        return snapshot && { ...rest, snapshot };
      } catch {
        return undefined;
      }
    },
  };
}
