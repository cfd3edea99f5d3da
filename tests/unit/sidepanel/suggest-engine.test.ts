import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { type Building, createBuilding } from '../../../entrypoints/sidepanel/building.ts';
import { createEngine } from '../../../entrypoints/sidepanel/suggest-engine.ts';
import type { Pack } from '../../../lib/domain/index.ts';
import {
  type ActivePack,
  createIndexWriter,
  createLearnedWriter,
  DATABASE_VERSION,
  openIndexCache,
  openLearned,
  openReader,
} from '../../../lib/store/index.ts';
import { readSamplePack } from '../../bench/suggest/sets.ts';
import { freshDatabase } from '../../support/journal.ts';

const { answers, ...header } = readSamplePack();
let databases = 0;

function active(sha256: string, kept: Pack['answers'], recalled: readonly string[] = []): ActivePack {
  const row = { key: sha256, id: header.id, version: 1, installedAt: '', source: 'file' as const };
  return {
    row: { ...row, sha256, answerCount: kept.length, header },
    answers: kept,
    recalled: new Set(recalled),
  };
}

function engineOver(read: () => ActivePack | undefined) {
  const name = `engine-${databases++}`;
  const database = freshDatabase();
  const parts = {
    building: (): Building => ({ ...createBuilding(), readPack: async () => read() }),
    cache: openIndexCache(createIndexWriter(name), name),
    program: '1',
    now: () => databases,
    learned: openLearned(
      openReader(database.name, DATABASE_VERSION),
      createLearnedWriter(() => database.learning),
    ),
    later: () => undefined,
  };
  return createEngine({
    ...parts,
    readHead: async () => read(),
    async readSome(ids) {
      const pack = read();
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

  it('says that it failed instead of leaving a panel waiting', async () => {
    const engine = engineOver(() => undefined);
    expect(await engine({ ...ask, text: 'biaya?' })).toMatchObject({ key: 'failed', question: 2 });
  });
});
