import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { eventsOfReply, readAll, verifyChain, type Writer } from '../../../lib/journal/index.ts';
import {
  openItems,
  recordCorrection,
  recordDecision,
  recordDeleted,
  recordOpened,
  recordOutcome,
  recordSent,
  recordSight,
} from '../../../lib/recording/index.ts';
import { freshDatabase, item, testWriter } from '../../support/journal.ts';
import { at, inserted, pack, rani, START, sent, withIntents } from './intents.ts';

const office = {
  ...pack,
  deadlines: [
    { class: 'complaint', kind: 'first-response', amount: 2, unit: 'hours' },
    { class: 'complaint', kind: 'legal', amount: 5, unit: 'working-days' },
  ],
} as typeof pack;
const exact = {
  ...item,
  postedAt: { value: new Date(START - 3_600_000).toISOString(), precision: 'exact' as const },
};
const writerAt = (later = 0): Writer => at(testWriter(freshDatabase()), later);
const kinds = async (writer: Writer): Promise<string[]> =>
  (await readAll(writer.tables)).map(({ leaf }) => leaf.event);

describe('opening a comment', () => {
  it('is written once per comment, with the deadlines that are known', async () => {
    const writer = writerAt();
    for (const later of [0, 5000]) await recordOpened(at(writer, later), exact, 'complaint', rani, office);
    const [only, ...more] = await readAll(writer.tables);
    expect(more).toEqual([]);
    expect(only?.leaf.detail).toEqual({
      class: 'complaint',
      postedAt: exact.postedAt,
      firstResponseDue: '2026-11-24T06:00:00.000Z',
      legalDue: '2026-12-01T16:59:59.999Z',
    });
    // The number in the question is masked.
    expect(only?.personal?.asked).not.toContain('6104015203990001');
  });

  it('leaves unknown what is unknown', async () => {
    const writer = writerAt();
    await recordOpened(writer, { ...item, postedAt: { precision: 'unknown' } }, 'complaint', rani, office);
    await recordOpened(writer, { ...exact, nativeId: '701' }, undefined, rani, office);
    const [unknownTime, unknownClass] = await readAll(writer.tables);
    expect(unknownTime?.leaf.detail).toEqual({ class: 'complaint', postedAt: { precision: 'unknown' } });
    expect(unknownClass?.leaf.detail).toEqual({ postedAt: exact.postedAt });
  });
});

describe('what is to be followed up', () => {
  it('is what was opened or put off and not dealt with since, the most urgent first', async () => {
    const writer = writerAt();
    const other = (nativeId: string) => ({ ...exact, nativeId, text: `tanya ${nativeId}` });
    await recordOpened(
      writer,
      { ...item, nativeId: 'rough', postedAt: { precision: 'unknown' } },
      undefined,
      rani,
      office,
    );
    await recordOpened(writer, other('due'), 'complaint', rani, office);
    await recordOpened(writer, other('thanks'), 'complaint', rani, office);
    await recordOpened(writer, other('handed'), 'complaint', rani, office);
    const decide = (
      nativeId: string,
      decision: Parameters<typeof recordDecision>[1]['decision'],
      note = '',
    ) =>
      recordDecision(
        writer,
        {
          eventId: `decision-${nativeId}-${decision.event}`,
          item: other(nativeId),
          operator: rani,
          decision,
          note,
        },
        office,
      );
    await decide('thanks', { event: 'skipped', detail: { reason: 'thanks' } });
    await decide('handed', { event: 'escalated', detail: { to: 'lapor', reference: 'LAPOR-123' } });
    await decide(
      'later',
      { event: 'deferred', detail: { until: '2026-11-24T05:30:00.000Z', noted: true } },
      'tanya seksi, NIK 6104015203990001',
    );
    const open = await openItems(writer.tables);
    expect(open.map(({ asked }) => asked.split(' ')[1])).toEqual(['later', 'due', 'biaya']);
    expect(open[0]).toMatchObject({ deferredUntil: '2026-11-24T05:30:00.000Z', author: 'Sinta Dewi' });
    expect(open[0]?.note).toContain('tanya seksi');
    expect(open[0]?.note).not.toContain('6104015203990001');
    expect(open[1]?.firstResponse?.latest).toBe(Date.parse('2026-11-24T06:00:00Z'));
    await recordSent(writer, { ...sent(null, null, 'Halo'), item: other('due') }, rani, office);
    expect((await openItems(writer.tables)).map(({ asked }) => asked.split(' ')[1])).toEqual([
      'later',
      'biaya',
    ]);
    expect(verifyChain((await readAll(writer.tables)).map(({ row }) => row.line))).toMatchObject({
      ok: true,
    });
  });

  it('has nothing in an empty journal', async () => {
    expect(await openItems(writerAt().tables)).toEqual([]);
  });
});

