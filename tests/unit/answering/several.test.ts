import { describe, expect, it } from 'vitest';
import { intentEvent, type PrepareInput, prepareAnswer } from '../../../lib/answering/index.ts';
import { type Answer, ReplyEvent, type Variant } from '../../../lib/domain/index.ts';
import { readSamplePack } from '../../bench/suggest/sets.ts';
import { item } from '../../support/journal.ts';

const pack = readSamplePack();
const answerOf = (id: string): Answer => {
  const answer = pack.answers.find((each) => each.id === id);
  if (!answer) throw new Error(`the sample pack has no ${id}`);
  return answer;
};
const fees = answerOf('paspor_biaya');
const hours = answerOf('jam_layanan');
const variant = (change: Partial<Variant>): Variant => ({
  id: 'v',
  platform: 'any',
  surface: 'any',
  language: 'id',
  register: 'friendly',
  length: 'short',
  wordings: ['{{block.salam_ramah}} isi. {{block.tutup_ramah}}'],
  ...change,
});
const base: PrepareInput = {
  answer: fees,
  asked: 'biaya brp?',
  also: [{ answer: hours, asked: 'sabtu buka ga?', typed: {} }],
  pack,
  item: { ...item, text: 'biaya brp kak? sabtu buka ga ya?' },
  operator: 'Rani',
  typed: {},
  variantId: undefined,
  now: Date.parse('2026-11-24T05:00:00Z'),
  uses: () => [],
};
const prepare = (change: Partial<PrepareInput> = {}) => {
  const prepared = prepareAnswer({ ...base, ...change });
  if (!prepared) throw new Error('nothing prepared');
  return prepared;
};
const withAlso = (answer: Answer, change: Partial<PrepareInput> = {}) =>
  prepare({ also: [{ answer, asked: 'x?', typed: {} }], ...change });
const onX = { ...base.item, platform: 'x', surface: 'post' } as const;

describe('one reply to several questions', () => {
  it('names each answer with the question that it answers, in the order asked', () => {
    const { parts, answer, gates } = prepare();
    expect(parts.map((part) => [part.answer.id, part.asked])).toEqual([
      ['paspor_biaya', 'biaya brp?'],
      ['jam_layanan', 'sabtu buka ga?'],
    ]);
    expect(answer).toBe(fees);
    expect(gates).toEqual([]);
    const turned = prepare({ answer: hours, also: [{ answer: fees, asked: 'y?', typed: {} }] });
    const at = (words: string) => turned.rendered.text.indexOf(words);
    expect(turned.parts.map((part) => part.answer.id)).toEqual(['jam_layanan', 'paspor_biaya']);
    expect(at('Jam layanan')).toBeGreaterThan(0);
    expect(at('650.000')).toBeGreaterThan(at('Jam layanan'));
  });

  it('has one greeting and one closing, and every body', () => {
    const { rendered, parts } = prepare();
    const greetings = pack.blocks
      .filter(({ kind, language }) => kind === 'greeting' && language === 'id')
      .map(({ text }) => text.replace('{{author_name}}', item.author.name));
    const times = greetings.reduce((sum, text) => sum + rendered.text.split(text).length - 1, 0);
    expect(times).toBe(1);
    expect(greetings.some((text) => rendered.text.startsWith(text))).toBe(true);
    expect(rendered.text).toContain('650.000');
    expect(rendered.text).toContain('Jam layanan');
    expect(parts).toHaveLength(2);
  });

  it('speaks one language, that of the asker where all the answers have it', () => {
    const english = prepare({ item: { ...item, text: 'How much is it and when are you open?' } });
    expect(english.parts.map((part) => part.variant.language)).toEqual(['en', 'en']);
    const noEnglish = { ...hours, variants: hours.variants.filter(({ language }) => language === 'id') };
    const mixed = withAlso(noEnglish, { item: { ...item, text: 'How much is it and when are you open?' } });
    expect(mixed.parts.map((part) => part.variant.language)).toEqual(['id', 'id']);
    expect(mixed.gates).toEqual([]);
    expect(mixed.variants.every(({ language }) => language === 'id')).toBe(true);
  });

  it('is refused where the answers share no language, and says whose it is', () => {
    const malay = { ...hours, variants: [variant({ language: 'ms' })] };
    const formal = { ...fees, variants: fees.variants.filter(({ language }) => language === 'id') };
    const { gates } = prepare({ answer: formal, also: [{ answer: malay, asked: 'x?', typed: {} }] });
    expect(gates).toEqual([{ gate: 'apart', of: malay }]);
  });

  it('keeps one register, and follows the one that the operator switches to', () => {
    for (const { id, register, language } of prepare().variants) {
      const { parts } = prepare({ variantId: id });
      expect(parts[0]?.variant.id).toBe(id);
      expect(parts[1]?.variant.language).toBe(language);
      expect(parts[1]?.variant.register).toBe(register);
    }
    const onlyFormal = { ...hours, variants: hours.variants.filter((each) => each.register === 'formal') };
    expect(new Set(withAlso(onlyFormal).parts.map((part) => part.variant.register))).toEqual(
      new Set(['formal']),
    );
  });

  it('gives each answer its own turn of wordings', () => {
    const [first, second] = prepare().parts;
    const used = prepare({ uses: (key) => (key === second?.wordingKey ? [base.now - 5] : []) });
    expect(used.parts[0]?.wording).toBe(first?.wording);
    expect(used.parts[1]?.wording).not.toBe(second?.wording);
  });

  it('begins with the mention where the site has no threads', () => {
    const chat = {
      ...base.item,
      platform: 'youtube',
      surface: 'live-chat',
      mention: '@Sinta Dewi ',
    } as const;
    const { rendered, count } = prepare({ item: chat });
    expect(rendered.text.startsWith('@Sinta Dewi ')).toBe(true);
    expect(rendered.text.match(/Sinta/g)).toHaveLength(1);
    expect(count).toBe(rendered.text.length);
  });
});

