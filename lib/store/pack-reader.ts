import type { IDBPDatabase } from 'idb';
import { type ActiveHead, headOf, type PackRows, type SomeAnswers, someAnswersOf } from './pack-head.ts';
import type { Reader } from './reader.ts';

/** The pack in use for the ranking worker; it rejects where the database cannot be read. */
export interface PackReader {
  head(): Promise<ActiveHead | undefined>;
  some(head: ActiveHead, ids: ReadonlySet<string>): Promise<SomeAnswers | undefined>;
}

function rowsOf(database: IDBPDatabase): PackRows {
  const transaction = database.transaction(['packs', 'answerParts', 'state']);
  return {
    state: (name) => transaction.objectStore('state').get(name),
    pack: (key) => transaction.objectStore('packs').get(key),
    part: (key) => transaction.objectStore('answerParts').get(key),
  };
}

/** `make` makes the database, or brings it to this version, where it is not there to be read. */
export function openPackReader(reader: Reader, make: () => Promise<void>): PackReader {
  const rows = async (): Promise<PackRows> => {
    let database = await reader();
    if (!database) {
      await make();
      database = await reader();
    }
    if (!database) throw new Error('the database cannot be read');
    return rowsOf(database);
  };
  return {
    head: async () => headOf(await rows()),
    some: async (head, ids) => someAnswersOf(await rows(), head, ids),
  };
}
