import { type IDBPDatabase, openDB } from 'idb';

/** The database as it stands; undefined where it is not there, is of another version or cannot be opened. */
export type Reader = () => Promise<IDBPDatabase | undefined>;

/** Dexie counts in tenths, so that an upgrade can go between two versions. */
const DEXIE_STEPS = 10;

/**
 * Reads a database that Dexie makes and upgrades elsewhere. The ranking worker is waited for, and Dexie is 95 KB to compile
 * and takes four times the processor time to open a database (10 ms instead of 2.5 in a worker just started, Chromium 156).
 */
export function openReader(name: string, version: number): Reader {
  let opening: Promise<IDBPDatabase | undefined> | undefined;
  const forget = (): void => {
    opening = undefined;
  };
  const open = async (): Promise<IDBPDatabase | undefined> => {
    try {
      const database = await openDB(name, undefined, {
        upgrade(_database, _from, _to, transaction) {
          transaction.done.catch(() => undefined);
          transaction.abort();
        },
        // Whoever upgrades it must not wait for us.
        blocking(_current, _blocked, event) {
          (event.target as IDBDatabase).close();
          forget();
        },
        terminated: forget,
      });
      if (database.version === version * DEXIE_STEPS) return database;
      database.close();
    } catch {
      // Not there: it was not made by asking for it.
    }
    forget();
    return undefined;
  };
  return () => {
    opening ??= open();
    return opening;
  };
}
