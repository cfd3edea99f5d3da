import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { systemRandom } from '../../../lib/core/index.ts';
import { authorPseudonym, erasePerson } from '../../../lib/journal/index.ts';
import { pastAnswers, recordOutcome, recordSent } from '../../../lib/recording/index.ts';
import { recentAnswers, recordUse } from '../../../lib/store/index.ts';
import { freshDatabase, item, testWriter } from '../../support/journal.ts';
import { inserted, pack, rani, sent, withIntents } from './intents.ts';

describe('what a person was answered before', () => {
  it('is found by their pseudonym, newest first, with the answer that it came from', async () => {
    const writer = await withIntents('reply-0001');
    await recordOutcome(writer, { replyId: 'reply-0001', outcome: inserted }, pack);
    await recordSent(writer, sent('reply-0001', 'Halo Kak', 'Halo Kak ya'), null, pack);
    await recordSent(writer, sent(null, null, 'Sama-sama'), null, pack);
    const stranger = { ...item, author: { name: 'Orang Lain' } };
    await recordSent(
      writer,
      { ...sent(null, null, 'Bukan'), eventId: 'free-0002:sent', item: stranger },
      null,
      pack,
    );
    const past = await pastAnswers(writer.tables, systemRandom, item, 5);
    expect(past.map(({ text, title }) => [text, title])).toEqual([
      ['Sama-sama', undefined],
      ['Halo Kak ya', pack.answers[0]?.title],
    ]);
    expect(await pastAnswers(writer.tables, systemRandom, item, 1)).toHaveLength(1);
  });

  it('is gone with the person, and nobody without a name has a past', async () => {
    const writer = testWriter(freshDatabase());
    await recordSent(writer, sent(null, null, 'Sama-sama'), null, pack);
    const subject = await authorPseudonym(writer.tables, systemRandom, item.platform, item.author);
    await erasePerson(writer, { subject, records: [], mentions: [] }, 'asked', rani);
    expect(await pastAnswers(writer.tables, systemRandom, item, 5)).toEqual([]);
    expect(await pastAnswers(writer.tables, systemRandom, { ...item, author: { name: '' } }, 5)).toEqual([]);
  });
});

describe('answers used lately', () => {
  it('are named once each, the last one first', async () => {
    const database = freshDatabase();
    const use = (wordingKey: string, at: number) =>
      recordUse(database, { platform: 'x', account: 'a', wordingKey }, at);
    await use('one/id-short/0', 1);
    await use('two/id-short/0', 2);
    await use('one/id-long/1', 3);
    expect(await recentAnswers(database, 9)).toEqual(['one', 'two']);
    expect(await recentAnswers(database, 1)).toEqual(['one']);
  });
});
