import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { ReplyEvent } from '../../../lib/domain/index.ts';
import { append, eventsOfReply } from '../../../lib/journal/index.ts';
import { abandonForgotten, recordOutcome, recordSent, recordUndone } from '../../../lib/recording/index.ts';
import { freshDatabase, item, testWriter } from '../../support/journal.ts';

const intent = (replyId: string): ReplyEvent => ({
  eventId: `${replyId}:intent`,
  replyId,
  operator: { id: 'Rani', how: 'typed' },
  where: { platform: 'facebook', surface: 'comment' },
  personal: { nativeId: item.nativeId, author: item.author, insertedText: 'Halo' },
  event: 'intent',
  detail: {
    use: { packId: 'p', packVersion: 1, answerId: 'a', revision: 1, variantId: 'v', wording: 0 },
    offered: [],
    rank: null,
    reason: 'search',
    characters: 4,
    limit: null,
    overrides: [],
    armed: false,
  },
});
const abandoned = { event: 'abandoned', reason: 'navigated', copied: false } as const;

describe('what became of an intent', () => {
  it('is refused without the intent: nothing is inserted unlogged', async () => {
    const writer = testWriter(freshDatabase());
    expect(
      await recordOutcome(writer, { replyId: 'reply-none', outcome: abandoned }, { personalData: [] }),
    ).toMatchObject({
      ok: false,
    });
  });

  it('is written once, by whoever reports first', async () => {
    const writer = testWriter(freshDatabase());
    await append(writer, intent('reply-0001'));
    await recordOutcome(writer, { replyId: 'reply-0001', outcome: abandoned }, { personalData: [] });
    await recordOutcome(
      writer,
      { replyId: 'reply-0001', outcome: { ...abandoned, reason: 'agent-lost' } },
      { personalData: [] },
    );
    const events = await eventsOfReply(writer.tables, 'reply-0001');
    expect(events.map(({ leaf }) => leaf.event)).toEqual(['intent', 'abandoned']);
    expect(events[1]?.leaf.detail).toMatchObject({ reason: 'navigated' });
  });

  it('is given up once more when the inserted text is taken back, but not after it was sent', async () => {
    const writer = testWriter(freshDatabase());
    const put = {
      event: 'inserted',
      text: 'Halo',
      value: { engine: 'lexical', method: 'paste', readBack: 'equal', keptDraft: false, undoable: true },
    } as const;
    await append(writer, intent('reply-0001'));
    expect((await recordUndone(writer, 'reply-0001')).ok).toBe(false);
    await recordOutcome(writer, { replyId: 'reply-0001', outcome: put }, { personalData: [] });
    await recordUndone(writer, 'reply-0001');
    await recordUndone(writer, 'reply-0001');
    const events = await eventsOfReply(writer.tables, 'reply-0001');
    expect(events.map(({ leaf }) => leaf.event)).toEqual(['intent', 'inserted', 'abandoned']);
    expect(events[2]?.leaf).toMatchObject({ operator: { id: 'Rani' }, detail: { reason: 'undone' } });
    expect(events[2]?.leaf.commit).toBeNull();
    await append(writer, intent('reply-0002'));
    await recordOutcome(writer, { replyId: 'reply-0002', outcome: put }, { personalData: [] });
    await recordSent(
      writer,
      {
        eventId: 'reply-0002:sent',
        replyId: 'reply-0002',
        item,
        insertedText: 'Halo',
        sentText: 'Halo',
        evidence: 'observed',
        seen: 'own-comment',
      },
      null,
      { personalData: [] },
    );
    expect(await recordUndone(writer, 'reply-0002')).toMatchObject({ ok: false, detail: 'sent' });
  });

  it('is closed by the sweep when nobody is left, and only then', async () => {
    const writer = testWriter(freshDatabase());
    await append(writer, intent('reply-0001'));
    expect(await abandonForgotten(writer)).toBe(0);
    const later = { ...writer, clock: { ...writer.clock, now: () => Date.parse('2026-11-24T02:00:00Z') } };
    expect(await abandonForgotten(later)).toBe(1);
    expect(await abandonForgotten(later)).toBe(0);
  });
});

describe('what was sent', () => {
  it('says whether and how far it was edited, and keeps who chose it', async () => {
    const writer = testWriter(freshDatabase());
    await append(writer, intent('reply-0001'));
    const written = await recordSent(
      writer,
      {
        eventId: 'reply-0001:sent',
        replyId: 'reply-0001',
        item,
        insertedText: 'Halo Kak',
        sentText: 'Halo Kaka',
        evidence: 'observed',
        seen: 'own-comment',
      },
      { id: 'Budi', how: 'typed' },
      { personalData: [] },
    );
    expect(written.ok).toBe(true);
    const sent = (await eventsOfReply(writer.tables, 'reply-0001')).at(-1);
    expect(sent?.leaf).toMatchObject({
      event: 'sent',
      operator: { id: 'Rani' },
      detail: { edited: true, editDistance: 1 },
    });
  });
});
