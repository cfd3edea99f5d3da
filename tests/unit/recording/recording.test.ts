import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { ReplyEvent } from '../../../lib/domain/index.ts';
import { append, eventsOfReply } from '../../../lib/journal/index.ts';
import { abandonForgotten, recordOutcome, recordSent } from '../../../lib/recording/index.ts';
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
