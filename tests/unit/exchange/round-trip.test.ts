import { read as readBook, utils } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Pack } from '../../../lib/domain/index.ts';
import { withGuard, withoutGuard } from '../../../lib/exchange/formula-safe.ts';
import {
  compare,
  type ExchangeFormat,
  FORMATS,
  readImport,
  writeExchange,
} from '../../../lib/exchange/index.ts';
import { runs } from '../../support/sample.ts';
import { answer, pack, SAMPLE, variant } from '../lint/pack.ts';

const DEFAULTS = { owner: 'Humas', language: 'id' };
const EMPTY = { ...SAMPLE, answers: [], withdrawn: [] };

async function carried(from: Pack, format: ExchangeFormat, into: Pack, language: 'id' | 'en' = 'id') {
  const imported = readImport(await writeExchange(from, format, language));
  if (!imported.ok) throw new Error(`${imported.reason} ${imported.detail}`);
  return { imported: imported.value, ...compare(imported.value, into, DEFAULTS) };
}

const textsOf = ({ answers }: { answers: readonly Answer[] }) =>
  answers.map(({ id, title, sampleQuestions, keywords, negativeKeywords, variants, notes }) => ({
    ...{ id, title, sampleQuestions, keywords, negativeKeywords, notes },
    variants: variants.map(({ id: variantId, wordings, ...rest }) => ({ id: variantId, wordings, ...rest })),
  }));

describe.each(['csv', 'xlsx'] as const)('our own %s', (format) => {
  it.each(['id', 'en'] as const)('gives the sample pack back, column names in %s', async (language) => {
    const same = await carried(SAMPLE, format, SAMPLE, language);
    expect(same.rejected).toEqual([]);
    expect(same.imported.ignoredColumns).toEqual([]);
    expect(new Set(same.items.map(({ state }) => state))).toEqual(new Set(['same']));
    expect(same.items).toHaveLength(SAMPLE.answers.length);
    const fresh = await carried(SAMPLE, format, EMPTY, language);
    expect(new Set(fresh.items.map(({ state }) => state))).toEqual(new Set(['new']));
    expect(textsOf({ answers: fresh.items.map((item) => item.answer) })).toEqual(textsOf(SAMPLE));
  });

  it('gives the same bytes for the same answers', async () => {
    expect(await writeExchange(SAMPLE, format, 'id')).toEqual(await writeExchange(SAMPLE, format, 'id'));
  });

  /** Whatever a text may hold, least of all what a spreadsheet or a separator would take for its own. */
  const nasty = fc
    .array(
      fc.oneof(
        {
          weight: 3,
          arbitrary: fc.constantFrom(
            '=',
            '+',
            '-',
            '@',
            "'",
            '"',
            ';',
            ',',
            '\t',
            '\n',
            '\r',
            '\r\n',
            '\\n',
            '\\',
            ' ',
            '_x000D_',
            '<b>',
            '&amp;',
            '{{fact.a}}',
            '\u202E',
            '\u00A0',
            '=SUM(A1)',
            '🙏🏽',
          ),
        },
        { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((parts) => parts.join(''))
    .filter((text) => text !== '' && text.isWellFormed() && !text.includes('\0'));
  const line = nasty.filter((text) => text.length <= 200 && text.trim() !== '');

  it('gives any texts back exactly', async () => {
    const answers = fc
      .array(
        fc.record({
          title: line,
          wordings: fc.array(fc.array(nasty, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
          sampleQuestions: fc.array(line, { maxLength: 4 }),
          keywords: fc.array(line, { maxLength: 3 }),
        }),
        { minLength: 1, maxLength: 3 },
      )
      .map((list) =>
        list.map(({ wordings, ...rest }, at) =>
          answer({
            ...rest,
            id: `a${at}`,
            variants: wordings.map((one, number) => variant({ id: `v${number}`, wordings: one })),
          }),
        ),
      );
    await fc.assert(
      fc.asyncProperty(answers, async (list) => {
        const whole = pack(list);
        const { items, rejected } = await carried(whole, format, { ...EMPTY });
        expect(rejected).toEqual([]);
        expect(textsOf({ answers: items.map((item) => item.answer) })).toEqual(textsOf(whole));
        const again = await carried(whole, format, whole);
        expect(new Set(again.items.map(({ state }) => state))).toEqual(new Set(['same']));
      }),
      { numRuns: format === 'csv' ? runs(400, 80) : runs(150, 30) },
    );
  });

  it('carries lists that are longer than a cell may be', async () => {
    const sampleQuestions = Array.from({ length: 200 }, (_, at) =>
      `${at} ${'panjang '.repeat(24)}`.slice(0, 199),
    );
    const whole = pack([answer({ sampleQuestions })]);
    const { items } = await carried(whole, format, EMPTY);
    expect(items[0]?.answer.sampleQuestions).toEqual(sampleQuestions);
  });
});

it('guards every text that a spreadsheet would run, and only takes its own guard off', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('=', "'", '-', '@', '\n', '\r', ' ', 'a', '\u200B', '\t') }),
      (text) => {
        const guarded = withGuard(text);
        expect(withoutGuard(guarded)).toBe(text);
        for (const row of guarded.split(/\r\n|\n|\r/))
          expect(row).not.toMatch(/^[\p{Z}\p{Cc}\p{Cf}]*[=+\-@]/u);
      },
    ),
    { numRuns: runs(3000, 800) },
  );
  for (const typed of ["'Halo", "'kami buka'", 'Halo']) expect(withoutGuard(typed)).toBe(typed);
});

it('writes a workbook that another program reads, with no formula in it', async () => {
  const whole = pack([answer({ variants: [variant({ wordings: ['=HYPERLINK("http://x")'] })] })]);
  const book = readBook(await writeExchange(whole, 'xlsx', 'en'));
  const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
  const rows = utils.sheet_to_json<Record<string, string>>(sheet);
  expect(rows[0]).toMatchObject({ 'Answer ID': 'biaya', Text: '=HYPERLINK("http://x")' });
  expect(Object.values(sheet).some((cell) => typeof cell === 'object' && 'f' in cell)).toBe(false);
});

describe('the formats of other systems', () => {
  const peers = FORMATS.filter((format) => format !== 'csv' && format !== 'xlsx');

  it.each(peers)('%s is read back as what it is, with every public wording', async (format) => {
    const { imported } = await carried(SAMPLE, format, EMPTY);
    expect(imported.format).toBe(format);
    expect(imported.rejected).toEqual([]);
    const shown = SAMPLE.answers.filter(({ sensitivity }) => sensitivity === 'public');
    expect(imported.answers).toHaveLength(shown.flatMap(({ variants }) => variants).length);
    const text = imported.answers[0]?.variants[0]?.wordings[0] ?? '';
    expect(text).toContain('{{');
    expect(text).toContain('e-KTP, Kartu Keluarga');
    expect(text).not.toMatch(/\{\{\s*(?:fact|block|contact|to)\./);
  });
});
