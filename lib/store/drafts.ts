import type { Database } from './database.ts';

const KEEP = 200;

export async function saveDraft(
  database: Database,
  key: string,
  values: Readonly<Record<string, string>>,
  at: number,
): Promise<void> {
  await database.transaction('rw', database.drafts, async () => {
    await database.drafts.put({ key, values, at });
    const extra = (await database.drafts.count()) - KEEP;
    if (extra > 0) await database.drafts.orderBy('at').limit(extra).delete();
  });
}

export async function readDraft(database: Database, key: string): Promise<Readonly<Record<string, string>>> {
  return (await database.drafts.get(key))?.values ?? {};
}

export async function dropDraft(database: Database, key: string): Promise<void> {
  await database.drafts.delete(key);
}
