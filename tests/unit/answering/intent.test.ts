import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  intentEvent,
  prepareAnswer,
  suggestedEvent,
  whereOf,
  wordingKey,
} from '../../../lib/answering/index.ts';
import { Pack, ReplyEvent } from '../../../lib/domain/index.ts';
import { item } from '../../support/journal.ts';

const SAMPLE = path.resolve(import.meta.dirname, '../../../public/packs/sample.json');
const pack = Pack.parse(JSON.parse(readFileSync(SAMPLE, 'utf8')));
const [answer] = pack.answers;
if (!answer) throw new Error('the sample pack is empty');
const rani = { id: 'Rani', how: 'typed' } as const;
const base = {
  answer,
  pack,
  item,
  operator: 'Rani',
  typed: {},
  variantId: undefined,
  now: Date.parse('2026-11-24T05:00:00Z'),
  uses: () => [],
};
const suggestions = Array.from({ length: 12 }, (_, i) => ({
  answerId: i === 1 ? answer.id : `other-${i}`,
  rank: i + 1,
  score: 2,
  probability: 0.5,
  why: [{ query: 'sinta', match: 'rahasia', kind: 'word' as const }],
}));
const secret = {
  ...item,
  author: { name: 'Sinta Rahasia', handle: 'sintarahasia' },
  text: 'rahasia 6104015203990001, 081234567890, sinta@contoh.id',
  thread: { postText: 'kiriman 6104015203990001', parents: [], ownAnswers: [] },
};

describe('prepareAnswer', () => {
  const prepared = prepareAnswer(base);

  it('counts what would be inserted, and names its wording', () => {
    expect(prepared?.count).toBe(prepared?.rendered.text.length);
    expect(prepared?.limit).toMatchObject({ platform: 'facebook', max: 8000 });
    expect(prepared?.variant.length).toBe('long');
    if (prepared) expect(prepared.wordingKey).toBe(wordingKey(answer, prepared.variant, 0));
  });

  it('takes the asked variant, and the best where that is gone', () => {
    const other = answer.variants.at(-1)?.id;
    expect(prepareAnswer({ ...base, variantId: other })?.variant.id).toBe(other);
    expect(prepareAnswer({ ...base, variantId: 'gone' })?.variant.id).toBe(prepared?.variant.id);
    expect(prepareAnswer({ ...base, answer: { ...answer, variants: [] } })).toBeUndefined();
  });

  it('answers in the asker’s language where the answer has it, and in its first one where that does not show', () => {
    const voa = pack.answers.find(({ id }) => id === 'voa');
    if (!voa) throw new Error('no answer on visas');
    const languageFor = (text: string) =>
      prepareAnswer({ ...base, answer: voa, item: { ...item, text } })?.variant.language;
    expect(languageFor('how can I get the visa on arrival?')).toBe('en');
    expect(languageFor('kak kalau voa bisa diperpanjang ga ya')).toBe('id');
    expect(languageFor('VOA?')).toBe(voa.variants[0]?.language);
  });

  it('begins with the mention where the site has no threads, counts it, and does not repeat the name', () => {
    const chat = { ...item, platform: 'youtube', surface: 'live-chat', mention: '@Sinta Dewi ' } as const;
    const text = prepareAnswer({ ...base, item: chat })?.rendered.text ?? '';
    expect(text.startsWith('@Sinta Dewi ')).toBe(true);
    expect(text.match(/Sinta/g)).toHaveLength(1);
    expect(prepareAnswer({ ...base, item: chat })).toMatchObject({ count: text.length, limit: { max: 200 } });
  });

  it('lets no wording take its turn that is too long for the place while another fits', () => {
    const variant = { ...answer.variants[0], wordings: ['panjang '.repeat(60), 'pendek'] };
    const two = { ...answer, variants: [variant] } as typeof answer;
    const chat = { ...item, platform: 'youtube', surface: 'live-chat' } as const;
    const pick = (change: object) => prepareAnswer({ ...base, answer: two, item: chat, ...change });
    expect(pick({})?.wording).toBe(1);
    expect(pick({ uses: (key: string) => (key.endsWith('/1') ? [base.now - 5] : []) })?.wording).toBe(1);
    expect(pick({ item: { ...item, text: 'x' } })?.wording).toBe(0);
  });

  it('warns of the fourth equal reply in an hour, and stops nothing for it', () => {
    const again = prepareAnswer({ ...base, uses: () => [base.now - 3, base.now - 2, base.now - 1] });
    expect(again?.repeat).toEqual({ times: 3, minutes: 60 });
    expect(again?.gates).toEqual([]);
    expect(prepared?.repeat).toBeUndefined();
  });
});

describe('intentEvent', () => {
  const prepared = prepareAnswer({ ...base, item: secret });
  if (!prepared) throw new Error('nothing prepared');
  const event = intentEvent({
    replyId: 'reply-0001',
    operator: rani,
    item: secret,
    pack,
    prepared,
    suggestions,
    from: 'suggestion',
    armed: true,
  });

  it('is an event that the journal takes', () => {
    expect(ReplyEvent.safeParse(event).success).toBe(true);
    expect(event).toMatchObject({ eventId: 'reply-0001:intent', replyId: 'reply-0001', operator: rani });
  });

  it('says what was used of what was offered', () => {
    expect(event.detail).toMatchObject({
      use: { packId: pack.id, packVersion: pack.version, answerId: answer.id, wording: 0 },
      rank: 2,
      reason: 'suggestion',
      armed: true,
      limit: 8000,
    });
    expect(event.event === 'intent' && event.detail.offered).toHaveLength(10);
  });

  it('masks numbers in the question and in the post', () => {
    expect(event.personal?.asked).toBe('rahasia [NIK], [nomor telepon], [e-mail]');
    expect(event.personal?.postText).toBe('kiriman [NIK]');
  });

  it('has no word of the page or of the answer in its open part', () => {
    const { personal: _, ...open } = event;
    expect(JSON.stringify(open)).not.toMatch(/rahasia|sinta|6104015203990001|kiriman/i);
    expect(JSON.stringify(open)).not.toContain(prepared.rendered.text.slice(0, 20));
  });
});

describe('where and what was offered', () => {
  it('name the account only where it is known', () => {
    expect(whereOf(item).account).toEqual({ name: 'Kantor', how: 'composer-label' });
    expect(whereOf({ ...item, actingAs: { ...item.actingAs, how: 'none' } }).account).toBeUndefined();
    expect(whereOf({ ...item, actingAs: { standing: 'unknown', how: 'navigation' } })).toEqual({
      platform: 'facebook',
      surface: 'comment',
    });
  });

  it('say that nothing matched', () => {
    const none = suggestedEvent('event-0001', rani, secret, pack, []);
    expect(none).toMatchObject({ personal: null, replyId: null, detail: { noMatch: true, offered: [] } });
    expect(JSON.stringify(suggestedEvent('event-0001', rani, secret, pack, suggestions))).not.toMatch(
      /rahasia/,
    );
  });
});
