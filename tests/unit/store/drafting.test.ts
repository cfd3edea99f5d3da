import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { failure, success } from '../../../lib/core/index.ts';
import { editAnswer, entryOf, startFrom } from '../../../lib/drafting/index.ts';
import {
  changeWorkingCopy,
  Database,
  keepWorkingCopy,
  readDraftingBase,
  readWorkingCopy,
  settleWorkingCopy,
} from '../../../lib/store/index.ts';
import { AT, answerOf, BUDI, RANI, reworded, smallPack } from '../../support/drafting.ts';
import { freshDatabase } from '../../support/journal.ts';

const pack = smallPack();
const first = answerOf(pack);
const KEY = `answer:${first.id}` as const;

async function started(): Promise<Database> {
  const database = freshDatabase();
  await keepWorkingCopy(database, startFrom(pack));
  return database;
}

describe('the working copy', () => {
  it('is still there when the database is opened anew, as after a crash', async () => {
    const database = await started();
    await changeWorkingCopy(database, (copy) =>
      success(editAnswer(copy, reworded(first, 'Setengah kal'), RANI, AT)),
    );
    database.close();
    const copy = await readWorkingCopy(new Database(database.name));
    expect(copy && entryOf(copy, KEY)).toMatchObject({ state: 'draft', author: RANI });
    expect(JSON.stringify(copy?.entries)).toContain('Setengah kal');
  });

  it('is not changed from an edition that another tab has changed since', async () => {
    const database = await started();
    const saw = { key: KEY, edition: 0 };
    const write = (words: string, by: typeof RANI) =>
      changeWorkingCopy(database, (copy) => success(editAnswer(copy, reworded(first, words), by, AT)), {
        saw,
      });
    const results = await Promise.all([write('Tab satu.', RANI), write('Tab dua.', BUDI)]);
    expect(results.map((result) => (result.ok ? 'ok' : result.reason))).toEqual(['ok', 'overtaken']);
    expect(JSON.stringify(await readWorkingCopy(database))).not.toContain('Tab dua.');
  });

  it('is left alone by a change that is refused', async () => {
    const database = await started();
    const before = await readWorkingCopy(database);
    expect(await changeWorkingCopy(database, () => failure('id-taken'))).toMatchObject({
      reason: 'id-taken',
    });
    expect(await readWorkingCopy(database)).toEqual(before);
  });

  it('takes the base that the caller holds only while it is the one that is kept', async () => {
    const database = await started();
    const held = await readDraftingBase(database);
    const next = { ...pack, version: pack.version + 1 };
    await keepWorkingCopy(database, startFrom(next));
    const seen: number[] = [];
    await changeWorkingCopy(
      database,
      (copy) => {
        seen.push(copy.base.version);
        return success(copy);
      },
      { held },
    );
    expect(seen).toEqual([next.version]);
  });

  it('does not exist before somebody started one', async () => {
    expect(await changeWorkingCopy(freshDatabase(), success)).toMatchObject({ reason: 'no-working-copy' });
    expect(await readWorkingCopy(freshDatabase())).toBeUndefined();
  });
});

describe('the pack that this browser knows', () => {
  const NOW = Date.parse(AT);
  const next = { ...pack, version: pack.version + 1 };
  const draft = (database: Database) =>
    changeWorkingCopy(database, (copy) => success(editAnswer(copy, reworded(first, 'Draf.'), RANI, AT)));

  it('is what a working copy begins with, and goes on from once it is newer', async () => {
    const database = freshDatabase();
    expect(await settleWorkingCopy(database, pack, NOW)).toBe('settled');
    await draft(database);
    expect(await settleWorkingCopy(database, next, NOW)).toBe('settled');
    const copy = await readWorkingCopy(database);
    expect(copy?.base.version).toBe(next.version);
    expect(copy && entryOf(copy, KEY)?.state).toBe('draft');
    await settleWorkingCopy(database, pack, NOW);
    expect((await readWorkingCopy(database))?.base.version).toBe(next.version);
  });

  it('takes the place of another one’s working copy only while nothing in it is pending', async () => {
    const database = await started();
    const other = { ...pack, id: 'kantor-lain' };
    await draft(database);
    expect(await settleWorkingCopy(database, other, NOW)).toBe('other');
    expect(JSON.stringify(await readWorkingCopy(database))).toContain('Draf.');
    await changeWorkingCopy(database, (copy) => success(editAnswer(copy, first, RANI, AT)));
    expect(await settleWorkingCopy(database, other, NOW)).toBe('settled');
    expect((await readWorkingCopy(database))?.base.id).toBe('kantor-lain');
  });
});
