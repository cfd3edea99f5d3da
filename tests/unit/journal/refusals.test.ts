import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ReplyEvent } from '../../../lib/domain/index.ts';
import { append } from '../../../lib/journal/index.ts';
import { freeReply, freshDatabase, testWriter } from '../../support/journal.ts';

afterEach(() => vi.restoreAllMocks());

describe('append refuses', () => {
  it.each<[string, object, string]>([
    ['a short event id', { eventId: 'short' }, 'eventId'],
    ['an unknown kind', { event: 'invented' }, 'event'],
    ['a wrong detail', { detail: { evidence: 'seen' } }, 'detail.evidence'],
    ['a negative count', { detail: { ...freeReply('x').detail, characters: -1 } }, 'detail.characters'],
  ])('%s, and names it', async (_, change, detail) => {
    const database = freshDatabase();
    const writer = testWriter(database);
    const result = await append(writer, { ...freeReply('event-0001'), ...change } as ReplyEvent);
    expect(result).toEqual({ ok: false, reason: 'invalid-event', detail });
    expect(await database.leaves.count()).toBe(0);
  });

  it.each(['secrets', 'subjectKeys', 'leaves', 'payloads'])(
    'when %s are full, and writes no line',
    async (full) => {
      const database = freshDatabase();
      const writer = testWriter(database);
      const add = IDBObjectStore.prototype.add;
      vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...args) {
        if (this.name === full) throw new DOMException('full', 'QuotaExceededError');
        return add.apply(this, args);
      });
      const result = await append(writer, freeReply('event-0001'));
      expect(result).toMatchObject({ ok: false, reason: 'storage-full' });
      expect([await database.leaves.count(), await database.payloads.count()]).toEqual([0, 0]);
      vi.restoreAllMocks();
      expect(await append(writer, freeReply('event-0001'))).toMatchObject({ ok: true, value: { seq: 1 } });
    },
  );

  it('when the database is closed', async () => {
    const database = freshDatabase();
    const writer = testWriter(database);
    expect((await append(writer, freeReply('event-0001'))).ok).toBe(true);
    database.close({ disableAutoOpen: true });
    const result = await append(writer, freeReply('event-0002'));
    expect(result).toMatchObject({ ok: false, reason: 'storage-unreadable' });
  });
});
