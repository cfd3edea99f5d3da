import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Variable } from '../../../lib/domain/index.ts';
import { lintAnswer } from '../../../lib/lint/index.ts';
import { answer, lint, pack, rulesOf, SAMPLE, saying, TODAY, variant } from './pack.ts';

const text = (over: Partial<Variable> = {}): Variable => ({
  name: 'nama',
  label: 'Nama',
  type: 'text',
  required: true,
  source: 'manual',
  personal: false,
  ...over,
});

/** Rules that one change of a sound answer brings, and nothing else. */
const CASES: readonly (readonly [name: string, wrong: Answer, rules: readonly string[]])[] = [
  ['nothing', answer(), []],
  ['a placeholder that nothing defines', saying('Halo {{nama}}'), ['unknown-placeholder']],
  ['a fact that is not there', saying('Telepon {{fact.telpon}}'), ['unknown-placeholder']],
  ['a block that is not there', saying('{{block.salam}} Silakan.'), ['unknown-placeholder']],
  ['braces that do not close', saying('Biaya {{fact.biasa_5'), ['unknown-placeholder']],
  ['a placeholder with a blank in its name', saying('Halo {{nama lengkap}}'), ['unknown-placeholder']],
  ['a placeholder of another system', saying('Halo {{contact.name}}'), ['unknown-placeholder']],
  ['a variable that is defined', saying('Halo {{nama}}', { variables: [text()] }), []],
  ['a fact that is there', saying('Telepon kami {{fact.telepon}}'), []],
  ['a variable that nothing uses', answer({ variables: [text()] }), ['unused-variable']],
  [
    'a default that its type refuses',
    saying('Datang {{nama}}', { variables: [text({ type: 'time', default: 'pagi' })] }),
    ['default-unfit'],
  ],
  [
    'a default that fits',
    saying('Datang {{nama}}', { variables: [text({ type: 'time', default: '08.30' })] }),
    [],
  ],
  ['281 characters on X', saying('x'.repeat(281)), ['too-long', 'nothing-fits']],
  ['280 characters on X, too many for a live chat', saying('x'.repeat(280)), ['nothing-fits']],
  [
    'a name that makes it too long',
    saying(`${'x'.repeat(185)} {{nama}} {{nama}}`, { variables: [text({ maxLength: 60 })] }),
    ['perhaps-too-long'],
  ],
  [
    'a long variant beside a short one that fits everywhere',
    answer({
      variants: [variant(), variant({ id: 'id-long', length: 'long', wordings: ['x'.repeat(900)] })],
    }),
    [],
  ],
  [
    'a long variant that was written for X',
    answer({
      variants: [
        variant(),
        variant({ id: 'x-long', platform: 'x', length: 'long', wordings: ['x'.repeat(900)] }),
      ],
    }),
    ['too-long'],
  ],
  ['a link, which X counts as 23', saying(`https://contoh.example/${'x'.repeat(300)}`), ['nothing-fits']],
  ['validity that ended', answer({ validUntil: '2026-11-26' }), ['expired']],
  ['validity that ends today', answer({ validUntil: TODAY }), []],
  ['validity that begins tomorrow', answer({ validFrom: '2026-11-28' }), ['not-yet-valid']],
  [
    'validity that ends before it begins',
    answer({ validFrom: '2026-12-02', validUntil: '2026-12-01' }),
    ['never-valid'],
  ],
  ['a review that is due', answer({ reviewBy: '2026-11-26' }), ['review-due']],
  ['a review that is due today', answer({ reviewBy: TODAY }), []],
  ['an amount without a legal basis', saying('Tarifnya {{fact.biasa_5}}'), ['legal-basis-missing']],
  ['an amount of a quiz', saying('Hadiahnya {{fact.biasa_5}}', { class: 'appreciation' }), []],
  [
    'a legal basis that nobody checked',
    answer({ legalBasis: [{ title: 'PP 45/2024' }] }),
    ['legal-basis-unchecked'],
  ],
  [
    'a legal basis checked over a year ago',
    answer({ legalBasis: [{ title: 'PP 45/2024', checkedAt: '2025-11-20' }] }),
    ['legal-basis-unchecked'],
  ],
  [
    'a legal basis checked this year',
    saying('Tarifnya {{fact.biasa_5}}', { legalBasis: [{ title: 'PP 45/2024', checkedAt: '2026-01-05' }] }),
    [],
  ],
  [
    'one of an appreciation, which changes less',
    answer({ class: 'appreciation', legalBasis: [{ title: 'UU 25/2009', checkedAt: '2025-11-20' }] }),
    [],
  ],
  ['a link to a stranger', saying('Lihat https://imigrasi-go.id/daftar ya.'), ['foreign-link']],
  ['a link to a host that only ends alike', saying('Lihat https://jahatimigrasi.go.id'), ['foreign-link']],
  ['a link to an allowed host', saying('Lihat https://www.imigrasi.go.id/daftar.'), []],
  ['a text that turns around', saying('Transfer ke \u202E321 ya'), ['hidden-characters']],
  [
    'a space without width in a question',
    answer({ sampleQuestions: ['bia\u200Bya berapa ya'] }),
    ['hidden-characters'],
  ],
  ['a letter of another script', saying('Situs resmi imigrаsi kami'), ['mixed-scripts']],
  ['a whole word of another script', saying('Добро пожаловать, silakan datang'), []],
  ['a family of emoji, joined', saying('Terima kasih 👨‍👩‍👧 🙏🏽'), []],
  ['a NIK', saying('Contoh NIK 6104012503900001 ya'), ['personal-data']],
  [
    'a number in a question',
    answer({ sampleQuestions: ['kok 081299887766 ga bisa daftar'] }),
    ['personal-data'],
  ],
  ['a number in the notes', answer({ notes: 'Tanya Budi, 081299887766' }), ['personal-data']],
  ['the office’s own number, as a fact', saying('Chat kami di {{fact.whatsapp}}'), []],
  ['no question', answer({ sampleQuestions: [] }), ['no-question']],
  [
    'a question that its own negative word refuses',
    answer({ sampleQuestions: ['berapa biaya paspor anak saya'], negativeKeywords: ['anak'] }),
    ['question-refused'],
  ],
  [
    'negative words that no question holds',
    answer({ sampleQuestions: ['berapa biaya paspor'], negativeKeywords: ['anak', 'hilang'] }),
    [],
  ],
  [
    'a pair that is not there',
    answer({ variants: [variant({ pairedDirectMessage: 'dm' })] }),
    ['pair-missing'],
  ],
  [
    'a pair with itself',
    answer({ variants: [variant({ pairedDirectMessage: 'id-short' })] }),
    ['pair-missing'],
  ],
  [
    'a pair that is there',
    answer({ variants: [variant({ pairedDirectMessage: 'dm' }), variant({ id: 'dm', surface: 'dm' })] }),
    [],
  ],
  [
    'the same wording twice',
    answer({ variants: [variant({ wordings: ['Silakan.', 'Silakan. '] })] }),
    ['same-wording'],
  ],
  ['all of it, but withdrawn', saying('{{x}}', { status: 'withdrawn', validUntil: '2020-01-01' }), []],
];

