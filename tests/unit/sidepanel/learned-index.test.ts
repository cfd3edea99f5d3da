import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openLearnedIndex } from '../../../entrypoints/sidepanel/learned-index.ts';
import { eraseLearnedOf, type PickRow } from '../../../lib/learning/index.ts';
import {
  createLearnedWriter,
  DATABASE_VERSION,
  type Database,
  openLearned,
  openReader,
} from '../../../lib/store/index.ts';
import { createIndex, loadIndex, wordingsOf } from '../../../lib/suggest/index.ts';
import { freshDatabase } from '../../support/journal.ts';
import { pick } from '../../support/learning.ts';
import { LIBRARY } from '../suggest/small-set.ts';

const ASKED = 'raib di angkot';
const PICKED = 'dompet jatuh di angkot, plastik anggotanya ikut raib';
const eager = { threshold: 'eager' } as const;
/** Trained once: every panel gets it from the cache. */
const pack = createIndex(LIBRARY).serialize();

const learnedOf = (database: Database) =>
  openLearned(
    openReader(database.name, DATABASE_VERSION),
    createLearnedWriter(() => database.learning),
  );

/** A worker over a database; `quiet` lets the quiet moment come. */
function desk(database: Database, content = 'a') {
  let reads = 0;
  const read = async () => {
    reads++;
    return { content, templates: structuredClone(LIBRARY) };
  };
  let fresh = 0;
  let job: (() => void) | undefined;
  let seconds = 0;
  const open = () =>
    openLearnedIndex(
      { pack: 'p', content, program: '1', read, options: {} },
      {
        building: () => ({ wordingsOf }),
        learned: learnedOf(database),
        async fresh() {
          fresh++;
          return loadIndex(structuredClone(pack));
        },
        // Long enough apart that what was learnt is kept each time.
        now: () => 600_000 * ++seconds,
        patience: 50_000,
        later(wish) {
          job = wish;
        },
      },
    );
  const quiet = async () => {
    // The first time somebody has asked since it was wished for.
    job?.();
    job?.();
    await expect.poll(() => database.learnedIndexes.count(), { timeout: 50_000 }).toBe(1);
  };
  return { open, quiet, opened: () => fresh, reads: () => reads, waits: () => job !== undefined };
}
const add = (database: Database, ...picks: PickRow[]) =>
  database.picks.bulkAdd(picks.map(({ id: _, ...row }) => row as PickRow));
const first = async (index: Awaited<ReturnType<ReturnType<typeof desk>['open']>>, text = ASKED) =>
  (await index.suggest(text, eager)).suggestions[0];
/** Wordings of one answer, each from an hour of its own. */
const many = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    pick(`${PICKED} ${'abcdefghijklmnopqrstuvwxyz'[i % 26]}${i}`, 'kartu-hilang'),
  );

