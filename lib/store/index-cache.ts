import Dexie, { type Table } from 'dexie';
import { readBinaryJson, toBinaryJson } from '../core/index.ts';
import type { IndexSnapshot } from '../suggest/index.ts';

/** An index of one pack, as the version of the program named in `program` makes it. */
export interface KeptIndex {
  readonly pack: string;
  /** Names the pack's bytes and what was learnt since. */
  readonly content: string;
  readonly program: string;
  readonly at: number;
  readonly snapshot: IndexSnapshot;
}

type IndexRow = Omit<KeptIndex, 'snapshot'> & { readonly bytes: Blob };

export interface IndexCache {
  read(pack: string): Promise<KeptIndex | undefined>;
  write(index: KeptIndex): Promise<void>;
  /** Lets go of what was read ahead: an index of ten thousand answers is some tens of megabytes. */
  release(): void;
}

/** The pack in use and the one before it. */
const KEPT = 2;

/** Apart from the journal's database: this one may be lost at any time, and is written without waiting for the disk. */
class IndexDatabase extends Dexie {
  declare indexes: Table<IndexRow, string>;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'relaxed' });
    // Tables of versions before go by themselves where they are not named.
    this.version(3).stores({ indexes: 'pack, at' });
  }
}

export const bytesOf = (snapshot: IndexSnapshot): Blob => toBinaryJson(snapshot);

/** The index that a row keeps; undefined for one of another version, and for a damaged one. */
export async function snapshotIn(bytes: Blob): Promise<IndexSnapshot | undefined> {
  try {
    const snapshot = (await readBinaryJson(bytes)) as IndexSnapshot;
    const whole =
      snapshot.format === 6 &&
      snapshot.templates?.texts instanceof Uint8Array &&
      typeof snapshot.words?.phrases === 'string' &&
      snapshot.corpus?.features instanceof Uint32Array &&
      snapshot.corpus.slots instanceof Uint32Array &&
      snapshot.corpus.offsets instanceof Uint32Array;
    return whole ? snapshot : undefined;
  } catch {
    return undefined;
  }
}

/** Indexes by pack. A cache that fails is an empty one: building takes its place. */
export function openIndexCache(name = 'tanggap-models'): IndexCache {
  const database = new IndexDatabase(name);
  // Read while others still find out which pack is in use: nearly always it is this one's.
  const opened = async (row: IndexRow | undefined): Promise<KeptIndex | undefined> => {
    const snapshot = row && (await snapshotIn(row.bytes));
    if (!snapshot) return undefined;
    const { bytes: _, ...rest } = row;
    return { ...rest, snapshot };
  };
  let latest: PromiseLike<KeptIndex | undefined> | undefined = database.indexes
    .orderBy('at')
    .last()
    .then(opened)
    .catch(() => undefined);
  return {
    release() {
      latest = undefined;
    },
    async read(pack) {
      try {
        const ahead = await latest;
        latest = undefined;
        return ahead?.pack === pack ? ahead : await opened(await database.indexes.get(pack));
      } catch {
        return undefined;
      }
    },
    async write({ snapshot, ...rest }) {
      latest = undefined;
      try {
        const bytes = bytesOf(snapshot);
        await database.transaction('rw', database.indexes, async () => {
          await database.indexes.put({ ...rest, bytes });
          const old = await database.indexes.orderBy('at').reverse().offset(KEPT).primaryKeys();
          await database.indexes.bulkDelete(old);
        });
      } catch {
        // A full disk must not stop anyone from answering.
      }
    },
  };
}
