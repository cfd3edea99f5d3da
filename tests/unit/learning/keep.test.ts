import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { toBinaryJson } from '../../../lib/core/index.ts';
import { append, readAll } from '../../../lib/journal/index.ts';
import {
  eraseLearnedOf,
  expireLearned,
  hearPicks,
  keepGap,
  keepPicks,
  learningDaysOf,
  maskQuestion,
  pseudonymsOf,
  resetLearned,
  type Told,
} from '../../../lib/learning/index.ts';
import { createIndex } from '../../../lib/suggest/index.ts';
import { freeReply, freshDatabase, item, testWriter } from '../../support/journal.ts';
import { DAY, keeperOf, MONDAY } from '../../support/learning.ts';
import { pack } from '../recording/intents.ts';
import { LIBRARY } from '../suggest/small-set.ts';

const rani = { id: 'Rani', how: 'typed' } as const;
const told = (answerId: string, outcome: Told['outcome'] = 'accepted'): Told => ({
  answerId,
  revision: 1,
  rank: 1,
  outcome,
});

/** A database in which the author of `item` has written once, and what learning calls them. */
async function desk() {
  const database = freshDatabase();
  await append(testWriter(database), freeReply('event-0001'));
  const keeper = keeperOf(database);
  const names = await pseudonymsOf(keeper, item, rani);
  const question = {
    text: 'biaya paspor brp',
    packId: 'p',
    subject: names.subject,
    operator: names.operator,
  };
  const gap = {
    item: names.item,
    text: 'pajak motor bayar dimana',
    packId: 'p',
    platform: 'facebook',
    reason: 'no-fit',
    subject: names.subject,
  } as const;
  return { database, keeper, names, question, gap };
}

describe('a question that is kept', () => {
  it('is masked: numbers by the pack, links, calls to accounts, and the author by name', () => {
    const text =
      'halo min, saya Sinta. NIK saya 6104015203990001, hp 081234567890 cek https://a.example/x @budi.santoso';
    const masked = maskQuestion(text, { name: 'Sinta Dewi', handle: '@sintadewi' }, pack.personalData);
    expect(masked).not.toMatch(/Sinta|6104|0812|a\.example|budi/i);
    expect(masked).toMatch(/^halo min, saya …\. NIK saya /);
  });

  it('hides no word that only begins like a name, and is short', () => {
    expect(maskQuestion('biaya paspor Diana brp', { name: 'Dian' }, [])).toBe('biaya paspor Diana brp');
    expect([...maskQuestion('🙏'.repeat(5000), undefined, [])].length).toBe(200);
    expect(maskQuestion('nama (c++) mahal', { name: '(c++)' }, [])).not.toBe('');
  });

  it('carries the same pseudonym as the journal, and another one for the operator', async () => {
    const { database, names } = await desk();
    expect((await database.payloads.toArray()).map(({ subject, item: of }) => [subject, of])).toEqual([
      [names.subject, names.item],
    ]);
    expect(names.operator).not.toBe(names.subject);
  });
});

describe('keepPicks', () => {
  it('writes each answer of a reply once, and takes the item off the gaps', async () => {
    const { database, keeper, question, gap } = await desk();
    await keepGap(keeper, gap);
    const both = [told('denda'), told('jam-buka', 'dismissed')];
    expect(await keepPicks(keeper, 'reply-0001', question, both, { item: gap.item })).toBe(2);
    expect(await keepPicks(keeper, 'reply-0001', question, both, { item: gap.item })).toBe(0);
    expect(await database.picks.count()).toBe(2);
    expect(await database.gaps.count()).toBe(0);
  });

  it('tells whoever ranks that there is something to learn, or to forget', async () => {
    const { database, keeper, question } = await desk();
    const heard = vi.fn();
    hearPicks(heard);
    await keepPicks(keeper, 'reply-0001', question, [told('denda')], { item: null });
    await expect.poll(() => heard.mock.calls.length).toBe(1);
    await keepPicks(keeper, 'reply-0001', question, [told('denda')], { item: null });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toHaveBeenCalledOnce();
    await resetLearned(database.learning);
    await expect.poll(() => heard.mock.calls.length).toBe(2);
  });

  it('drops many of the oldest at once when there are too many', async () => {
    const { database, keeper, question } = await desk();
    const row = { ...question, answerId: 'denda', revision: 1, outcome: 'accepted', rank: 1 } as const;
    const rows = Array.from({ length: 3_000 }, (_, i) => ({ ...row, key: `k${i}`, at: 0, expiresAt: 1 }));
    await database.picks.bulkAdd(rows);
    await keepPicks(keeper, 'reply-0001', question, [told('denda')], { item: null });
    expect(await database.picks.count()).toBe(2_701);
    await keepPicks(keeper, 'reply-0002', question, [told('denda')], { item: null });
    expect(await database.picks.count()).toBe(2_702);
  });

  it('leaves the gap when answers were only refused', async () => {
    const { database, keeper, question, gap } = await desk();
    await keepGap(keeper, { ...gap, reason: 'operator' });
    await keepPicks(keeper, 'item-0001', question, [told('denda', 'dismissed')]);
    expect(await database.gaps.count()).toBe(1);
  });

  it('writes nothing of an author who was erased meanwhile', async () => {
    const { database, keeper, question } = await desk();
    await database.subjectKeys.delete(question.subject);
    expect(await keepPicks(keeper, 'reply-0001', question, [told('denda')], { item: null })).toBe(0);
    expect(await database.picks.count()).toBe(0);
  });

  it('keeps no wording where policy keeps no text in the clear', () => {
    expect(learningDaysOf({ fullText: 'keep', learningDays: 90 })).toBe(90);
    expect(learningDaysOf({ fullText: 'auditors', learningDays: 90 })).toBe(0);
    expect(learningDaysOf({ fullText: 'none', learningDays: 90 })).toBe(0);
  });

  it('keeps nothing when keeping is switched off', async () => {
    const { database, keeper, question, gap } = await desk();
    const off = { ...keeper, keepDays: 0 };
    await keepPicks(off, 'reply-0001', question, [told('denda')]);
    await keepGap(off, gap);
    expect([await database.picks.count(), await database.gaps.count()]).toEqual([0, 0]);
  });
});