describe('one answer', () => {
  it.each(CASES)('with %s', (_, wrong, rules) => {
    expect(rulesOf(lint([wrong]))).toEqual(rules);
  });

  it('is told with its place and the values of its sentence', () => {
    const [found] = lint([
      answer({
        variants: [variant(), variant({ id: 'x', platform: 'x', wordings: ['a', 'x'.repeat(300)] })],
      }),
    ]);
    expect(found).toEqual({
      rule: 'too-long',
      severity: 'error',
      field: 'wording',
      answerId: 'biaya',
      variantId: 'x',
      wording: 1,
      detail: { platform: 'x', surface: 'any', max: 280, size: 300 },
    });
    expect(lint([saying('Transfer \u202E321')])[0]?.detail).toMatchObject({
      names: 'U+202E RIGHT-TO-LEFT OVERRIDE',
    });
  });

  it('alone is told the same as in its pack', () => {
    const wrong = saying('{{x}} https://jahat.example');
    expect(lintAnswer(wrong, pack([wrong]), { today: TODAY })).toEqual(lint([wrong]));
  });
});

describe('answers together', () => {
  const other = (over: Partial<Answer>): Answer => answer({ id: 'lain', title: 'Lain', ...over });
  const asks = (question: string, against: string): string[] =>
    rulesOf(lint([answer({ sampleQuestions: [question] }), other({ sampleQuestions: [against] })]));

  it.each([
    ['the same', 'berapa biaya layanan ini', 'same-question'],
    ['the same but for marks and capitals', 'Berapa BIAYA layanan ini??', 'same-question'],
    ['nearly the same', 'berapa biaya layanan ini kak', 'alike-questions'],
  ])('that ask %s', (_, question, rule) => {
    expect(asks('berapa biaya layanan ini', question)).toEqual([rule]);
  });

  it.each([
    ['berapa biaya layanan ini', 'kapan jadwal layanan keliling'],
    ['syarat?', 'syaratnya?'],
    ['berapa lama paspor jadi', 'berapa biaya paspor hilang'],
  ])('that ask something else: %s / %s', (question, against) => {
    expect(asks(question, against)).toEqual([]);
  });

  it('may ask the same thing twice themselves', () => {
    expect(
      rulesOf(lint([answer({ sampleQuestions: ['biaya ini berapa ya', 'biaya ini berapa ya?'] })])),
    ).toEqual([]);
  });

  it.each([
    ['biaya', 'biaya', ['shortcut-twice']],
    ['biaya', 'Biaya', ['shortcut-twice']],
    ['biaya', 'biaya2', []],
  ])('with the shortcuts %s and %s', (one, two, rules) => {
    expect(
      rulesOf(lint([answer({ shortcut: one }), other({ shortcut: two, sampleQuestions: ['jam buka'] })])),
    ).toEqual(rules);
  });

  it('that a pack refers to must be there', () => {
    const withdrawn = [
      { id: 'dulu', reason: 'lama', replacement: 'biaya' },
      { id: 'dulu2', reason: 'lama', replacement: 'hilang' },
      { id: 'dulu3', reason: 'lama' },
    ];
    expect(rulesOf(lint([answer()], { withdrawn, handOff: ['biaya', 'lapor'] }))).toEqual([
      'replacement-missing',
      'hand-off-missing',
    ]);
  });

  it('are told of facts that nobody filled in, and of unseen characters in facts and blocks', () => {
    const facts = [
      { id: 'telepon', label: 'Telepon', value: '[isi nomor telepon]' },
      { id: 'situs', label: 'Situs', value: 'https://contoh\u200B.example' },
      { id: 'kurung', label: 'Kurung', value: 'buka [kecuali hari libur]' },
    ];
    const found = lint([saying('Telepon {{fact.telepon}}')], { facts });
    expect(rulesOf(found)).toEqual(['fact-unfilled', 'hidden-characters']);
    expect(found[0]?.detail).toMatchObject({ fact: 'telepon', uses: 1 });
  });
});

