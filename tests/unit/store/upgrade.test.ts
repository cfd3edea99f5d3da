import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import {
  append,
  leafHash,
  parseLeaf,
  readAll,
  sealCheckpoint,
  verifyChain,
} from '../../../lib/journal/index.ts';
import { Database, readActivePack, readPackHistory } from '../../../lib/store/index.ts';
import { freeReply, freshDatabase, testWriter } from '../../support/journal.ts';

const LINES = readFileSync(path.resolve(import.meta.dirname, '../../fixtures/journal/v1.ndjson'), 'utf8')
  .trimEnd()
  .split('\n');

/** What each version added, or removed (null), written down apart from the code that opens it now. */
const ADDED: readonly Readonly<Record<string, string | null>>[] = [
  {
    packs: 'key, id',
    answers: '[packKey+id], packKey',
    state: 'name',
    wordingUses: '++id, [platform+account+wordingKey], at',
    drafts: 'key, at',
    leaves: 'seq, &eventId, replyId, event, at',
    payloads: 'seq, subject, item',
    subjectKeys: 'subject',
    secrets: 'name',
  },
  { checkpoints: 'size', keys: 'name', anchors: '++id, size' },
  { holds: '++id, subject', formerKeys: 'key' },
  { trust: 'content' },
  {
    picks: '++id, &key, subject, expiresAt',
    gaps: '++id, &item, subject, expiresAt',
    learnedIndexes: 'pack',
  },
  { signers: 'keyId', repositories: 'content' },
  { draftingBases: 'name', draftingStamps: 'name', draftEntries: 'key' },
  { cards: '[packKey+sha256], packKey, sha256', draftedCards: 'sha256' },
  { approvals: 'hash, item, at' },
  { siteRules: 'content' },
  { answerParts: '[packKey+part], packKey', answers: null },
];
const SAMPLE = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../../public/packs/sample.json'), 'utf8'),
);
const VERSIONS = ADDED.map((_, at) => at + 1);

function openAs(version: number, name: string): Dexie {
  const database = new Dexie(name);
  database.version(version).stores(Object.assign({}, ...ADDED.slice(0, version)));
  return database;
}

describe.each(VERSIONS)('a database of version %i', (version) => {
  it('keeps its journal, which goes on and is sealed', async () => {
    const name = `upgrade-${version}`;
    const old = openAs(version, name);
    await old.table('state').add({ name: 'device', value: 'device-1' });
    for (const line of LINES) {
      const leaf = parseLeaf(line);
      if (!leaf) throw new Error('not a line');
      const { seq, eventId, replyId, event, at } = leaf;
      await old.table('leaves').add({ seq, eventId, replyId, event, at, line, hash: leafHash(line) });
    }
    old.close();

    const database = new Database(name);
    const writer = testWriter(database, 'later');
    expect(await append(writer, freeReply('event-after-upgrade'))).toMatchObject({
      ok: true,
      value: { seq: 5 },
    });
    const lines = (await database.leaves.orderBy('seq').toArray()).map(({ line }) => line);
    expect(lines.slice(0, LINES.length)).toEqual(LINES);
    expect(verifyChain(lines)).toMatchObject({ ok: true, count: 5 });
    expect(await sealCheckpoint(writer)).toMatchObject({ ok: true, value: { size: 5 } });
    expect((await database.state.get('device'))?.value).toBe('device-1');
  });

  it('is opened with everything that it holds, and has the tables that came later', async () => {
    const source = freshDatabase();
    const writer = testWriter(source);
    await append(writer, freeReply('event-0001'));
    await append(writer, freeReply('event-0002'));
    await source.state.put({ name: 'active-pack', value: 'sample@3' });
    const name = `kept-version-${version}`;
    const old = openAs(version, name);
    for (const table of old.tables.filter(({ name }) => name !== 'answers'))
      await table.bulkPut(await source.table(table.name).toArray());
    old.close();

    const database = new Database(name);
    const entries = await readAll(database.journal);
    expect(entries.map(({ payload }) => payload)).toEqual(['open', 'open']);
    expect(verifyChain(entries.map(({ row }) => row.line))).toMatchObject({ ok: true, count: 2 });
    expect((await database.state.get('active-pack'))?.value).toBe('sample@3');
    for (const [table, keys] of ADDED.slice(version).flatMap(Object.entries))
      if (keys !== null) expect(await database.table(table).count(), table).toBe(0);
  });
});

it('the answers of version 10 are read from rows of many', async () => {
  const old = openAs(10, 'single-answers');
  const answers = Array.from({ length: 205 }, (_, at) => ({
    ...SAMPLE.answers[0],
    id: `answer-${String(at).padStart(3, '0')}`,
  }));
  const packs = ['one@1', 'two@4'].map((key) => ({
    key,
    answers: key === 'one@1' ? answers : answers.slice(7, 9),
  }));
  for (const { key, answers: own } of packs)
    await old.table('answers').bulkAdd(own.map((answer) => ({ packKey: key, id: answer.id, answer })));
  await old.table('packs').bulkAdd(packs.map(({ key }) => ({ key, id: key, header: { withdrawn: [] } })));
  await old.table('state').bulkAdd([
    { name: 'active-pack', value: 'one@1' },
    { name: 'previous-pack', value: 'two@4' },
  ]);
  old.close();

  const database = new Database('single-answers');
  expect((await readActivePack(database))?.answers).toEqual(answers);
  expect((await readPackHistory(database)).previous?.answers).toEqual(answers.slice(7, 9));
  expect(database.tables.map(({ name }) => name)).not.toContain('answers');
  expect([...(await database.open()).backendDB().objectStoreNames]).not.toContain('answers');
});

it('the examples reach to the version of today', async () => {
  const database = freshDatabase();
  await database.open();
  expect(VERSIONS.at(-1)).toBe(database.verno);
});
