import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { intentEvent, prepareAnswer } from '../../../lib/answering/index.ts';
import { Pack } from '../../../lib/domain/index.ts';
import { append, eventsOfReply, readAll, type Writer } from '../../../lib/journal/index.ts';
import { abandonForgotten, recordOutcome, recordSent } from '../../../lib/recording/index.ts';
import { freshDatabase, item, steppingClock, testWriter } from '../../support/journal.ts';

const SAMPLE = path.resolve(import.meta.dirname, '../../../public/packs/sample.json');
const pack = Pack.parse(JSON.parse(readFileSync(SAMPLE, 'utf8')));
const START = Date.parse('2026-11-24T05:00:00Z');
const rani = { id: 'Rani', how: 'typed' } as const;
const still = (now: number) => ({ ...steppingClock(now, 0), now: () => now });
const at = (writer: Writer, later: number): Writer => ({ ...writer, clock: still(START + later) });

async function withIntents(...replyIds: string[]): Promise<Writer> {
  const writer = at(testWriter(freshDatabase()), 0);
  const [answer] = pack.answers;
  const prepared =
    answer &&
    prepareAnswer({
      answer,
      pack,
      item,
      operator: 'Rani',
      typed: {},
      variantId: undefined,
      now: START,
      uses: () => [],
    });
  if (!prepared) throw new Error('nothing prepared');
  const input = {
    operator: rani,
    item,
    pack,
    prepared,
    suggestions: [],
    from: 'search',
    armed: false,
  } as const;
  for (const replyId of replyIds)
    expect((await append(writer, intentEvent({ ...input, replyId }))).ok).toBe(true);
  return writer;
}

const inserted = {
  event: 'inserted',
  text: 'Halo Kak',
  value: { engine: 'lexical', method: 'paste', readBack: 'equal', keptDraft: false, undoable: true },
} as const;
const lost = { event: 'abandoned', reason: 'agent-lost', copied: true } as const;
const sent = (replyId: string | null, insertedText: string | null, sentText: string) => ({
  eventId: `${replyId ?? 'free-0001'}:sent`,
  replyId,
  item,
  insertedText,
  sentText,
  evidence: 'observed' as const,
  seen: 'own-comment',
});

describe('an outcome', () => {
  it('of no intent is refused and leaves no line', async () => {
    const writer = await withIntents();
    const result = await recordOutcome(writer, { replyId: 'reply-0001', outcome: inserted });
    expect(result).toEqual({ ok: false, reason: 'invalid-event', detail: 'no intent' });
    expect(await writer.tables.leaves.count()).toBe(0);
  });

  it('of two reporters at once is written once', async () => {
    const writer = await withIntents('reply-0001');
    const both = await Promise.all(
      [inserted, lost].map((outcome) => recordOutcome(writer, { replyId: 'reply-0001', outcome })),
    );
    expect(both.map((result) => result.ok && result.value.fresh).sort()).toEqual([false, true]);
    expect(await writer.tables.leaves.count()).toBe(2);
  });

  it('keeps operator, place and person of its intent, and what was inserted', async () => {
    const writer = await withIntents('reply-0001');
    await recordOutcome(writer, { replyId: 'reply-0001', outcome: inserted });
    const [intent, outcome] = await eventsOfReply(writer.tables, 'reply-0001');
    expect(outcome?.leaf).toMatchObject({
      event: 'inserted',
      operator: rani,
      where: intent?.leaf.where,
      detail: { engine: 'lexical', method: 'paste', readBack: 'equal', characters: 8, keptDraft: false },
    });
    expect(outcome?.personal).toEqual({ nativeId: '700', author: item.author, insertedText: 'Halo Kak' });
    expect(outcome?.row.line).not.toContain('Halo');
  });
});

describe('a reply that was sent', () => {
  it.each([
    ['as it was', 'Halo Kak', ' Halo Kak\n', { edited: false, editDistance: 0, characters: 10 }],
    ['with one letter more', 'Halo Kak', 'Halo Kaka', { edited: true, editDistance: 1 }],
    ['with other words', 'Halo Kak', 'Halo Bu', { edited: true, editDistance: 3 }],
  ])('%s', async (_, before, after, detail) => {
    const writer = await withIntents('reply-0001');
    await recordSent(writer, sent('reply-0001', before, after), null, pack);
    const event = (await eventsOfReply(writer.tables, 'reply-0001')).at(-1);
    expect(event?.leaf).toMatchObject({ event: 'sent', operator: rani, detail });
    expect(event?.personal).toMatchObject({ insertedText: before, sentText: after });
  });

  it('without a template is a free reply of whoever is there', async () => {
    const writer = await withIntents();
    await recordSent(writer, sent(null, null, 'Terima kasih'), { id: 'Budi', how: 'typed' }, pack);
    const [event] = await readAll(writer.tables);
    expect(event?.leaf).toMatchObject({ event: 'free-reply', operator: { id: 'Budi' }, replyId: null });
    expect(event?.leaf.detail).toMatchObject({ characters: 12, evidence: 'observed' });
  });

  it('has the question’s numbers masked, and is written once', async () => {
    const writer = await withIntents('reply-0001');
    for (let i = 0; i < 2; i++) await recordSent(writer, sent('reply-0001', 'Halo', 'Halo'), rani, pack);
    const events = await eventsOfReply(writer.tables, 'reply-0001');
    expect(events).toHaveLength(2);
    expect(events[1]?.personal?.asked).toContain('[NIK]');
    expect(events[1]?.personal?.asked).not.toContain('6104015203990001');
  });
});

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
    await recordOutcome(writer, { replyId: 'reply-0001', outcome: inserted });
    await recordOutcome(writer, { replyId: 'reply-0002', outcome: { ...lost, reason: 'cancelled' } });
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
