import { type Clock, failure, isQuotaError, type Outcome, sha256Hex, success } from '../core/index.ts';
import type { Answer, Pack, SignedBy } from '../domain/index.ts';
import { type CardImages, type PackFailure, parsePack } from '../packs/index.ts';
import { answerParts } from './answer-parts.ts';
import type { Database, PackRow } from './database.ts';
import { ACTIVE, type ActiveHead, HELD_BACK, headOf, type PackRows, packAt } from './pack-head.ts';
import { isSame, type TrustRow } from './trust.ts';

const PREVIOUS = 'previous-pack';

export interface WholePack {
  readonly row: PackRow;
  readonly answers: readonly Answer[];
}

/** Without the answers that were recalled. */
export interface ActivePack extends ActiveHead, WholePack {}

export type InstallFailure = PackFailure | 'pack-older' | 'storage-full';

export interface SignedPack {
  readonly pack: Pack;
  /** Its pictures, all of them. */
  readonly images: CardImages;
  readonly sha256: string;
  readonly signed: SignedBy;
  readonly source: 'file' | 'network';
  /** The trust that the pack was accepted under; kept in the same transaction. */
  readonly trust: TrustRow;
  /** The trust as it was when the check began. */
  readonly before: TrustRow;
}

/** Puts the pack that ships with the extension in use, or changes nothing; a signed one is never replaced by it. */
export async function installPack(
  database: Database,
  bytes: Uint8Array,
  source: PackRow['source'],
  clock: Clock,
): Promise<Outcome<PackRow, InstallFailure>> {
  const parsed = parsePack(bytes);
  if (!parsed.ok) return parsed;
  const row = rowOf(parsed.value, sha256Hex(bytes), source, clock);
  return swap(database, row, parsed.value.answers, new Map());
}

/** Puts a signed pack in use together with the trust that vouches for it: both or neither. */
export async function installSigned(
  database: Database,
  { pack, images, sha256, signed, source, trust, before }: SignedPack,
  clock: Clock,
): Promise<Outcome<PackRow, InstallFailure | 'overtaken'>> {
  const row = { ...rowOf(pack, sha256, source, clock), signed };
  return swap(database, row, pack.answers, images, async (): Promise<Outcome<undefined, 'overtaken'>> => {
    const now = await database.trust.get(trust.content);
    // Another context accepted something in the meantime.
    if (!now || !isSame(now, before)) return failure('overtaken');
    await database.trust.put(trust);
    return success(undefined);
  });
}

function rowOf(pack: Pack, sha256: string, source: PackRow['source'], clock: Clock): PackRow {
  const { answers, ...header } = pack;
  return {
    key: `${header.id}@${header.version}`,
    id: header.id,
    version: header.version,
    installedAt: new Date(clock.now()).toISOString(),
    source,
    sha256,
    answerCount: answers.length,
    answerIds: answers.map(({ id }) => id),
    header,
  };
}

/**
 * New rows stand beside the old ones and one strict transaction flips the pointer, so a reader sees the old pack or
 * the new one, never a mixture; a version only grows. The pack before stays, to go back to.
 */
async function swap<Refusal extends string = never>(
  database: Database,
  row: PackRow,
  answers: readonly Answer[],
  images: CardImages,
  accept: () => Promise<Outcome<undefined, Refusal>> = () => Promise.resolve(success(undefined)),
): Promise<Outcome<PackRow, InstallFailure | Refusal>> {
  const { packs, answerParts: table, cards, state, trust } = database;
  try {
    return await database.transaction('rw', packs, table, cards, state, trust, async () => {
      const active = await activeRow(database);
      // What ships with the extension is nobody's word: any signed pack takes its place.
      const bound = active && (active.source !== 'embedded' || !row.signed);
      const held = (await state.get(HELD_BACK))?.value;
      const stays = held === row.key || (bound && active.id === row.id && active.version >= row.version);
      if (active && stays) {
        if (held !== row.key && active.sha256 !== row.sha256)
          return failure('pack-older' as const, `${active.version} >= ${row.version}`);
        const accepted = await accept();
        if (!accepted.ok) return accepted;
        if (active.sha256 !== row.sha256 || !row.signed) return success(active);
        // The same pack, released anew under other keys: whose word it is has changed.
        const vouched = { ...active, signed: row.signed };
        await packs.put(vouched);
        return success(vouched);
      }
      const accepted = await accept();
      if (!accepted.ok) return accepted;
      await table.where('packKey').equals(row.key).delete();
      await table.bulkAdd(answerParts(row.key, answers));
      await cards.where('packKey').equals(row.key).delete();
      await cards.bulkAdd([...images].map(([sha256, bytes]) => ({ packKey: row.key, sha256, bytes })));
      await packs.put(row);
      await state.put({ name: ACTIVE, value: row.key });
      await state.delete(HELD_BACK);
      if (active && active.key !== row.key) await state.put({ name: PREVIOUS, value: active.key });
      await sweep(database);
      return success(row);
    });
  } catch (error) {
    if (isQuotaError(error)) return failure('storage-full');
    throw error;
  }
}

