import Dexie, { type Table } from 'dexie';
import { bytesOf, type IndexRow, type KeptIndex } from './index-cache.ts';
import { INDEXES_NAME, INDEXES_VERSION } from './versions.ts';

/** The pack in use and the one before it. */
const KEPT = 2;

/** Written without waiting for the disk. */
class IndexDatabase extends Dexie {
  declare indexes: Table<IndexRow, string>;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'relaxed' });
    // Tables of versions before go by themselves where they are not named.
    this.version(INDEXES_VERSION).stores({ indexes: 'pack, at' });
  }
}

/** Keeps indexes for openIndexCache. */
export function createIndexWriter(name = INDEXES_NAME): (index: KeptIndex) => Promise<void> {
  const database = new IndexDatabase(name);
  return async ({ snapshot, ...rest }) => {
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
  };
}
