import type { KeptLearnedIndexRow, LearnedIndexRow, PickRow, PicksSeen } from '../learning/index.ts';
import { snapshotIn } from './index-cache.ts';
import type { Reader } from './reader.ts';

/** What the ranking worker reads and keeps of learning. */
export interface LearnedStore {
  /** Changes whenever a pick came or went; rows are never changed, and numbers never come again. */
  seen(): Promise<PicksSeen>;
  /** All picks, and what is seen with them. */
  picks(): Promise<{ readonly seen: PicksSeen; readonly rows: readonly PickRow[] }>;
  /** Begins to read the index that is kept, while others find out which pack is in use; whether there is one. */
  readAhead(): Promise<boolean>;
  /** The index that is kept, unless a pick is gone that it was learnt from. */
  readIndex(pack: string): Promise<LearnedIndexRow | undefined>;
  writeIndex(row: LearnedIndexRow): Promise<void>;
}

const NONE: PicksSeen = { count: 0, last: 0 };
const seenOf = (count: number, last: PickRow | undefined): PicksSeen => ({ count, last: last?.id ?? 0 });

const isWhole = ({ taught, untrained, seen, refusals, chosen }: Partial<KeptLearnedIndexRow>): boolean =>
  [taught, refusals].every(Array.isArray) &&
  chosen instanceof Map &&
  typeof untrained === 'number' &&
  typeof seen?.last === 'number';

/** `writeIndex` keeps one (learned-writer.ts). Learning that cannot be read is none: answering goes on with the pack alone. */
export function openLearned(reader: Reader, writeIndex: LearnedStore['writeIndex']): LearnedStore {
  // One pack at a time is in use, so one row at most is kept.
  const readRow = async (): Promise<KeptLearnedIndexRow | undefined> => {
    const transaction = (await reader())?.transaction(['picks', 'learnedIndexes']);
    if (!transaction) return undefined;
    const [row]: KeptLearnedIndexRow[] = await transaction.objectStore('learnedIndexes').getAll();
    if (!row || !isWhole(row)) return undefined;
    const { count, last } = row.seen;
    const still = await transaction.objectStore('picks').count(IDBKeyRange.upperBound(last));
    return still === count ? row : undefined;
  };
  const withSnapshot = async (row: KeptLearnedIndexRow): Promise<LearnedIndexRow | undefined> => {
    const { bytes, ...rest } = row;
    const snapshot = await snapshotIn(bytes);
    return snapshot && { ...rest, snapshot };
  };
  let ahead: Promise<LearnedIndexRow | undefined> | undefined;
  return {
    writeIndex,
    async seen() {
      try {
        const picks = (await reader())?.transaction('picks').store;
        if (!picks) return NONE;
        const [count, last] = await Promise.all([picks.count(), picks.openCursor(null, 'prev')]);
        return seenOf(count, last?.value);
      } catch {
        return NONE;
      }
    },
    async picks() {
      try {
        const rows: PickRow[] = (await (await reader())?.getAll('picks')) ?? [];
        return { seen: seenOf(rows.length, rows.at(-1)), rows };
      } catch {
        return { seen: NONE, rows: [] };
      }
    },
    async readAhead() {
      try {
        const row = await readRow();
        if (row) ahead = withSnapshot(row).catch(() => undefined);
        return row !== undefined;
      } catch {
        return false;
      }
    },
    async readIndex(pack) {
      try {
        const read = await ahead;
        ahead = undefined;
        if (read?.pack === pack) return read;
        const row = await readRow();
        return row?.pack === pack ? await withSnapshot(row) : undefined;
      } catch {
        return undefined;
      }
    },
  };
}
