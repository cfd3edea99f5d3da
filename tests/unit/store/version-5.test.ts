import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { append, readAll, verifyChain } from '../../../lib/journal/index.ts';
import { Database } from '../../../lib/store/index.ts';
import { freeReply, freshDatabase, testWriter } from '../../support/journal.ts';

/** The tables of version 4, as they were. */
const VERSION_4 = {
  packs: 'key, id',
  answers: '[packKey+id], packKey',
  state: 'name',
  wordingUses: '++id, [platform+account+wordingKey], at',
  drafts: 'key, at',
  leaves: 'seq, &eventId, replyId, event, at',
  payloads: 'seq, subject, item',
  subjectKeys: 'subject',
  secrets: 'name',
  checkpoints: 'size',
  keys: 'name',
  anchors: '++id, size',
  holds: '++id, subject',
  formerKeys: 'key',
  trust: 'content',
};

describe('a database of version 4', () => {
  it('is opened with everything that it holds, and learns from then on', async () => {
    const source = freshDatabase();
    const writer = testWriter(source);
    await append(writer, freeReply('event-0001'));
    await append(writer, freeReply('event-0002'));
    await source.state.put({ name: 'active-pack', value: 'sample@3' });
    const old = new Dexie('kept-version-4');
    old.version(4).stores(VERSION_4);
    for (const table of Object.keys(VERSION_4))
      await old.table(table).bulkPut(await source.table(table).toArray());
    old.close();

    const database = new Database('kept-version-4');
    const entries = await readAll(database.journal);
    expect(entries.map(({ payload }) => payload)).toEqual(['open', 'open']);
    expect(verifyChain(entries.map(({ row }) => row.line))).toMatchObject({ ok: true, count: 2 });
    expect((await database.state.get('active-pack'))?.value).toBe('sample@3');
    expect([await database.picks.count(), await database.gaps.count()]).toEqual([0, 0]);
  });
});
