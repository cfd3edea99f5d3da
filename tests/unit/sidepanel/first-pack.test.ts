import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { readForFirst } from '../../../entrypoints/sidepanel/first-pack.ts';
import type { Answer } from '../../../lib/domain/index.ts';
import {
  DATABASE_VERSION,
  type Database,
  installPack,
  openPackReader,
  openReader,
  readActivePack,
} from '../../../lib/store/index.ts';
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
/** As the ranking worker reads them. */
const reader = () =>
  openPackReader(openReader(database.name, DATABASE_VERSION), async () => {
    throw new Error('the database is there');
  });
async function readSome(ids: ReadonlySet<string>) {
  const read = reader();
  const head = await read.head();
  return head && read.some(head, ids);
}
const made = (head: { key: string }, of: readonly Answer[], whole: boolean) => ({ head, of, whole }) as never;
const seen = (loaded: unknown) =>
  loaded as { head: { key: string }; of: Answer[]; whole: boolean } | undefined;
const readWhole = vi.fn(async () => {
  const active = await readActivePack(database);
  return active && made(active.row, active.answers, true);
});

beforeEach(async () => {
  database = freshDatabase();
  readWhole.mockClear();
  expect((await install(900, answers)).ok).toBe(true);
});

it('some answers are read by their ids from the rows that hold them, in the pack’s order', async () => {
  const wanted = [answers[249], answers[3], answers[101]].map((answer) => answer?.id ?? '');
  const some = await readSome(new Set([...wanted, 'of-no-pack']));
  expect(some?.answers).toEqual([answers[3], answers[101], answers[249]]);
  expect(some?.head).toMatchObject({ key: `${pack.id}@900`, header: { id: pack.id, version: 900 } });
  expect(some?.head).not.toHaveProperty('answerIds');
});

it('a pack that was installed by an earlier version is only read as a whole', async () => {
  await database.packs.toCollection().modify((row) => {
    delete (row as { answerIds?: unknown }).answerIds;
  });
  expect(await readSome(new Set([answers[0]?.id ?? '']))).toBeUndefined();
});

it('no answer of a pack that is no longer in use is read, and none after a pack was held back', async () => {
  const read = reader();
  const ids = new Set([answers[7]?.id ?? '']);
  const head = await read.head();
  if (!head) throw new Error('a pack is in use');
  expect((await read.some(head, ids))?.answers).toHaveLength(1);
  await database.state.put({ name: 'held-back-pack', value: head.row.key });
  expect(await read.some(head, ids)).toBeUndefined();
  await database.state.delete('held-back-pack');
  await install(901, answers.slice(0, 5));
  expect(await read.some(head, ids)).toBeUndefined();
});

it('first what was suggested, then everything', async () => {
  const some = await readSome(new Set([answers[7]?.id ?? '']));
  const { promise: suggested, resolve } = Promise.withResolvers<typeof some>();
  const { first, told, whole } = readForFirst(readWhole, suggested, made);
  expect(readWhole).not.toHaveBeenCalled();
  resolve(some);
  expect(seen(await first)).toMatchObject({ of: [answers[7]], whole: false });
  await told;
  expect(seen(await whole)).toMatchObject({ of: answers, whole: true });
});

it('a pack that came into use meanwhile is the one that is read whole', async () => {
  const some = await readSome(new Set([answers[7]?.id ?? '']));
  await install(901, answers.slice(0, 5));
  const { first, whole } = readForFirst(readWhole, Promise.resolve(some), made);
  expect(seen(await first)?.head.key).toBe(`${pack.id}@900`);
  expect(seen(await whole)?.head.key).toBe(`${pack.id}@901`);
});

it('a ranker that never answers keeps nobody from the whole pack', async () => {
  const { whole } = readForFirst(readWhole, new Promise(() => undefined), made);
  expect(seen(await whole)?.of).toHaveLength(250);
});

it('says that there is none', async () => {
  await database.state.clear();
  const { first, whole } = readForFirst(readWhole, Promise.resolve(undefined), made);
  expect(await first).toBeUndefined();
  expect(await whole).toBeUndefined();
});

it('says that it cannot be read', async () => {
  const failing = (): Promise<never> => Promise.reject(new Error('no storage'));
  const { told, whole } = readForFirst(failing, Promise.resolve(undefined), made);
  await told;
  await expect(whole).rejects.toThrow('no storage');
});