describe('keepGap', () => {
  it('writes an item once; what a person says stays', async () => {
    const { database, keeper, gap } = await desk();
    await keepGap(keeper, gap);
    await keepGap(keeper, gap);
    await keepGap(keeper, { ...gap, reason: 'operator' });
    await keepGap(keeper, gap);
    expect((await database.gaps.toArray()).map(({ reason }) => reason)).toEqual(['operator']);
  });
});

describe('forgetting', () => {
  const bytes = toBinaryJson(createIndex(LIBRARY, { training: 'later' }).serialize());
  async function filled() {
    const all = await desk();
    const { database, keeper, question, gap } = all;
    await keepPicks(keeper, 'reply-0001', question, [told('denda')]);
    await keepPicks(keeper, 'reply-0002', { ...question, subject: 'somebody' }, [told('denda')]);
    await keepGap(keeper, gap);
    await keepGap(keeper, { ...gap, item: 'another', subject: 'somebody' });
    const taught = (await database.picks.toArray()).map(({ id }) => id ?? 0);
    await database.learnedIndexes.put({
      ...{ pack: 'p', content: 'c', program: '1', taught, bytes },
      ...{ untrained: 0, seen: { count: 2, last: 2 }, refusals: [], chosen: new Map() },
    });
    const counts = async () => [
      await database.picks.count(),
      await database.gaps.count(),
      await database.learnedIndexes.count(),
    ];
    expect(await counts()).toEqual([2, 2, 1]);
    return { ...all, counts };
  }

  it('erases an author with the key, in one transaction, and the index that was taught', async () => {
    const { database, names, counts } = await filled();
    const { subjectKeys, elsewhere } = database.journal;
    await database.transaction('rw', [subjectKeys, ...elsewhere.tables], async () => {
      await subjectKeys.delete(names.subject);
      await elsewhere.erase(names.subject);
    });
    expect(await counts()).toEqual([1, 1, 0]);
    expect((await database.picks.toArray()).map(({ subject }) => subject)).toEqual(['somebody']);
    expect((await readAll(database.journal))[0]?.payload).toBe('erased');
  });

  it('leaves everything when the transaction around it fails', async () => {
    const { database, names, counts } = await filled();
    const { subjectKeys, elsewhere } = database.journal;
    const failing = database.transaction('rw', [subjectKeys, ...elsewhere.tables], async () => {
      await elsewhere.erase(names.subject);
      throw new Error('stopped');
    });
    await expect(failing).rejects.toThrow('stopped');
    expect(await counts()).toEqual([2, 2, 1]);
  });

  it('keeps the index when the erased author taught nothing', async () => {
    const { database, counts } = await filled();
    expect(await eraseLearnedOf(database.learning, 'nobody')).toBe(0);
    expect(await counts()).toEqual([2, 2, 1]);
  });

  it('expires what is old, to the day', async () => {
    const { database, counts } = await filled();
    expect(await expireLearned(database.learning, MONDAY + 180 * DAY - 1)).toBe(0);
    expect(await expireLearned(database.learning, MONDAY + 180 * DAY)).toBe(4);
    expect(await counts()).toEqual([0, 0, 0]);
  });

  it('resets what was learnt and leaves the list of gaps', async () => {
    const { database, counts } = await filled();
    await resetLearned(database.learning);
    expect(await counts()).toEqual([0, 2, 0]);
  });
});
