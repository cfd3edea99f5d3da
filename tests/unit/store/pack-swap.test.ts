import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type Database,
  goBack,
  installPack,
  readActivePack,
  readPackHistory,
} from '../../../lib/store/index.ts';
import { freshDatabase, steppingClock } from '../../support/journal.ts';

const SAMPLE = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../../public/packs/sample.json'), 'utf8'),
);
const NEXT = SAMPLE.version + 1;
const clock = steppingClock();
let database: Database;

function install(change: object = {}) {
  return installPack(
    database,
    new TextEncoder().encode(JSON.stringify({ ...SAMPLE, ...change })),
    'file',
    clock,
  );
}

beforeEach(() => {
  database = freshDatabase();
});
afterEach(() => vi.restoreAllMocks());

describe('the pack in use', () => {
  it('is none at first', async () => {
    expect(await readActivePack(database)).toBeUndefined();
  });

  it('is what was installed, with where it came from', async () => {
    const installed = await install();
    const active = await readActivePack(database);
    expect(installed).toEqual({ ok: true, value: active?.row });
    expect(active?.row).toMatchObject({
      key: `contoh-imigrasi@${SAMPLE.version}`,
      source: 'file',
      version: SAMPLE.version,
    });
    expect(active?.row.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(active?.row.header).not.toHaveProperty('answers');
    expect(active?.answers).toEqual(SAMPLE.answers);
  });

  it('is not written again for the same bytes', async () => {
    const first = await install();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    expect(await install()).toEqual(first);
    expect(put).not.toHaveBeenCalled();
  });

  it('refuses an older version, and the same version with other bytes', async () => {
    await install({ version: 5 });
    for (const version of [4, 5])
      expect(await install({ version, label: 'lain' })).toMatchObject({ ok: false, reason: 'pack-older' });
    expect((await readActivePack(database))?.row.version).toBe(5);
  });

  it('may be of another office, whatever its version', async () => {
    await install({ version: 5 });
    expect((await install({ id: 'lain', version: 1 })).ok).toBe(true);
    expect((await readActivePack(database))?.row.key).toBe('lain@1');
    // The one before stays, to go back to.
    expect(await database.packs.count()).toBe(2);
    await install({ id: 'lain', version: 2 });
    expect(await database.packs.orderBy('key').keys()).toEqual(['lain@1', 'lain@2']);
    expect(await database.answerParts.where('packKey').noneOf(['lain@1', 'lain@2']).count()).toBe(0);
  });

  it('is one of two that were installed at once, whole', async () => {
    await Promise.all([
      install({ version: NEXT }),
      install({ version: NEXT + 1, answers: SAMPLE.answers.slice(0, 2) }),
    ]);
    const active = await readActivePack(database);
    expect(active?.answers).toHaveLength(active?.row.answerCount ?? -1);
    expect(active?.row.version).toBe(NEXT + 1);
  });

  it.each(['answerParts', 'packs', 'state'])('stays when the disk is full at %s', async (full) => {
    await install();
    for (const method of ['add', 'put'] as const) {
      const write = IDBObjectStore.prototype[method];
      vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...args) {
        if (this.name === full) throw new DOMException('full', 'QuotaExceededError');
        return write.apply(this, args);
      });
    }
    expect(await install({ version: NEXT })).toMatchObject({ ok: false, reason: 'storage-full' });
    vi.restoreAllMocks();
    const active = await readActivePack(database);
    expect(active?.row.version).toBe(SAMPLE.version);
    expect(active?.answers).toHaveLength(SAMPLE.answers.length);
    expect(await database.packs.count()).toBe(1);
  });
});

