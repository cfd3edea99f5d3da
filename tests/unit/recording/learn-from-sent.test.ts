import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { eraseLearnedOf } from '../../../lib/learning/index.ts';
import { learnFromSent, recordSent } from '../../../lib/recording/index.ts';
import { freshDatabase, testWriter } from '../../support/journal.ts';
import { keeperOf } from '../../support/learning.ts';
import { intentsInto, pack, sent } from './intents.ts';

const TEXT = 'Halo Kak, untuk paspor biasa tarifnya Rp350.000';

async function answered(sentText: string, change: Parameters<typeof intentsInto>[1] = {}) {
  const database = freshDatabase();
  const writer = await intentsInto(testWriter(database), { rendered: TEXT, ...change }, 'reply-0001');
  const keeper = keeperOf(database);
  const report = sent('reply-0001', TEXT, sentText);
  expect((await recordSent(writer, report, null, pack)).ok).toBe(true);
  return { database, keeper, learn: () => learnFromSent(keeper, 'reply-0001', pack) };
}
const offered = (...ids: string[]) =>
  ids.map((answerId, i) => ({ answerId, rank: i + 1, score: 1, probability: 0.5, why: [] }));
const [first, second, third] = pack.answers.map(({ id }) => id);

describe('learnFromSent', () => {
  it('learns the answer that went out, once, with the masked question', async () => {
    const { database, learn } = await answered(TEXT, { suggestions: offered(first ?? '') });
    expect(await learn()).toBe(1);
    expect(await learn()).toBe(0);
    const [row] = await database.picks.toArray();
    expect(row).toMatchObject({
      answerId: first,
      outcome: 'accepted',
      rank: 1,
      revision: expect.any(Number),
    });
    expect(row?.text).toMatch(/^min biaya paspor brp\? NIK saya /);
    expect(row?.text).not.toContain('6104015203990001');
  });

  it('tells a changed reply from an accepted one, and leaves one that was written anew', async () => {
    const changed = await answered(`${TEXT} ya`);
    await changed.learn();
    expect((await changed.database.picks.toArray()).map(({ outcome }) => outcome)).toEqual(['changed']);
    const anew = await answered('Silakan datang ke kantor besok pagi jam delapan, terima kasih banyak');
    expect(await anew.learn()).toBe(0);
  });

  it('dismisses what was offered before the chosen one, and nothing after it', async () => {
    const { database, learn } = await answered(TEXT, {
      suggestions: offered(second ?? '', first ?? '', third ?? ''),
    });
    await learn();
    expect((await database.picks.toArray()).map(({ answerId, outcome }) => [answerId, outcome])).toEqual([
      [first, 'accepted'],
      [second, 'dismissed'],
    ]);
  });

  it('takes everything that was offered as dismissed when the answer was searched for', async () => {
    const { database, learn } = await answered(TEXT, { suggestions: offered(second ?? '', third ?? '') });
    await learn();
    expect((await database.picks.toArray()).map(({ outcome, rank }) => [outcome, rank])).toEqual([
      ['accepted', null],
      ['dismissed', 1],
      ['dismissed', 2],
    ]);
  });

  it('learns nothing of a reply that nobody saw on the page', async () => {
    const database = freshDatabase();
    const writer = await intentsInto(testWriter(database), {}, 'reply-0001');
    const report = { ...sent('reply-0001', TEXT, TEXT), evidence: 'unknown' as const };
    await recordSent(writer, report, null, pack);
    expect(await learnFromSent(keeperOf(database), 'reply-0001', pack)).toBe(0);
    expect(await learnFromSent(keeperOf(database), 'reply-none', pack)).toBe(0);
  });

  it('learns nothing of a reply to several questions: the whole comment is none of theirs', async () => {
    const also = [{ answerId: second ?? '', revision: 1, variantId: 'v', wording: 0 }];
    const { database, learn } = await answered(TEXT, { also });
    expect(await learn()).toBe(0);
    expect(await database.picks.count()).toBe(0);
  });

  it('is erased by the name that the journal has for the author', async () => {
    const { database, keeper, learn } = await answered(TEXT);
    await learn();
    const [payload] = await database.payloads.toArray();
    expect(await eraseLearnedOf(keeper.tables, payload?.subject ?? '')).toBe(1);
  });
});
