import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Pack } from '../../../lib/domain/index.ts';
import { cardTargets, filesSource, packBytes } from '../../../lib/packs/index.ts';
import { type Database, goBack, readActivePack, readCard } from '../../../lib/store/index.ts';
import { pinRepository, syncAnswers, syncErrorCode } from '../../../lib/sync/index.ts';
import { freshDatabase, steppingClock } from '../../support/journal.ts';
import { imageCard, pngOf, withCard } from '../../support/pictures.ts';
import { type Files, release, whole } from '../../support/repository/history.ts';
import { openOffice, PEOPLE, type PublishedOffice, packOf } from '../../support/repository/packs.ts';

const START = Date.parse('2026-11-24T01:00:00Z');
const clock = steppingClock(START);
const pictures = [1, 2, 3].map((shade) => pngOf(30, 10, [shade, 0, 0]));
const cards = pictures.map((bytes) => imageCard(bytes));
const images = new Map(pictures.map((bytes, at) => [cards[at]?.sha256 ?? '', bytes]));
let database: Database;
let office: PublishedOffice;
let files: Files;

/** The pack of a version whose first answer has the picture of that number. */
const packWith = (version: number, picture: number): Pack =>
  withCard(packOf(2, version), cards[picture] ?? null);

async function publish(pack: Pack): Promise<void> {
  const beside = whole(cardTargets(pack, images));
  files = await release(files, packBytes(pack), START, PEOPLE, 2, beside);
}
const sync = (shown: Files = files) => syncAnswers(database, filesSource(shown), 'network', clock);
const kept = async (): Promise<boolean[]> =>
  Promise.all(cards.map(async ({ sha256 }) => (await readCard(database, sha256)) !== undefined));

beforeEach(async () => {
  database = freshDatabase();
  office = await openOffice(packOf(1, 1), START);
  files = office.files;
  await pinRepository(database, filesSource(files), office.fingerprint);
  await publish(packWith(2, 0));
  expect(await sync()).toMatchObject({ ok: true });
});
afterEach(() => vi.restoreAllMocks());

describe('pictures of packs', () => {
  it('are there with their pack, byte for byte', async () => {
    expect(await readCard(database, cards[0]?.sha256 ?? '')).toEqual(pictures[0]);
    expect(await kept()).toEqual([true, false, false]);
  });

  it('of the pack before stay with it, and go when it goes', async () => {
    await publish(packWith(3, 1));
    await sync();
    expect(await kept()).toEqual([true, true, false]);
    await goBack(database);
    expect((await readActivePack(database))?.row.version).toBe(2);
    expect(await kept()).toEqual([true, true, false]);
    await publish(packWith(4, 2));
    await sync();
    await publish(packWith(5, 2));
    await sync();
    expect(await kept()).toEqual([false, false, true]);
    expect(await database.cards.orderBy('packKey').uniqueKeys()).toHaveLength(2);
  });

  it('that are not as approved change nothing, and say so under their own number', async () => {
    await publish(packWith(3, 1));
    const without = new Map([...files].filter(([name]) => !name.endsWith('.png')));
    expect(await sync(without)).toMatchObject({ ok: false, reason: 'not-found' });
    const named = withCard(packOf(2, 4), cards[1] ?? null);
    const unlisted = await release(files, packBytes(named), START, PEOPLE, 2);
    const refused = await sync(unlisted);
    expect(refused).toMatchObject({ ok: false, reason: 'card-missing' });
    expect(refused.ok ? '' : syncErrorCode(refused.reason)).toBe('E70');
    expect((await readActivePack(database))?.row.version).toBe(2);
    expect(await kept()).toEqual([true, false, false]);
  });

  it('for which the disk has no room leave the old pack whole, with its own', async () => {
    await publish(packWith(3, 1));
    const add = IDBObjectStore.prototype.add;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === 'cards') throw new DOMException('full', 'QuotaExceededError');
      return add.apply(this, args);
    });
    expect(await sync()).toMatchObject({ ok: false, reason: 'storage-full' });
    vi.restoreAllMocks();
    const active = await readActivePack(database);
    expect(active?.row.version).toBe(2);
    expect(active?.answers).toHaveLength(2);
    expect(await kept()).toEqual([true, false, false]);
    expect(await sync()).toMatchObject({ ok: true });
    expect(await kept()).toEqual([true, true, false]);
  });
});
