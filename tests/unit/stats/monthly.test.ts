import { describe, expect, it } from 'vitest';
import { Leaf } from '../../../lib/domain/index.ts';
import { type CountedLine, createMonthly, monthDays } from '../../../lib/stats/index.ts';

let seq = 0;
function line(event: string, detail: object, more: object = {}): CountedLine {
  seq++;
  const leaf = Leaf.parse({
    v: 1,
    seq,
    prev: '0'.repeat(64),
    at: '2026-11-24T18:00:00.000Z',
    offset: 420,
    mono: 1,
    boot: 'b',
    device: 'd',
    writer: '0.1.0',
    eventId: `event-${seq}-x`,
    replyId: null,
    operator: { id: 'Rani', how: 'typed' },
    where: { platform: 'facebook', surface: 'comment' },
    commit: null,
    event,
    detail,
    ...more,
  });
  return { leaf, item: null, chosen: undefined };
}
const sent = (detail: object) =>
  line('sent', {
    evidence: 'observed',
    seen: 'own-comment',
    characters: 9,
    edited: false,
    editDistance: 0,
    deadlineMet: 'yes',
    ...detail,
  });

describe('the figures of a month', () => {
  it('name the answers that were sent, and time what was written freely where its question has an exact time', () => {
    const fold = createMonthly();
    const use = { packId: 'p', packVersion: 1, answerId: 'biaya', revision: 1, variantId: 'v', wording: 0 };
    const chosen = (title?: string) => ({
      use: title ? { ...use, title } : use,
      also: [],
      rank: 1,
      probability: undefined,
      topic: 'paspor',
      class: undefined,
    });
    fold.add({ ...sent({}), chosen: chosen('Biaya paspor') });
    fold.add({ ...sent({}), chosen: chosen('Biaya paspor') });
    fold.add({ ...sent({}), chosen: chosen() });
    const free = (postedAt: object) =>
      line('free-reply', {
        evidence: 'observed',
        seen: 'own-comment',
        characters: 9,
        deadlineMet: 'unknown',
        happenedAt: '2026-11-24T17:30:00.000Z',
        postedAt,
      });
    fold.add(free({ value: '2026-11-24T17:00:00.000Z', precision: 'exact' }));
    fold.add(free({ value: '3 jam', precision: 'about' }));
    fold.add(free({ precision: 'unknown' }));
    // A page's clock may be ahead: that is no time at all.
    fold.add(free({ value: '2026-11-24T19:00:00.000Z', precision: 'exact' }));
    const { answers, freeResponse, response } = fold.figures();
    expect(answers).toEqual([
      { name: 'Biaya paspor', count: 2 },
      { name: 'biaya', count: 1 },
    ]);
    expect(freeResponse).toEqual({ known: 1, median: 1800, p90: 1800 });
    expect(response.known).toBe(0);
  });

  it('are all nothing without events', () => {
    const { response, met, days, fromTemplate } = createMonthly().figures();
    expect({ response, met, days, fromTemplate }).toEqual({
      response: { known: 0, median: undefined, p90: undefined },
      met: { yes: 0, no: 0, unknown: 0 },
      days: [],
      fromTemplate: 0,
    });
  });

  it('count replies, deadlines and what had no answer', () => {
    const month = createMonthly();
    for (let minute = 1; minute <= 10; minute++) month.add(sent({ secondsToAnswer: minute * 60 }));
    month.add(sent({ edited: true, deadlineMet: 'no', evidence: 'unknown' }));
    month.add({
      ...sent({ deadlineMet: 'unknown' }),
      chosen: {
        use: { packId: 'p', packVersion: 1, answerId: 'a', revision: 1, variantId: 'v', wording: 0 },
        also: [],
        rank: 1,
        probability: 0.9,
        topic: 'biaya',
        class: 'information',
      },
    });
    month.add(
      line(
        'free-reply',
        { evidence: 'observed', seen: 'own-comment', characters: 3, deadlineMet: 'unknown' },
        { where: { platform: 'x', surface: 'reply' }, operator: null },
      ),
    );
    month.add(line('suggested', { packId: 'p', packVersion: 1, offered: [], noMatch: true }));
    month.add(line('suggested', { packId: 'p', packVersion: 1, offered: [], noMatch: false }));
    month.add(line('skipped', { reason: 'spam' }));
    month.add(line('escalated', { to: 'lapor' }));
    month.add(line('found', { characters: 3, postedAt: { precision: 'unknown' } }));
    month.add({ leaf: undefined, item: null, chosen: undefined });
    expect(month.figures()).toMatchObject({
      fromTemplate: 12,
      free: 1,
      edited: 1,
      unconfirmed: 1,
      skipped: 1,
      handedOn: 1,
      noMatch: 1,
      found: 1,
      met: { yes: 10, no: 1, unknown: 2 },
      // Nearest rank: the fifth and the ninth of ten.
      response: { known: 10, median: 300, p90: 540 },
      topics: [{ name: 'biaya', count: 1 }],
      operators: [{ name: 'Rani', count: 12 }],
      // An event at 18:00 UTC is the next day in the office.
      days: [{ name: '2026-11-25', count: 13 }],
    });
    expect(
      month
        .figures()
        .platforms.map(({ count }) => count)
        .reduce((a, b) => a + b),
    ).toBe(13);
  });
});

describe('the days of a month', () => {
  it.each([
    ['2026-11', '2026-11-01', '2026-11-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-12', '2026-12-01', '2026-12-31'],
  ])('%s', (month, from, to) => {
    expect(monthDays(month)).toEqual({ from, to });
  });
});
