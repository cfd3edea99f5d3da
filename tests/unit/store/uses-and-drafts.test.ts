import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import {
  createWriter,
  Database,
  dropDraft,
  readDraft,
  recordUse,
  saveDraft,
  usesOf,
} from '../../../lib/store/index.ts';
import { freshDatabase } from '../../support/journal.ts';

const DAY = 24 * 3600_000;
const usesOfOne = async (database: Database, { wordingKey, ...place }: typeof use): Promise<number[]> =>
  (await usesOf(database, { ...place, wordingKeys: [wordingKey] })).get(wordingKey) ?? [];
const use = { platform: 'x', account: 'kantor', wordingKey: 'biaya/id-short/0' };

describe('uses of a wording', () => {
  it('come oldest first, and only of this site, account and wording', async () => {
    const database = freshDatabase();
    for (const at of [300, 100, 200]) await recordUse(database, use, at);
    for (const other of [{ platform: 'facebook' }, { account: 'lain' }, { wordingKey: 'biaya/id-short/1' }])
      await recordUse(database, { ...use, ...other }, 50);
    expect(await usesOfOne(database, use)).toEqual([100, 200, 300]);
    const other = 'biaya/id-short/1';
    expect(
      await usesOf(database, {
        platform: 'x',
        account: 'kantor',
        wordingKeys: [other, use.wordingKey, 'none'],
      }),
    ).toEqual(
      new Map([
        [other, [50]],
        [use.wordingKey, [100, 200, 300]],
      ]),
    );
    expect(await usesOfOne(database, { ...use, account: 'nobody' })).toEqual([]);
  });

  it('are forgotten after 90 days', async () => {
    const database = freshDatabase();
    await recordUse(database, use, 0);
    await recordUse(database, use, 1);
    await recordUse(database, use, 90 * DAY + 1);
    expect(await usesOfOne(database, use)).toEqual([1, 90 * DAY + 1]);
  });
});

describe('drafts', () => {
  it('are kept until dropped, the last values win', async () => {
    const database = freshDatabase();
    await saveDraft(database, 'a', { nama: 'Sin' }, 1);
    await saveDraft(database, 'a', { nama: 'Sinta' }, 2);
    expect(await readDraft(database, 'a')).toEqual({ nama: 'Sinta' });
    expect(await readDraft(database, 'b')).toEqual({});
    await dropDraft(database, 'a');
    await dropDraft(database, 'a');
    expect(await readDraft(database, 'a')).toEqual({});
  });

  it('are 200 at most; the oldest go', async () => {
    const database = freshDatabase();
    for (let i = 0; i < 205; i++) await saveDraft(database, `key-${i}`, { i: String(i) }, i);
    expect(await database.drafts.count()).toBe(200);
    expect(await readDraft(database, 'key-4')).toEqual({});
    expect(await readDraft(database, 'key-5')).toEqual({ i: '5' });
    expect(await readDraft(database, 'key-204')).toEqual({ i: '204' });
  });
});

describe('the device’s name', () => {
  it('is made once, by whoever asks first', async () => {
    const database = freshDatabase();
    const names = await Promise.all(
      ['a', 'b', 'c'].map(async () => (await createWriter(database, '0')()).device),
    );
    expect(new Set(names).size).toBe(1);
    expect(names[0]).toMatch(/^[0-9a-f]{32}$/);
    const again = new Database(database.name);
    expect((await createWriter(again, '0')()).device).toBe(names[0]);
  });
});