describe('the learned index', () => {
  it('takes in what another context has just written, and counts it for questions like it', async () => {
    const database = freshDatabase();
    const index = await desk(database).open();
    const before = await first(index);
    await add(database, pick(PICKED, 'kartu-hilang'), pick('kartu anggota raib di bis', 'kartu-hilang'));
    const after = await first(index);
    expect(after?.answerId).toBe('kartu-hilang');
    expect(after?.probability).toBeGreaterThan(before?.probability ?? 0);
    expect(after?.chosenBefore).toBe(2);
    expect((await first(index, 'sewa ruang rapat berapa?'))?.chosenBefore).toBe(0);
  });

  it('learns nothing from picks of another pack', async () => {
    const database = freshDatabase();
    await add(database, pick(PICKED, 'kartu-hilang', { packId: 'other' }));
    const index = await desk(database).open();
    expect((await first(index, 'kartu anggota hilang'))?.chosenBefore ?? 0).toBe(0);
  });

  it('is trained in a quiet moment after many lessons, and survives a restart without training', async () => {
    const database = freshDatabase();
    const { open, quiet, opened, waits } = desk(database);
    await add(database, ...many(19));
    const index = await open();
    expect(waits()).toBe(false);
    await add(database, ...many(3));
    await first(index);
    expect(waits()).toBe(true);
    await quiet();
    const trained = await first(index);
    const restarted = await open();
    expect(opened()).toBe(1);
    expect(await first(restarted)).toEqual(trained);
    expect(trained?.chosenBefore).toBe(22);
  });

  it('keeps what was learnt, of which the next worker reads nothing again', async () => {
    const database = freshDatabase();
    const { open, quiet, opened, reads } = desk(database);
    await add(database, ...many(3));
    const taught = await first(await open());
    expect(taught).toMatchObject({ answerId: 'kartu-hilang', chosenBefore: 3 });
    expect(reads()).toBe(1);
    await quiet();
    const restarted = await open();
    expect((await restarted.suggest(ASKED, { ...eager, atOnce: true })).suggestions[0]).toEqual(taught);
    expect(await first(restarted)).toEqual(taught);
    expect([reads(), opened()]).toEqual([1, 1]);
    expect((await database.learnedIndexes.get('p'))?.untrained).toBe(3);
  });

  it('answers the first question of an opening with what is kept, and learns the rest after', async () => {
    const database = freshDatabase();
    const { open, quiet } = desk(database);
    const before = await first(await open());
    await add(database, ...many(3));
    await first(await open());
    await quiet();
    await add(database, pick('kartu anggota raib di bis', 'kartu-hilang'));
    const index = await open();
    const atOnce = (await index.suggest(ASKED, { ...eager, atOnce: true })).suggestions[0];
    expect(atOnce?.chosenBefore).toBe(3);
    expect(atOnce?.probability).toBeGreaterThan(before?.probability ?? 0);
    expect((await first(index))?.chosenBefore).toBe(4);
  });

  it('learns when it is told, so that no question waits for it', async () => {
    const database = freshDatabase();
    const { open, reads } = desk(database);
    const index = await open();
    await add(database, ...many(2));
    index.catchUp();
    await expect.poll(reads).toBe(1);
    expect((await first(index))?.chosenBefore).toBe(2);
  });

  it('starts again from the pack when a lesson was erased, on disk and in memory', async () => {
    const database = freshDatabase();
    const { open, quiet, opened } = desk(database);
    const before = await first(await open());
    const secret = many(25).map((row) => ({ ...row, subject: 'sinta' }));
    await add(database, ...secret);
    const index = await open();
    expect((await first(index))?.answerId).toBe('kartu-hilang');
    await quiet();
    await eraseLearnedOf(database.learning, 'sinta');
    expect(await database.learnedIndexes.count()).toBe(0);
    expect(await first(index)).toEqual(before);
    expect(opened()).toBe(3);
  });

  it('does not keep an index whose lesson was erased while it was trained', async () => {
    const database = freshDatabase();
    const { open } = desk(database);
    const index = await open();
    await add(database, pick(PICKED, 'kartu-hilang', { subject: 'sinta' }));
    await first(index);
    const [row] = await database.picks.toArray();
    await eraseLearnedOf(database.learning, 'sinta');
    const learned = learnedOf(database);
    const snapshot = { format: 2 } as never;
    const last = row?.id ?? 0;
    await learned.writeIndex({
      ...{ pack: 'p', content: 'a', program: '1', taught: [last], snapshot },
      ...{ untrained: 1, seen: { count: 1, last }, refusals: [], chosen: new Map() },
    });
    expect(await database.learnedIndexes.count()).toBe(0);
  });

  it('takes no index that was learnt over another pack, or is damaged', async () => {
    const database = freshDatabase();
    const over = desk(database);
    await add(database, ...many(25));
    await first(await over.open());
    await over.quiet();
    const other = desk(database, 'b');
    expect((await first(await other.open()))?.answerId).toBe('kartu-hilang');
    expect(other.opened()).toBe(1);
    await database.learnedIndexes.update('p', { bytes: new Blob(['{}']) });
    const again = desk(database);
    await first(await again.open());
    expect(again.opened()).toBe(1);
  });
});
