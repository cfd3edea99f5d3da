import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { eventsOfReply, readAll } from '../../../lib/journal/index.ts';
import { abandonForgotten, recordOutcome } from '../../../lib/recording/index.ts';
import { freshDatabase, testWriter } from '../../support/journal.ts';
import { at, inserted, lost, withIntents } from './intents.ts';

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

  it('finds nothing in an empty journal', async () => {
    expect(await abandonForgotten(testWriter(freshDatabase()))).toBe(0);
  });
});
