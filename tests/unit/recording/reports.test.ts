import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { eventsOfReply, readAll } from '../../../lib/journal/index.ts';
import { recordOutcome, recordSent } from '../../../lib/recording/index.ts';
import { item } from '../../support/journal.ts';
import { inserted, intentsInto, lost, pack, rani, sent, withIntents } from './intents.ts';

describe('an outcome', () => {
  it('of no intent is refused and leaves no line', async () => {
    const writer = await withIntents();
    const result = await recordOutcome(writer, { replyId: 'reply-0001', outcome: inserted }, pack);
    expect(result).toEqual({ ok: false, reason: 'invalid-event', detail: 'no intent' });
    expect(await writer.tables.leaves.count()).toBe(0);
  });

  it('of two reporters at once is written once', async () => {
    const writer = await withIntents('reply-0001');
    const both = await Promise.all(
      [inserted, lost].map((outcome) => recordOutcome(writer, { replyId: 'reply-0001', outcome }, pack)),
    );
    expect(both.map((result) => result.ok && result.value.fresh).sort()).toEqual([false, true]);
    expect(await writer.tables.leaves.count()).toBe(2);
  });

  it('keeps operator, place and person of its intent, and what was inserted', async () => {
    const writer = await withIntents('reply-0001');
    await recordOutcome(writer, { replyId: 'reply-0001', outcome: inserted }, pack);
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
    ['from a field of one line', 'Halo\n\nKak', 'Halo Kak', { edited: false, editDistance: 0 }],
    ['from one, with one letter more', 'Halo\n\nKak', 'Halo Kaka', { edited: true, editDistance: 1 }],
    ['with a line break less', 'Halo\n\nKak\nya', 'Halo\nKak\nya', { edited: true, editDistance: 1 }],
  ])('%s', async (_, before, after, detail) => {
    const writer = await withIntents('reply-0001');
    await recordSent(writer, sent('reply-0001', before, after), null, pack);
    const event = (await eventsOfReply(writer.tables, 'reply-0001')).at(-1);
    expect(event?.leaf).toMatchObject({ event: 'sent', operator: rani, detail });
    expect(event?.personal).toMatchObject({ insertedText: before, sentText: after });
  });

  it.each([
    ['and nothing else', '@sinta.dewi Halo Kak', { edited: false, editDistance: 0, characters: 20 }],
    ['and what the operator added', '@sinta.dewi Halo Kak!', { edited: true, editDistance: 1 }],
    ['that the operator took away', 'Halo Kak', { edited: false, editDistance: 0 }],
  ])('with the site’s own name in front %s', async (_, text, detail) => {
    const writer = await withIntents('reply-0001');
    const report = { ...sent('reply-0001', 'Halo Kak', text), sentPrefix: '@sinta.dewi ' };
    await recordSent(writer, report, null, pack);
    const event = (await eventsOfReply(writer.tables, 'reply-0001')).at(-1);
    expect(event?.leaf).toMatchObject({ event: 'sent', detail });
    expect(event?.personal).toMatchObject({ insertedText: 'Halo Kak', sentText: text });
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

describe('numbers of people in a reply', () => {
  const office = {
    ...pack,
    facts: [...pack.facts, { id: 'pusat', label: 'Pusat', value: 'WA 0811-1234-5678', note: '' }],
  };

  it('are masked in what was sent, and the office’s own stay', async () => {
    const writer = await withIntents('reply-0001');
    const text =
      'Halo Kak, NIK 6104015203990001 sudah kami catat, hubungi 0811-1234-5678 bukan 081298765432.';
    await recordSent(writer, sent('reply-0001', 'Halo Kak', text), null, office);
    await recordSent(writer, { ...sent(null, null, text), item: { ...item, nativeId: '9' } }, rani, office);
    const entries = await readAll(writer.tables);
    const texts = entries.flatMap(({ leaf, personal }) =>
      leaf.event === 'sent' || leaf.event === 'free-reply' ? (personal?.sentText ?? '') : [],
    );
    expect(texts).toHaveLength(2);
    for (const kept of texts) {
      expect(kept).toContain('NIK [NIK] sudah');
      expect(kept).toContain('0811-1234-5678');
      expect(kept).not.toMatch(/6104015203990001|081298765432/);
    }
    // Counted on what went out, not on what is kept of it.
    const lengths = entries.map(({ leaf }) => ('characters' in leaf.detail ? leaf.detail.characters : 0));
    expect(lengths.slice(1)).toEqual([text.length, text.length]);
  });

  it('are masked in what was inserted, but for those of the approved wording', async () => {
    const writer = await withIntents();
    await intentsInto(
      writer,
      { rendered: 'Kak, hubungi 081111112222. NIK Kakak 6104015203990001.', wording: 'hubungi 081111112222' },
      'reply-0001',
    );
    const outcome = { ...inserted, text: 'Kak, hubungi 081111112222. NIK Kakak 6104015203990001.' };
    await recordOutcome(writer, { replyId: 'reply-0001', outcome }, pack);
    await recordSent(writer, sent('reply-0001', outcome.text, outcome.text), null, pack);
    const kept = (await eventsOfReply(writer.tables, 'reply-0001')).map(({ personal }) => personal);
    for (const text of kept.flatMap((part) => [part?.insertedText, part?.sentText ?? part?.insertedText]))
      expect(text).toBe('Kak, hubungi 081111112222. NIK Kakak [NIK].');
  });
});
