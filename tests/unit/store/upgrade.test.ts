import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { append, leafHash, parseLeaf, sealCheckpoint, verifyChain } from '../../../lib/journal/index.ts';
import { Database } from '../../../lib/store/index.ts';
import { freeReply, testWriter } from '../../support/journal.ts';

const LINES = readFileSync(path.resolve(import.meta.dirname, '../../fixtures/journal/v1.ndjson'), 'utf8')
  .trimEnd()
  .split('\n');

/** What each version added, written down apart from the code that opens it now. */
const ADDED: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  2: { checkpoints: 'size', keys: 'name', anchors: '++id, size' },
  3: { holds: '++id, subject', formerKeys: 'key' },
};

async function databaseOfVersion(version: number, name: string): Promise<void> {
  const old = new Dexie(name);
  old.version(version).stores({
    packs: 'key, id',
    answers: '[packKey+id], packKey',
    state: 'name',
    wordingUses: '++id, [platform+account+wordingKey], at',
    drafts: 'key, at',
    leaves: 'seq, &eventId, replyId, event, at',
    payloads: 'seq, subject, item',
    subjectKeys: 'subject',
    secrets: 'name',
    ...Object.fromEntries(
      Object.entries(ADDED).flatMap(([added, tables]) =>
        Number(added) <= version ? Object.entries(tables) : [],
      ),
    ),
  });
  await old.table('state').add({ name: 'device', value: 'device-1' });
  for (const line of LINES) {
    const leaf = parseLeaf(line);
    if (!leaf) throw new Error('not a line');
    const { seq, eventId, replyId, event, at } = leaf;
    await old.table('leaves').add({ seq, eventId, replyId, event, at, line, hash: leafHash(line) });
  }
  old.close();
}

it.each([1, 2, 3])(
  'a database of version %i keeps its journal, which goes on and is sealed',
  async (version) => {
    await databaseOfVersion(version, `upgrade-${version}`);
    const database = new Database(`upgrade-${version}`);
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
  },
);
