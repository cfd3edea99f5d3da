import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { type Building, createBuilding } from '../../../entrypoints/sidepanel/building.ts';
import { createEngine } from '../../../entrypoints/sidepanel/suggest-engine.ts';
import type { Pack } from '../../../lib/domain/index.ts';
import {
  type ActivePack,
  createIndexWriter,
  createLearnedWriter,
  DATABASE_VERSION,
  type Database,
  openIndexCache,
  openLearned,
  openReader,
} from '../../../lib/store/index.ts';
import { readSamplePack } from '../../bench/suggest/sets.ts';
import { freshDatabase } from '../../support/journal.ts';
import { pick } from '../../support/learning.ts';

const { answers, ...header } = readSamplePack();
let databases = 0;
/** Milliseconds. */
const PATIENT = 50_000;

function active(sha256: string, kept: Pack['answers'], recalled: readonly string[] = []): ActivePack {
  const row = { key: sha256, id: header.id, version: 1, installedAt: '', source: 'file' as const };
  return {
    row: { ...row, sha256, answerCount: kept.length, header },
    answers: kept,
    recalled: new Set(recalled),
    heldBack: undefined,
  };
}

interface Desk {
  /** Of the databases: another engine with the same name is the same worker started again. */
  readonly name?: string;
  readonly program?: string;
  readonly later?: (job: () => void) => void;
  /** Called when the whole pack is read. */
  readonly onWhole?: () => void;
  readonly hearPicks?: (onChange: () => void) => void;
  readonly database?: Database;
}

function engineOver(read: () => ActivePack | undefined, desk: Desk = {}) {
  const { name = `engine-${databases++}`, program = '1', later = () => undefined, onWhole } = desk;
  const { hearPicks = () => undefined, database = freshDatabase() } = desk;
  const readPack = async (): Promise<ActivePack | undefined> => {
    onWhole?.();
    return read();
  };
  const parts = {
    building: (): Building => ({ ...createBuilding(), readPack }),
    cache: openIndexCache(createIndexWriter(name), name),
    program,
    now: () => databases,
    learned: openLearned(
      openReader(database.name, DATABASE_VERSION),
      createLearnedWriter(() => database.learning),
    ),
    later,
    patience: PATIENT,
    hearPicks,
  };
  return createEngine({
    ...parts,
    readHead: async () => read(),
    async readSome({ row }, ids) {
      const pack = read();
      expect(pack?.row).toEqual(row);
      return pack && { head: pack.row, answers: pack.answers.filter(({ id }) => ids.has(id)) };
    },
  });
}
const ask = {
  key: 'suggest',
  question: 2,
  postText: undefined,
  caution: 'balanced',
  withAnswers: false,
} as const;

