import type { Database } from './database.ts';

const KEEP_FOR = 90 * 24 * 3600 * 1000;

export interface UseQuery {
  readonly platform: string;
  readonly account: string;
  /** `<answer>/<variant>/<wording index>`; the revision is left out, a new one continues the turn. */
  readonly wordingKey: string;
}

export async function recordUse(database: Database, use: UseQuery, at: number): Promise<void> {
  await database.transaction('rw', database.wordingUses, async () => {
    await database.wordingUses.add({ ...use, at });
    await database.wordingUses
      .where('at')
      .below(at - KEEP_FOR)
      .delete();
  });
}

/** Moments (ms) at which this wording was used on this account, oldest first. */
export async function usesOf(
  database: Database,
  { platform, account, wordingKey }: UseQuery,
): Promise<number[]> {
  const rows = await database.wordingUses
    .where('[platform+account+wordingKey]')
    .equals([platform, account, wordingKey])
    .toArray();
  return rows.map((row) => row.at).sort((a, b) => a - b);
}
