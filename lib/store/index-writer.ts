import Dexie, { type Table } from 'dexie';
import { bytesOf, type IndexWriter, type KeptRow } from './index-cache.ts';
import { INDEXES_NAME, INDEXES_VERSION } from './versions.ts';

/** The pack in use and the one before it. */
const KEPT = 2;

/** Written without waiting for the disk. */
class IndexDatabase extends Dexie {
  declare indexes: Table<KeptRow, string>;
  declare searches: Table<KeptRow, string>;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'relaxed' });
    // Tables of versions before go by themselves where they are not named.
    this.version(INDEXES_VERSION).stores({ indexes: 'pack, at', searches: 'pack, at' });
  }
}

/** Keeps indexes for openIndexCache. */
export function createIndexWriter(name = INDEXES_NAME): IndexWriter {
  const database = new IndexDatabase(name);
  const keep = async (table: Table<KeptRow, string>, row: KeptRow): Promise<void> => {
    try {
      await database.transaction('rw', table, async () => {
        await table.put(row);
        const old = await table.orderBy('at').reverse().offset(KEPT).primaryKeys();
        await table.bulkDelete(old);
      });
    } catch {
      // A full disk must not stop anyone from answering.
    }
  };
  return {
    index: ({ snapshot, ...rest }) => keep(database.indexes, { ...rest, bytes: bytesOf(snapshot) }),
    search: ({ index, ...rest }) => keep(database.searches, { ...rest, bytes: bytesOf(index) }),
  };
}
