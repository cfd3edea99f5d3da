import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { readForFirst } from '../../../entrypoints/sidepanel/first-pack.ts';
import type { Answer } from '../../../lib/domain/index.ts';
import { type Database, installPack, readSomeAnswers } from '../../../lib/store/index.ts';
import { manyAnswers } from '../../bench/many-answers.ts';
import { readSamplePack } from '../../bench/suggest/sets.ts';
import { freshDatabase, steppingClock } from '../../support/journal.ts';

const pack = readSamplePack();
const answers = manyAnswers(pack.answers, 250);
const clock = steppingClock();
let database: Database;

const install = (version: number, kept: readonly Answer[]) =>
  installPack(
    database,
    new TextEncoder().encode(JSON.stringify({ ...pack, version, answers: kept })),
    'file',
    clock,
  );
const made = (row: { key: string }, of: readonly Answer[], whole: boolean) => ({ row, of, whole }) as never;
const seen = (loaded: unknown) =>
  loaded as { row: { key: string }; of: Answer[]; whole: boolean } | undefined;

beforeEach(async () => {
  database = freshDatabase();
  expect((await install(900, answers)).ok).toBe(true);
});

it('some answers are read by their ids from the rows that hold them, in the pack’s order', async () => {
  const wanted = [answers[249], answers[3], answers[101]].map((answer) => answer?.id ?? '');
  const some = await readSomeAnswers(database, new Set([...wanted, 'of-no-pack']));
  expect(some).toEqual({ packKey: `${pack.id}@900`, answers: [answers[3], answers[101], answers[249]] });
});

it('a pack that was installed by an earlier version is only read as a whole', async () => {
  await database.packs.toCollection().modify((row) => {
    delete (row as { answerIds?: unknown }).answerIds;
  });
  expect(await readSomeAnswers(database, new Set([answers[0]?.id ?? '']))).toBeUndefined();
});

it('first what was suggested, then everything', async () => {
  const some = await readSomeAnswers(database, new Set([answers[7]?.id ?? '']));
  const { first, whole } = readForFirst(database, Promise.resolve(some), made);
  expect(seen(await first)).toMatchObject({ of: [answers[7]], whole: false });
  expect(seen(await whole)).toMatchObject({ of: answers, whole: true });
});

it('answers of another pack than the one in use are not shown', async () => {
  const some = await readSomeAnswers(database, new Set([answers[7]?.id ?? '']));
  await install(901, answers.slice(0, 5));
  const { first, whole } = readForFirst(database, Promise.resolve(some), made);
  expect(await first).toBeUndefined();
  expect(seen(await whole)?.row.key).toBe(`${pack.id}@901`);
});

it('a ranker that never answers keeps nobody from the whole pack', async () => {
  const { whole } = readForFirst(database, new Promise(() => undefined), made);
  expect(seen(await whole)?.of).toHaveLength(250);
});

it('says that there is none', async () => {
  await database.state.clear();
  const { first, whole } = readForFirst(database, Promise.resolve(undefined), made);
  expect(await first).toBeUndefined();
  expect(await whole).toBeUndefined();
});