it('finds alike questions exactly where every pair is compared', () => {
  const grams = (words: string): Set<string> =>
    new Set(Array.from({ length: Math.max(0, words.length - 2) }, (_, i) => words.slice(i, i + 3)));
  const word = fc.constantFrom('paspor', 'biaya', 'hilang', 'anak', 'berapa', 'kantor', 'jadwal', 'visa');
  const question = fc.array(word, { minLength: 4, maxLength: 7 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(question, { minLength: 2, maxLength: 12 }), (questions) => {
      const answers = questions.map((one, at) => answer({ id: `a${at}`, sampleQuestions: [one] }));
      const found = lint(answers).filter(({ rule }) => rule === 'alike-questions').length;
      let wanted = 0;
      for (const [at, one] of questions.entries())
        for (const other of questions.slice(0, at)) {
          const [a, b] = [grams(one), grams(other)];
          const both = [...a].filter((gram) => b.has(gram)).length;
          if (one !== other && Math.min(a.size, b.size) >= 12 && both / (a.size + b.size - both) >= 0.7)
            wanted++;
        }
      expect(found).toBe(wanted);
    }),
    { numRuns: 300 },
  );
});

describe('the sample pack', () => {
  const found = rulesOf(lint(SAMPLE.answers, { ...SAMPLE }));

  it('has no error, and only warnings that are true of an example', () => {
    expect(new Set(found)).toEqual(new Set(['fact-unfilled', 'legal-basis-unchecked', 'question-refused']));
  });
});