describe('ids that stand for two things are refused', () => {
  const [first, second] = SAMPLE.answers;
  it.each<[string, object, RegExp]>([
    ['facts', { facts: [SAMPLE.facts[0], SAMPLE.facts[0]] }, /^facts: /],
    ['blocks', { blocks: [...SAMPLE.blocks, SAMPLE.blocks[0]] }, /^blocks: /],
    ['shortcuts', { answers: [first, { ...second, shortcut: first.shortcut }] }, /shortcut/],
    ['variants', { answers: [{ ...first, variants: [first.variants[0], first.variants[0]] }] }, /variants/],
    ['a withdrawn answer', { withdrawn: [{ id: first.id, reason: 'x' }] }, /^withdrawn: /],
  ])('%s', async (_, change, detail) => {
    const result = await install({ version: NEXT, ...change });
    expect(result).toMatchObject({
      ok: false,
      reason: 'pack-duplicate-id',
      detail: expect.stringMatching(detail),
    });
    expect(await readActivePack(database)).toBeUndefined();
  });
});

describe('killed at any step of the swap', () => {
  /** Lets `steps` writes through, then fails like a browser that dies: the transaction never commits. */
  function dieAfter(steps: number): { died: () => boolean } {
    let left = steps;
    let died = false;
    const step = (store: IDBObjectStore): void => {
      if (left-- > 0) return;
      died = true;
      store.transaction.abort();
      throw new DOMException('died', 'AbortError');
    };
    for (const method of ['add', 'put'] as const) {
      const write = IDBObjectStore.prototype[method];
      vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...args) {
        step(this);
        return write.apply(this, args);
      });
    }
    const remove = IDBObjectStore.prototype.delete;
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (this: IDBObjectStore, ...args) {
      step(this);
      return remove.apply(this, args);
    });
    return { died: () => died };
  }

  it('the old pack is there whole, or the new one', async () => {
    await install({ version: 1, answers: SAMPLE.answers.slice(0, 4) });
    await install({ version: 2, answers: SAMPLE.answers.slice(0, 5) });
    let killed = 0;
    for (let step = 0; ; step++) {
      const { died } = dieAfter(step);
      await install({ version: 3, answers: SAMPLE.answers.slice(0, 6) }).catch(() => undefined);
      vi.restoreAllMocks();
      const active = await readActivePack(database);
      expect([active?.row.version, active?.answers.length]).toEqual(died() ? [2, 5] : [3, 6]);
      const { previous } = await readPackHistory(database);
      expect([previous?.row.version, previous?.answers.length]).toEqual(died() ? [1, 4] : [2, 5]);
      if (!died()) break;
      killed++;
    }
    expect(killed).toBeGreaterThan(6);
  });
});

describe('going back', () => {
  const four = SAMPLE.answers.slice(0, 4);

  it('brings the pack before in use at once, and forward again', async () => {
    expect(await goBack(database)).toMatchObject({ reason: 'no-previous' });
    await install({ version: 1, answers: four });
    await install({ version: 2 });
    expect(await goBack(database)).toMatchObject({ value: { version: 1 } });
    expect((await readActivePack(database))?.answers).toHaveLength(4);
    expect(await goBack(database)).toMatchObject({ value: { version: 2 } });
    expect((await readActivePack(database))?.answers).toHaveLength(SAMPLE.answers.length);
  });

  it('holds the version that was left back, until a newer one comes', async () => {
    await install({ version: 1 });
    await install({ version: 2 });
    await goBack(database);
    await install({ version: 2 });
    expect((await readActivePack(database))?.row.version).toBe(1);
    await install({ version: 3 });
    expect((await readActivePack(database))?.row.version).toBe(3);
    expect((await readPackHistory(database)).heldBack).toBeUndefined();
    expect(await database.packs.count()).toBe(2);
  });

  it('does not bring back what was recalled', async () => {
    const [recalled, ...rest] = four;
    await install({ version: 1, answers: four });
    await install({ version: 2, answers: rest, withdrawn: [{ id: recalled.id, reason: 'salah' }] });
    await goBack(database);
    const active = await readActivePack(database);
    expect(active?.row.version).toBe(1);
    expect(active?.answers.map(({ id }) => id)).not.toContain(recalled.id);
    expect(active?.answers).toHaveLength(3);
  });
});
