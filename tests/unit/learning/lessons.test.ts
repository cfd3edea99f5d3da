import { describe, expect, it } from 'vitest';
import { heedRefusals, lessonsOf, type PickRow } from '../../../lib/learning/index.ts';
import { wordingsOf } from '../../../lib/suggest/index.ts';
import { DAY, HOUR, MONDAY, pick } from '../../support/learning.ts';
import { LIBRARY } from '../suggest/small-set.ts';

const newWordings = wordingsOf(LIBRARY);
const answers = new Set(LIBRARY.map(({ id }) => id));
const taughtBy = (...picks: PickRow[]) =>
  lessonsOf(picks, answers, newWordings()).lessons.map(({ text, answerId }) => [text, answerId]);
const LOST = 'kartu anggota raib di angkot';
const LOST_TOO = 'kartu anggota saya raib di bis';

describe('lessonsOf', () => {
  it('teaches what was accepted, in the order of its coming', () => {
    expect(taughtBy(pick(LOST, 'kartu-hilang'), pick('tutup jam brp', 'jam-buka'))).toEqual([
      [LOST, 'kartu-hilang'],
      ['tutup jam brp', 'jam-buka'],
    ]);
  });

  it('teaches nothing of an answer that the pack no longer has', () => {
    expect(taughtBy(pick(LOST, 'ditarik'))).toEqual([]);
  });

  it('counts a changed reply half: two of them, in two hours, teach', () => {
    const changed = (text: string, at: number) => pick(text, 'kartu-hilang', { outcome: 'changed', at });
    expect(taughtBy(changed(LOST, MONDAY))).toEqual([]);
    expect(taughtBy(changed(LOST, MONDAY), changed(LOST_TOO, MONDAY + 1))).toEqual([]);
    expect(taughtBy(changed(LOST, MONDAY), changed(LOST_TOO, MONDAY + HOUR))).toHaveLength(2);
  });

  it('takes the side of more hours where operators disagree, and none in a draw', () => {
    const right = pick(LOST, 'kartu-hilang');
    const wrong = pick(LOST_TOO, 'denda');
    expect(taughtBy(right, wrong)).toEqual([]);
    expect(taughtBy(right, wrong, pick(LOST, 'kartu-hilang'))).toEqual([
      [LOST, 'kartu-hilang'],
      [LOST, 'kartu-hilang'],
    ]);
  });

  it('is not turned by clicks within one hour, however many', () => {
    const careless = Array.from({ length: 40 }, () => pick(LOST, 'denda', { at: MONDAY, operator: 'budi' }));
    const earnest = [0, 1].map((day) => pick(LOST_TOO, 'kartu-hilang', { at: MONDAY + day * DAY }));
    expect(taughtBy(...careless, ...earnest).map(([, answer]) => answer)).toEqual([
      'kartu-hilang',
      'kartu-hilang',
    ]);
  });

  it('takes in three wordings of an answer and twelve in all from one hour of one operator', () => {
    const hour = LIBRARY.flatMap(({ id }) =>
      Array.from({ length: 20 }, (_, i) => pick(`${id} ${'xyzvwq'[i % 6]}${i}`, id, { at: MONDAY })),
    );
    const answersTaught = taughtBy(...hour).map(([, answer]) => answer);
    expect(answersTaught).toHaveLength(12);
    for (const id of answers) expect(answersTaught.filter((one) => one === id).length).toBeLessThanOrEqual(3);
    const others = hour.map((one) => pick(one.text, one.answerId, { at: MONDAY, operator: 'budi' }));
    expect(taughtBy(...hour, ...others)).toHaveLength(24);
  });

  it('unteaches what was dismissed as often as it was chosen', () => {
    const dismissed = pick(LOST_TOO, 'kartu-hilang', { outcome: 'dismissed' });
    expect(taughtBy(pick(LOST, 'kartu-hilang'), dismissed)).toEqual([]);
  });

  it('keeps the newest fifty of an answer', () => {
    const many = Array.from({ length: 60 }, (_, i) => pick(`${LOST} ${i}`, 'kartu-hilang'));
    const taught = taughtBy(...many);
    expect(taught).toHaveLength(50);
    expect(taught.at(-1)?.[0]).toBe(`${LOST} 59`);
  });
});

describe('heedRefusals', () => {
  const suggestion = (answerId: string, rank: number, probability: number) => ({
    answerId,
    rank,
    score: 1,
    probability,
    why: [],
  });
  const found = {
    verdict: 'answers' as const,
    suggestions: [suggestion('denda', 1, 0.6), suggestion('kartu-hilang', 2, 0.4)],
    asked: [],
  };
  const dismissed = (at: number) => pick(LOST, 'denda', { outcome: 'dismissed', at });
  const heed = (text: string, picks: PickRow[], least = 0.35) =>
    heedRefusals(
      found,
      text,
      lessonsOf(picks, answers, newWordings()).refusals,
      async () => newWordings(),
      least,
    );

  it('ranks lower what was refused in two hours for this question, and counts the places anew', async () => {
    const heeded = await heed(LOST_TOO, [dismissed(MONDAY), dismissed(MONDAY + DAY)]);
    expect(heeded.suggestions.map(({ answerId, rank }) => [answerId, rank])).toEqual([
      ['kartu-hilang', 1],
      ['denda', 2],
    ]);
  });

  it('does nothing for one hour of refusing, another question, or an answer that was chosen as often', async () => {
    const twice = [dismissed(MONDAY), dismissed(MONDAY + DAY)];
    expect(await heed(LOST_TOO, [dismissed(MONDAY), dismissed(MONDAY + 1)])).toBe(found);
    expect(await heed('sewa ruang rapat brp', twice)).toBe(found);
    expect(await heed(LOST_TOO, [...twice, pick(LOST, 'denda')])).toBe(found);
  });

  it('says that nothing fits when nothing sure enough is left', async () => {
    expect(await heed(LOST_TOO, [dismissed(MONDAY), dismissed(MONDAY + DAY)], 0.5)).toEqual({
      verdict: 'no-fit',
      suggestions: [],
      asked: [],
    });
  });
});
