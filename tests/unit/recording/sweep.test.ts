import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { eventsOfReply, readAll } from '../../../lib/journal/index.ts';
import { abandonForgotten, recordOutcome } from '../../../lib/recording/index.ts';
import { freshDatabase, testWriter } from '../../support/journal.ts';
import { at, inserted, intentsInto, lost, withIntents } from './intents.ts';

describe('the sweep', () => {
  it.each([
    ['too young', 3 * 60_000 - 1, 0],
    ['old enough', 3 * 60_000, 2],
  ])('closes intents that are %s', async (_, later, closed) => {
    const writer = await withIntents('reply-0001', 'reply-0002');
    expect(await abandonForgotten(at(writer, later))).toBe(closed);
    expect(await abandonForgotten(at(writer, later))).toBe(0);
  });

  it('leaves those with an outcome, and says why the others ended', async () => {
    const writer = await withIntents('reply-0001', 'reply-0002', 'reply-0003');
    await recordOutcome(writer, { replyId: 'reply-0001', outcome: inserted }, { personalData: [] });
    await recordOutcome(
      writer,
      { replyId: 'reply-0002', outcome: { ...lost, reason: 'cancelled' } },
      { personalData: [] },
    );
    expect(await abandonForgotten(at(writer, 3600_000))).toBe(1);
    const ends = (await readAll(writer.tables)).slice(3).map(({ leaf }) => [leaf.replyId, leaf.event]);
    expect(ends).toEqual([
      ['reply-0001', 'inserted'],
      ['reply-0002', 'abandoned'],
      ['reply-0003', 'abandoned'],
    ]);
    const last = (await eventsOfReply(writer.tables, 'reply-0003')).at(-1);
    expect(last?.leaf.detail).toEqual({ reason: 'agent-lost', copied: false });
  });

  it('reads no more of a long journal than what may not have ended', async () => {
    const database = freshDatabase();
    const writer = at(testWriter(database), 0);
    const addEnded = async (replies: number): Promise<void> => {
      const last = (await database.leaves.orderBy('seq').last())?.seq ?? 0;
      await database.leaves.bulkAdd(
        Array.from({ length: 2 * replies }, (_, at) => ({
          seq: last + at + 1,
          eventId: `ended-${last + at}`,
          replyId: `ended-${last}-${at >> 1}`,
          event: at % 2 === 0 ? 'intent' : 'inserted',
          at: '2026-11-24T05:00:00.000Z',
          line: '',
          hash: '0'.repeat(64),
        })),
      );
    };
    await addEnded(1200);
    await intentsInto(writer, {}, 'reply-0001');
    await addEnded(450);
    await intentsInto(writer, {}, 'reply-0002');
    await addEnded(300);
    let read = 0;
    database.leaves.hook('reading', (row) => {
      read++;
      return row;
    });
    expect(await abandonForgotten(at(writer, 3600_000))).toBe(2);
    // Of 1,950 replies those down to 500 before the older open one: intents, and what came of them.
    expect(read).toBeLessThan(3 * 1600);
    read = 0;
    expect(await abandonForgotten(at(writer, 3600_000))).toBe(0);
    expect(read).toBeLessThan(3 * 501);
  });

  it('finds nothing in an empty journal', async () => {
    expect(await abandonForgotten(testWriter(freshDatabase()))).toBe(0);
  });
});