describe('where the place is narrow', () => {
  const words = (count: number) => `{{block.salam_ramah}} ${'kata '.repeat(count)}. {{block.tutup_ramah}}`;
  const pair = (change: Partial<Variant>[]) => ({
    ...fees,
    variants: change.map((each, at) => variant({ id: `v${at}`, ...each })),
  });
  const other = (answer: Answer): Answer => ({ ...answer, id: 'lain', title: 'Lain' });

  it('says the answers shorter until they fit', () => {
    const answer = pair([
      { length: 'long', wordings: [words(100)] },
      { length: 'short', wordings: [words(30), words(4)] },
    ]);
    const { gates, parts, count } = prepare({
      item: onX,
      answer,
      also: [{ answer: other(answer), asked: 'x?', typed: {} }],
    });
    expect(gates).toEqual([]);
    expect(count).toBeLessThanOrEqual(280);
    expect(parts.map((part) => [part.variant.length, part.wording])).toEqual([
      ['short', 1],
      ['short', 1],
    ]);
  });

  it('prefers another register to a refusal, but only when nothing else fits', () => {
    const answer = pair([{ wordings: [words(40)] }, { register: 'formal', wordings: [words(5)] }]);
    const { gates, parts } = prepare({
      item: onX,
      answer,
      also: [{ answer: other(answer), asked: 'x?', typed: {} }],
    });
    expect(gates).toEqual([]);
    expect(parts.map((part) => part.variant.register)).toEqual(['formal', 'formal']);
  });

  it('is refused when the shortest is too long, with its count', () => {
    const answer = pair([{ wordings: [words(40)] }]);
    const { gates, count } = prepare({
      item: onX,
      answer,
      also: [{ answer: other(answer), asked: 'x?', typed: {} }],
    });
    expect(gates).toEqual([{ gate: 'too-long', count, max: 280 }]);
  });

  it('never changes the variant that the operator chose', () => {
    const answer = pair([{ wordings: [words(40)] }, { id: 'kecil', wordings: ['kecil'] }]);
    const { gates, parts } = prepare({
      item: onX,
      answer,
      variantId: 'v0',
      also: [{ answer: other(answer), asked: 'x?', typed: {} }],
    });
    expect(parts.map((part) => part.variant.id)).toEqual(['v0', 'kecil']);
    expect(gates).toEqual([]);
  });
});

