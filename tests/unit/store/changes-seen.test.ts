import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { goBack, installPack, markChangeSeen, unseenChange } from '../../../lib/store/index.ts';
import { freshDatabase, steppingClock } from '../../support/journal.ts';

const SAMPLE = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../../public/packs/sample.json'), 'utf8'),
);

it('a change of pack is told once to each operator, and no answer is read where there is none to tell', async () => {
  const database = freshDatabase();
  const clock = steppingClock();
  const install = async (version: number): Promise<void> => {
    const bytes = new TextEncoder().encode(JSON.stringify({ ...SAMPLE, version }));
    expect((await installPack(database, bytes, 'embedded', clock)).ok).toBe(true);
  };
  const reads = vi.spyOn(database.answerParts, 'where');
  expect(await unseenChange(database, 'Rani')).toBeUndefined();
  await install(SAMPLE.version);
  reads.mockClear();
  expect(await unseenChange(database, 'Rani')).toBeUndefined();
  expect(reads).not.toHaveBeenCalled();

  await install(SAMPLE.version + 1);
  const change = await unseenChange(database, 'Rani');
  expect([change?.before.version, change?.after.version]).toEqual([SAMPLE.version, SAMPLE.version + 1]);
  expect(change?.after.answers).toHaveLength(SAMPLE.answers.length);
  await markChangeSeen(database, 'Rani');
  reads.mockClear();
  expect(await unseenChange(database, 'Rani')).toBeUndefined();
  expect(reads).not.toHaveBeenCalled();
  expect(await unseenChange(database, 'Budi')).toBeDefined();

  expect((await goBack(database)).ok).toBe(true);
  expect(await unseenChange(database, 'Budi')).toBeUndefined();
});
