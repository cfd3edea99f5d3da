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

/** The tables as version 1 had them, written down apart from the code that opens them now. */
async function databaseOfVersion1(name: string): Promise<void> {
  const old = new Dexie(name);
  old.version(1).stores({
    packs: 'key, id',
    answers: '[packKey+id], packKey',
    state: 'name',
    wordingUses: '++id, [platform+account+wordingKey], at',
    drafts: 'key, at',
    leaves: 'seq, &eventId, replyId, event, at',
    payloads: 'seq, subject, item',
    subjectKeys: 'subject',
    secrets: 'name',
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

it('a database of version 1 keeps its journal, which goes on and is sealed', async () => {
  await databaseOfVersion1('upgrade-1');
  const database = new Database('upgrade-1');
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