describe('what stands against one of the answers', () => {
  const bad = (change: Partial<Answer>): Answer => ({ ...hours, ...change });
  const wording = (text: string): Partial<Answer> => ({ variants: [variant({ wordings: [text] })] });

  it.each<[string, Partial<Answer>, object]>([
    ['is expired', { validUntil: '2026-11-23' }, { gate: 'state', state: 'expired' }],
    ['is for private messages', { sensitivity: 'dm-only' }, { gate: 'sensitivity', sensitivity: 'dm-only' }],
    [
      'needs approval',
      { sensitivity: 'needs-approval' },
      { gate: 'sensitivity', sensitivity: 'needs-approval' },
    ],
    [
      'links elsewhere',
      wording('lihat https://jahat.example/x'),
      { gate: 'foreign-link', hosts: ['jahat.example'] },
    ],
    [
      'holds personal data',
      wording('telepon 081234567890'),
      { gate: 'personal-data', labels: ['Nomor telepon'] },
    ],
  ])('stops the reply where it %s, and says whose it is', (_, change, gate) => {
    const answer = bad(change);
    expect(withAlso(answer).gates).toEqual([{ ...gate, of: answer }]);
  });

  it('is the first answer’s as well', () => {
    const answer = { ...fees, validUntil: '2026-11-23' };
    expect(prepare({ answer }).gates).toEqual([{ gate: 'state', state: 'expired', of: answer }]);
  });

  it('asks for each answer’s own variables, though two have the same name', () => {
    const field = {
      name: 'kode',
      label: 'Kode',
      type: 'text',
      required: true,
      source: 'manual',
      personal: false,
    } as const;
    const one = { ...fees, ...wording('satu {{kode}}'), variables: [field] };
    const two = { ...hours, ...wording('dua {{kode}}'), variables: [field] };
    const asking = (typed: Record<string, string>, other: Record<string, string>) =>
      prepare({ answer: one, typed, also: [{ answer: two, asked: 'x?', typed: other }] });
    expect(asking({}, {}).gates.map(({ gate, of }) => [gate, of?.id])).toEqual([
      ['missing', one.id],
      ['missing', two.id],
    ]);
    expect(asking({ kode: 'A1' }, {}).gates).toEqual([{ gate: 'missing', names: ['kode'], of: two }]);
    expect(asking({ kode: 'A1' }, { kode: 'B2' }).rendered.text).toBe('satu A1\n\nDua B2');
  });

  it('is a warning where one of the wordings was used too often', () => {
    const key = prepare().parts[1]?.wordingKey;
    const lately = [base.now - 3, base.now - 2, base.now - 1];
    const { repeat, gates } = prepare({ uses: (each) => (each.startsWith(`${hours.id}/`) ? lately : []) });
    expect(key).toBeDefined();
    expect(repeat).toEqual({ times: 3, minutes: 60 });
    expect(gates).toEqual([]);
  });
});

describe('the intent of such a reply', () => {
  const event = intentEvent({
    replyId: 'reply-0001',
    operator: { id: 'Rani', how: 'typed' },
    item: base.item,
    pack,
    prepared: prepare(),
    suggestions: [],
    from: 'suggestion',
    armed: false,
  });

  it('names every answer, with its title, and is taken by the journal', () => {
    expect(ReplyEvent.safeParse(event).success).toBe(true);
    expect(event.detail).toMatchObject({
      use: { answerId: 'paspor_biaya', title: fees.title },
      also: [{ answerId: 'jam_layanan', revision: hours.revision, title: hours.title }],
    });
  });

  it('keeps the whole text, and none of it in the open part', () => {
    expect(event.personal?.insertedText).toContain('650.000');
    const { personal: _, ...open } = event;
    expect(JSON.stringify(open)).not.toContain('650.000');
    expect(JSON.stringify(open)).not.toContain('sabtu buka');
  });

  it('has no further answers where there is one', () => {
    const one = intentEvent({
      replyId: 'reply-0002',
      operator: { id: 'Rani', how: 'typed' },
      item: base.item,
      pack,
      prepared: prepare({ also: [] }),
      suggestions: [],
      from: 'suggestion',
      armed: false,
    });
    expect(one.detail).not.toHaveProperty('also');
  });
});
