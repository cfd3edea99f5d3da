import { type Clock, failure, isQuotaError, type Outcome, success } from '../core/index.ts';
import type { Answer } from '../domain/index.ts';
import { sha256Hex } from '../journal/index.ts';
import { type PackFailure, parsePack } from '../packs/index.ts';
import type { Database, PackRow } from './database.ts';

const ACTIVE = 'active-pack';

export interface ActivePack {
  readonly row: PackRow;
  readonly answers: readonly Answer[];
}

export type InstallFailure = PackFailure | 'pack-older' | 'storage-full';

/**
 * Puts a pack in use, or changes nothing. New rows stand beside the old ones and one strict transaction flips the
 * pointer, so a reader sees the old pack or the new one, never a mixture; a version only grows.
 */
export async function installPack(
  database: Database,
  bytes: Uint8Array,
  source: PackRow['source'],
  clock: Clock,
): Promise<Outcome<PackRow, InstallFailure>> {
  const parsed = parsePack(bytes);
  if (!parsed.ok) return parsed;
  const { answers, ...header } = parsed.value;
  const row: PackRow = {
    key: `${header.id}@${header.version}`,
    id: header.id,
    version: header.version,
    installedAt: new Date(clock.now()).toISOString(),
    source,
    sha256: sha256Hex(bytes),
    answerCount: answers.length,
    header,
  };
  try {
    return await database.transaction('rw', database.packs, database.answers, database.state, async () => {
      const active = await activeRow(database);
      if (active && active.id === row.id && active.version >= row.version)
        return active.sha256 === row.sha256
          ? success(active)
          : failure('pack-older' as const, `${active.version} >= ${row.version}`);
      await database.answers.where('packKey').equals(row.key).delete();
      await database.answers.bulkAdd(answers.map((answer) => ({ packKey: row.key, id: answer.id, answer })));
      await database.packs.put(row);
      await database.state.put({ name: ACTIVE, value: row.key });
      if (active) {
        await database.answers.where('packKey').equals(active.key).delete();
        await database.packs.delete(active.key);
      }
      return success(row);
    });
  } catch (error) {
    if (isQuotaError(error)) return failure('storage-full');
    throw error;
  }
}

async function activeRow(database: Database): Promise<PackRow | undefined> {
  const pointer = await database.state.get(ACTIVE);
  return pointer ? database.packs.get(pointer.value) : undefined;
}

export async function readActivePack(database: Database): Promise<ActivePack | undefined> {
  return database.transaction('r', database.packs, database.answers, database.state, async () => {
    const row = await activeRow(database);
    if (!row) return undefined;
    const rows = await database.answers.where('packKey').equals(row.key).toArray();
    return { row, answers: rows.map(({ answer }) => answer) };
  });
}
