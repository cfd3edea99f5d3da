import type { Database } from './database.ts';

const KEEP_FOR = 90 * 24 * 3600 * 1000;

export interface WordingUse {
  readonly platform: string;
  readonly account: string;
  /** `<answer>/<variant>/<wording index>`; the revision is left out, a new one continues the turn. */
  readonly wordingKey: string;
}

export async function recordUse(database: Database, use: WordingUse, at: number): Promise<void> {
  await database.transaction('rw', database.wordingUses, async () => {
    await database.wordingUses.add({ ...use, at });
    await database.wordingUses
      .where('at')
      .below(at - KEEP_FOR)
      .delete();
  });
}

/** Answers used here lately, the last one first. */
export async function recentAnswers(database: Database, most: number): Promise<string[]> {
  const found = new Set<string>();
  await database.wordingUses
    .orderBy('at')
    .reverse()
    .until(() => found.size >= most)
    .each(({ wordingKey }) => found.add(wordingKey.split('/')[0] ?? ''));
  return [...found];
}

/** Moments (ms), oldest first, at which each of these wordings was used on this account; unused ones are left out. */
export async function usesOf(
  database: Database,
  {
    platform,
    account,
    wordingKeys,
  }: Omit<WordingUse, 'wordingKey'> & { readonly wordingKeys: readonly string[] },
): Promise<Map<string, number[]>> {
  const rows = await database.wordingUses
    .where('[platform+account+wordingKey]')
    .anyOf(wordingKeys.map((key) => [platform, account, key]))
    .toArray();
  const uses = new Map<string, number[]>();
  for (const { wordingKey, at } of rows.sort((a, b) => a.at - b.at))
    uses.set(wordingKey, [...(uses.get(wordingKey) ?? []), at]);
  return uses;
}