/** Rows of no pack that is in use, before it or held back. */
async function sweep({ packs, answerParts: table, cards, state }: Database): Promise<void> {
  const kept = await state.bulkGet([ACTIVE, PREVIOUS, HELD_BACK]);
  const keys = kept.flatMap((row) => row?.value ?? []);
  await packs.where('key').noneOf(keys).delete();
  await table.where('packKey').noneOf(keys).delete();
  await cards.where('packKey').noneOf(keys).delete();
}

const rowsOf = ({ state, packs }: Database): Pick<PackRows, 'state' | 'pack'> => ({
  state: (name) => state.get(name),
  pack: (key) => packs.get(key),
});

const activeRow = (database: Database): Promise<PackRow | undefined> => packAt(ACTIVE, rowsOf(database));

/** A thousand answers: many more at once keep a page from drawing while they are unpacked. */
const ROWS_AT_ONCE = 10;

async function answersOf(database: Database, row: PackRow): Promise<Answer[]> {
  const found: Answer[] = [];
  for (let from = 0; ; from += ROWS_AT_ONCE) {
    const rows = await database.answerParts
      .where('[packKey+part]')
      .between([row.key, from], [row.key, from + ROWS_AT_ONCE])
      .toArray();
    for (const { answers } of rows) found.push(...answers);
    if (rows.length < ROWS_AT_ONCE) return found;
  }
}

export async function readActivePack(database: Database): Promise<ActivePack | undefined> {
  return database.transaction('r', database.packs, database.answerParts, database.state, async () => {
    const head = await headOf(rowsOf(database));
    if (!head) return undefined;
    const answers = await answersOf(database, head.row);
    return { ...head, answers: answers.filter(({ id }) => !head.recalled.has(id)) };
  });
}

export async function readActiveHead(database: Database): Promise<ActiveHead | undefined> {
  return database.transaction('r', database.packs, database.state, async () => headOf(rowsOf(database)));
}

export interface PackHistory {
  readonly active: PackRow | undefined;
  readonly previous: WholePack | undefined;
  readonly heldBack: PackRow | undefined;
}

/** Keys of the pack in use and of the one before it; undefined where there is none, or somebody went back to it. */
export async function replacedPack(
  database: Database,
): Promise<{ active: string; previous: string } | undefined> {
  const [active, previous, held] = await database.state.bulkGet([ACTIVE, PREVIOUS, HELD_BACK]);
  return active && previous && !held ? { active: active.value, previous: previous.value } : undefined;
}

export async function readPackHistory(database: Database): Promise<PackHistory> {
  return database.transaction('r', database.packs, database.answerParts, database.state, async () => {
    const previous = await packAt(PREVIOUS, rowsOf(database));
    return {
      active: await activeRow(database),
      previous: previous && { row: previous, answers: await answersOf(database, previous) },
      heldBack: await packAt(HELD_BACK, rowsOf(database)),
    };
  });
}

/** Back to the pack before, until a newer version than the one left comes; or, from there, forward again. */
export async function goBack(database: Database): Promise<Outcome<PackRow, 'no-previous'>> {
  return database.transaction('rw', database.packs, database.state, async () => {
    const [active, previous, held] = await Promise.all(
      [ACTIVE, PREVIOUS, HELD_BACK].map((pointer) => packAt(pointer, rowsOf(database))),
    );
    const target = held ?? previous;
    if (!active || !target) return failure('no-previous' as const);
    await database.state.put({ name: ACTIVE, value: target.key });
    if (held) await database.state.delete(HELD_BACK);
    else await database.state.put({ name: HELD_BACK, value: active.key });
    await database.state.put({ name: PREVIOUS, value: active.key });
    return success(target);
  });
}