describe('the ranking engine', () => {
  it('answers what was asked before it was ready, and gives what a search needs', async () => {
    const engine = engineOver(() => active('a', answers.slice(0, 8)));
    const [opened, suggested, found] = await Promise.all([
      engine({ key: 'open', question: 1 }),
      engine({ ...ask, text: 'min bikin paspor brp duit ya skrg?' }),
      engine({ key: 'search-index', question: 3 }),
    ]);
    expect(opened).toEqual({ key: 'opened', question: 1 });
    expect(suggested).toMatchObject({ question: 2, found: { verdict: 'answers' } });
    expect(suggested).toHaveProperty('found.suggestions.0.answerId', 'paspor_biaya');
    expect(found).toHaveProperty(
      'index.ids',
      answers.slice(0, 8).map(({ id }) => id),
    );
  });

  it('gives the answers with the suggestions where they are asked for', async () => {
    const engine = engineOver(() => active('a', answers.slice(0, 8)));
    const text = 'min bikin paspor brp duit ya skrg?';
    const reply = await engine({ ...ask, text, withAnswers: true });
    const { found, some } = reply.key === 'suggested' ? reply : { found: undefined, some: undefined };
    expect(some?.head.key).toBe('a');
    expect(new Set(some?.answers.map(({ id }) => id))).toEqual(
      new Set(found?.suggestions.map(({ answerId }) => answerId)),
    );
    expect(await engine({ ...ask, text })).not.toHaveProperty('some');
  });

  it('takes another pack when told, and keeps the one it has till then', async () => {
    let pack = active('a', answers.slice(0, 4));
    const engine = engineOver(() => pack);
    const ids = async () => {
      const reply = await engine({ key: 'search-index', question: 4 });
      return reply.key === 'search-index' ? reply.index.ids : [];
    };
    await engine({ key: 'open', question: 1 });
    expect(await ids()).not.toContain('jam_layanan');
    pack = active('b', answers);
    expect(await ids()).not.toContain('jam_layanan');
    await engine({ key: 'open', question: 5 });
    expect(await ids()).toContain('jam_layanan');
  });

  it('offers no recalled answer from an index that was made before the recall', async () => {
    let pack = active('a', answers.slice(0, 8));
    const engine = engineOver(() => pack);
    const first = async () => {
      const reply = await engine({ ...ask, text: 'min bikin paspor brp duit ya skrg?' });
      return reply.key === 'suggested' ? reply.found.suggestions.map(({ answerId }) => answerId) : [];
    };
    expect(await first()).toContain('paspor_biaya');
    const left = answers.slice(0, 8).filter(({ id }) => id !== 'paspor_biaya');
    pack = active('a', left, ['paspor_biaya']);
    await engine({ key: 'open', question: 1 });
    expect(await first()).not.toContain('paspor_biaya');
  });

  it('reads what a search needs where it was kept, and makes it of another pack or for another program', async () => {
    let pack = active('a', answers.slice(0, 8));
    const onWhole = vi.fn();
    const search = async (program: string) => {
      onWhole.mockClear();
      const engine = engineOver(() => pack, { name: 'kept', program, onWhole });
      const reply = await engine({ key: 'search-index', question: 1 });
      return reply.key === 'search-index' ? reply.index : undefined;
    };
    const first = await search('1');
    // Once for the ranking's own index, once for the search.
    expect(onWhole).toHaveBeenCalledTimes(2);
    expect(await search('1')).toEqual(first);
    expect(onWhole).not.toHaveBeenCalled();
    await search('2');
    expect(onWhole).toHaveBeenCalledTimes(2);
    pack = active('b', answers.slice(0, 3));
    expect((await search('2'))?.ids).toHaveLength(3);
  });

  it('makes what a search needs a while after the opening, for whoever will search', async () => {
    const jobs: (() => void)[] = [];
    const onWhole = vi.fn();
    const desk = { name: 'ahead', later: (job: () => void) => void jobs.push(job), onWhole };
    const engine = engineOver(() => active('a', answers.slice(0, 8)), desk);
    await engine({ key: 'open', question: 1 });
    const cache = openIndexCache(createIndexWriter('ahead'), 'ahead');
    expect(await cache.findSearch(header.id)).toBeUndefined();
    for (const job of jobs) job();
    await expect.poll(() => cache.findSearch(header.id)).toMatchObject({ content: 'a', program: '1' });
    onWhole.mockClear();
    for (const job of jobs) job();
    await engine({ key: 'search-index', question: 2 });
    expect(onWhole).not.toHaveBeenCalled();
  });

  it('learns what was chosen as soon as it hears of it', async () => {
    let tell: () => void = () => undefined;
    const onWhole = vi.fn();
    const database = freshDatabase();
    const hearPicks = (onChange: () => void) => {
      tell = onChange;
    };
    const engine = engineOver(() => active('a', answers.slice(0, 8)), { hearPicks, onWhole, database });
    await engine({ key: 'open', question: 1 });
    const { id: _, ...row } = pick('biaya paspor brp', 'paspor_biaya', { packId: header.id });
    await database.picks.add(row);
    onWhole.mockClear();
    tell();
    await expect.poll(() => onWhole.mock.calls.length).toBe(1);
    const reply = await engine({ ...ask, text: 'min bikin paspor brp duit ya skrg?' });
    expect(reply).toHaveProperty('found.suggestions.0.chosenBefore');
    expect(onWhole).toHaveBeenCalledOnce();
  });

  it('makes it anew where the kept one is damaged', async () => {
    const read = () => active('a', answers.slice(0, 8));
    await engineOver(read, { name: 'damaged' })({ key: 'search-index', question: 1 });
    const writer = createIndexWriter('damaged');
    const row = { pack: header.id, content: 'a', program: '1', at: 1 };
    await writer.search({ ...row, index: { ids: ['one'], words: {} } as never });
    const reply = await engineOver(read, { name: 'damaged' })({ key: 'search-index', question: 2 });
    expect(reply).toHaveProperty('index.ids.length', 8);
  });

  it('says that it failed instead of leaving a panel waiting', async () => {
    const engine = engineOver(() => undefined);
    expect(await engine({ ...ask, text: 'biaya?' })).toMatchObject({ key: 'failed', question: 2 });
  });
});