describe('a sent reply', () => {
  it('says whether it was in time, and after how long', async () => {
    const writer = await withIntents('reply-in-time', 'reply-too-late');
    for (const [replyId, hours, met] of [
      ['reply-in-time', 0.5, 'yes'],
      ['reply-too-late', 4, 'no'],
    ] as const) {
      const later = at(writer, hours * 3_600_000);
      await recordOutcome(later, { replyId, outcome: inserted }, pack);
      await recordSent(later, { ...sent(replyId, 'Halo Kak', 'Halo Kak'), item: exact }, rani, {
        ...office,
        deadlines: office.deadlines.map((one) => ({ ...one, class: pack.answers[0]?.class ?? 'complaint' })),
      });
      const last = (await eventsOfReply(writer.tables, replyId)).at(-1);
      expect(last?.leaf.detail).toMatchObject({
        deadlineMet: met,
        secondsToAnswer: (hours + 1) * 3600,
        firstResponseDue: '2026-11-24T06:00:00.000Z',
      });
    }
  });

  it('counts from the first sight where the page only says roughly', async () => {
    const writer = writerAt();
    await recordOpened(writer, item, 'complaint', rani, office);
    const later = at(writer, 3 * 3_600_000);
    const now = { ...item, postedAt: { value: '3 jam', precision: 'about' as const } };
    await recordSent(later, { ...sent(null, null, 'Halo'), item: now }, rani, office);
    expect((await readAll(writer.tables)).at(-1)?.leaf.detail).toMatchObject({
      postedAt: item.postedAt,
      class: 'complaint',
      deadlineMet: 'no',
    });
  });

  it('leaves open what cannot be told', async () => {
    const writer = writerAt();
    await recordSent(writer, sent(null, null, 'Halo'), rani, office);
    expect((await readAll(writer.tables))[0]?.leaf.detail).toMatchObject({ deadlineMet: 'unknown' });
  });
});

describe('our reply on a page', () => {
  const shown = (text: string) => ({
    item: exact,
    sentId: 'own-1',
    text,
    postedAt: { precision: 'unknown' as const },
  });

  it('is found once when the journal does not know it', async () => {
    const writer = writerAt();
    await recordSight(writer, shown('Halo dari ponsel'), office);
    await recordSight(writer, shown('Halo dari ponsel'), office);
    expect(await kinds(writer)).toEqual(['found']);
  });

  it('is edited when its text is another, and deleted when it is gone', async () => {
    const writer = writerAt();
    await recordSent(writer, { ...sent(null, null, 'Halo Kak'), item: exact, sentId: 'own-1' }, rani, office);
    expect(await recordSight(writer, shown('Halo Kak'), office)).toBeUndefined();
    await recordSight(writer, shown('Halo Kak, maaf'), office);
    await recordDeleted(writer, shown(''), 'row-gone', office);
    await recordDeleted(writer, shown(''), 'row-gone', office);
    const events = await readAll(writer.tables);
    expect(events.map(({ leaf }) => leaf.event)).toEqual(['free-reply', 'edited', 'deleted']);
    expect(events[1]?.leaf.detail).toEqual({ characters: 14, editDistance: 6 });
  });

  it('is edited when another one took its place, and found when that one is known to nobody', async () => {
    const writer = writerAt();
    await recordSight(writer, shown('Halo dari ponsel'), office);
    const second = { ...shown('Halo dari ponsel ya'), sentId: 'own-2', replaces: 'own-1' };
    await recordSight(writer, second, office);
    await recordSight(writer, second, office);
    await recordSight(writer, { ...shown('Lain lagi'), sentId: 'own-4', replaces: 'own-3' }, office);
    await recordDeleted(writer, second, 'row-gone', office);
    const events = await readAll(writer.tables);
    expect(events.map(({ leaf }) => leaf.event)).toEqual(['found', 'edited', 'found', 'deleted']);
    expect(events[1]?.leaf.detail).toEqual({ characters: 19, editDistance: 3 });
  });

  it('is no edit of another when it was sent from here', async () => {
    const writer = writerAt();
    await recordSight(writer, shown('Halo dari ponsel'), office);
    await recordSent(writer, { ...sent(null, null, 'Halo Kak'), item: exact, sentId: 'own-2' }, rani, office);
    await recordSight(writer, { ...shown('Halo Kak'), sentId: 'own-2', replaces: 'own-1' }, office);
    expect(await kinds(writer)).toEqual(['found', 'free-reply']);
  });

  it('is nothing new when it was sent from here and nobody saw its id, or only a mask and blanks differ', async () => {
    const writer = writerAt();
    const text = 'Hubungi 081234567890\n\nya';
    await recordSent(writer, { ...sent(null, null, text), item: exact }, rani, office);
    expect(await recordSight(writer, shown('Hubungi 081234567890\nya'), office)).toBeUndefined();
    await recordSight(writer, { ...shown('Yang lain'), sentId: 'own-2' }, office);
    expect(await kinds(writer)).toEqual(['free-reply', 'found']);
  });

  it('cannot be deleted when nobody knew it', async () => {
    const writer = writerAt();
    expect((await recordDeleted(writer, shown(''), 'row-gone', office)).ok).toBe(false);
    expect(await kinds(writer)).toEqual([]);
  });
});

describe('a correction', () => {
  it('is a new event that names the old one, and goes with the person', async () => {
    const writer = writerAt();
    await recordSent(writer, { ...sent(null, null, 'Halo'), item: exact }, rani, office);
    const [event] = await readAll(writer.tables);
    if (!event) throw new Error('nothing was written');
    await recordCorrection(
      writer,
      {
        eventId: 'correction-1',
        corrects: { ...event.leaf, personal: event.personal },
        what: 'wrong-answer',
        note: 'tarif lama',
        operator: { id: 'Auditor', how: 'typed' },
      },
      office,
    );
    const [, correction] = await readAll(writer.tables);
    expect(correction?.leaf).toMatchObject({
      event: 'corrected',
      detail: { corrects: event.leaf.eventId, what: 'wrong-answer' },
    });
    expect(correction?.personal?.note).toBe('tarif lama');
    const [first, second] = await writer.tables.payloads.toArray();
    expect(second?.subject).toBe(first?.subject);
  });
});
