import { liveQuery } from 'dexie';
import { type ActivePack, Database, readActivePack } from '@/lib/store/index.ts';
import { createDeskWork } from './desk-work.ts';
import { createPackServices } from './pack-services.ts';

interface Program {
  readonly version: string;
  readonly createId: () => string;
}

/**
 * All that a panel does with its database. Loaded by itself: the ranking worker has read what the first suggestion is
 * drawn from, and what opens the database is a quarter of the panel's scripts.
 */
export function createDatabaseWork({ version, createId }: Program) {
  const database = new Database();
  return {
    ...createDeskWork({ database, version, createId }),
    ...createPackServices(database),
    readPack: (): Promise<ActivePack | undefined> => readActivePack(database),
    /** Tells the key of the pack in use, now and whenever it becomes another one; '' where there is none. */
    watchActivePack(onKey: (key: string) => void): () => void {
      const subscription = liveQuery(async () => database.state.get('active-pack')).subscribe((row) =>
        onKey(row?.value ?? ''),
      );
      return () => subscription.unsubscribe();
    },
    watchJournal(onCount: (count: number | 'unreadable') => void): () => void {
      const subscription = liveQuery(async () => database.leaves.count()).subscribe({
        next: onCount,
        error: () => onCount('unreadable'),
      });
      return () => subscription.unsubscribe();
    },
    cards: async () => (await import('./card-work.ts')).createCardWork(database),
  };
}
