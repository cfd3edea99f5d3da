import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { Answer } from '../../../lib/domain/index.ts';
import { draftAnswer, type GapRow, gapGroups, reportGap, withdrawGap } from '../../../lib/learning/index.ts';
import { createIndex, vocabularyOf, wordingsOf } from '../../../lib/suggest/index.ts';
import { readOwn } from '../../bench/suggest/sets.ts';
import { freshDatabase, item } from '../../support/journal.ts';
import { keeperOf, MONDAY } from '../../support/learning.ts';
import { pack } from '../recording/intents.ts';
import { LIBRARY } from '../suggest/small-set.ts';

const reading = { newWordings: wordingsOf(LIBRARY), knows: vocabularyOf(LIBRARY) };
let gaps = 0;
const gap = (text: string, change: Partial<GapRow> = {}): GapRow => ({
  id: ++gaps,
  item: `item-${gaps}`,
  text,
  packId: 'p',
  platform: 'facebook',
  reason: 'no-fit',
  subject: `subject-${gaps}`,
  at: MONDAY + gaps,
  expiresAt: MONDAY + 1e9,
  ...change,
});

describe('gapGroups', () => {
  const groups = gapGroups(
    [
      gap('bayar pajak motor dimana'),
      gap('ada wifi gratis ga'),
      gap('pajak motor bisa dibayar di sini?', { reason: 'operator', platform: 'x' }),
      gap('password wifi apa'),
      gap('pajak motor mati 2 tahun'),
    ],
    reading,
  );

  it('puts like questions together and counts them, the most asked first', () => {
    expect(groups.map(({ questions }) => questions)).toEqual([3, 2]);
    expect(groups[0]?.examples.every((text) => text.includes('pajak'))).toBe(true);
    expect(groups[0]).toMatchObject({ authors: 3, byOperator: 1, platforms: ['facebook', 'x'] });
    expect(groups[0]?.ids).toHaveLength(3);
  });

  it('is named by its most central wording, and loses no gap', () => {
    expect(groups[0]?.name).toBe(groups[0]?.examples[0]);
    expect(groups.flatMap(({ ids }) => ids)).toHaveLength(5);
    expect(gapGroups([], reading)).toEqual([]);
  });

  it('finds the topics that a pack lacks among the development comments', () => {
    const [set] = readOwn('development');
    if (!set) throw new Error('no set');
    const lacking = new Set(set.templates.filter((_, i) => i % 3 === 0).map(({ id }) => id));
    const known = set.templates.filter(({ id }) => !lacking.has(id));
    const index = createIndex(known, set.options);
    const asked = set.queries.filter(
      ({ text, ids }) =>
        ids.length > 0 && ids.every((id) => lacking.has(id)) && (index.search(text, 1)[0]?.p ?? 0) < 0.35,
    );
    const found = gapGroups(
      asked.map(({ text }) => gap(text)),
      { newWordings: wordingsOf(known, set.options), knows: vocabularyOf(known, set.options) },
    ).filter(({ questions }) => questions > 1);
    const topic = new Map(asked.map(({ text, ids }) => [text, ids[0] ?? '']));
    let inGroups = 0;
    let together = 0;
    for (const { examples } of found) {
      const topics = examples.map((text) => topic.get(text) ?? '');
      inGroups += topics.length;
      together += Math.max(...topics.map((one) => topics.filter((other) => other === one).length));
    }
    expect(asked.length).toBeGreaterThan(50);
    expect(inGroups / asked.length).toBeGreaterThan(0.4);
    expect(together / inGroups).toBeGreaterThan(0.55);
  });
});

describe('a draft', () => {
  const words = { title: 'Jawaban baru', wording: 'Tulis di sini.', owner: 'belum', notes: 'Draf.' };

  it('is an answer in the schema of the pack that nobody can insert', () => {
    const [group] = gapGroups([gap('kartu anggota hilang di jalan'), gap('kartu anggota hilang')], reading);
    if (!group) throw new Error('no group');
    const draft = draftAnswer(group, 'draft-1', 'id', words);
    expect(Answer.parse(draft)).toEqual(draft);
    expect(draft.status).toBe('draft');
    expect(draft.sampleQuestions).toHaveLength(2);
  });

  it('carries no name; without any wording that may leave it still has a title', () => {
    const [group] = gapGroups([gap('Bambang Wijaya Kusuma')], reading);
    if (!group) throw new Error('no group');
    const draft = draftAnswer(group, 'draft-1', 'id', words);
    expect(draft).toMatchObject({ title: 'Jawaban baru', sampleQuestions: [] });
    expect(JSON.stringify(draft)).not.toContain('Bambang');
  });
});

describe('reporting a gap', () => {
  const suggestion = { answerId: 'denda', rank: 1, score: 1, probability: 0.5, why: [] };
  const report = {
    item,
    pack,
    operator: { id: 'Rani', how: 'typed' },
    reason: 'operator',
    offered: [suggestion],
  } as const;

  it('keeps the masked question and refuses what was offered, once', async () => {
    const database = freshDatabase();
    await reportGap(keeperOf(database), report);
    await reportGap(keeperOf(database), report);
    const [row] = await database.gaps.toArray();
    expect(row).toMatchObject({ reason: 'operator', platform: 'facebook' });
    expect(row?.text).not.toContain('6104015203990001');
    expect((await database.picks.toArray()).map(({ answerId, outcome }) => [answerId, outcome])).toEqual([
      ['denda', 'dismissed'],
    ]);
  });

  it('is taken back whole; what the ranker found none for stays a gap', async () => {
    const database = freshDatabase();
    const keeper = keeperOf(database);
    await reportGap(keeper, report);
    await withdrawGap(keeper, report, false);
    expect([await database.gaps.count(), await database.picks.count()]).toEqual([0, 0]);
    await reportGap(keeper, report);
    await withdrawGap(keeper, report, true);
    expect((await database.gaps.toArray()).map(({ reason }) => reason)).toEqual(['no-fit']);
  });
});
