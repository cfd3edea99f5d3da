import type { Answer, Variant } from '../domain/index.ts';
import { csvFile, tablesWorkbook, utf8 } from '../export/index.ts';
import { COLUMN_NAMES, COLUMNS, type Column, listCell } from './columns.ts';
import { withGuard } from './formula-safe.ts';

/** A cell of a workbook holds 32,767 characters; a longer list goes on in the answer's next row. */
const MOST_IN_CELL = 30_000;

type Row = Partial<Record<Column, string>>;

/** A row for each wording; what belongs to the answer as a whole stands in its first row. */
function rowsOf(answer: Answer): Row[] {
  const wordings = answer.variants.flatMap((variant) =>
    variant.wordings.map((text): Row => ({ ...variantCells(variant), text })),
  );
  const lists = {
    sampleQuestions: pieces(answer.sampleQuestions),
    keywords: pieces(answer.keywords),
    negativeKeywords: pieces(answer.negativeKeywords),
  };
  const count = Math.max(wordings.length, ...Object.values(lists).map(({ length }) => length));
  return Array.from({ length: count }, (_, at): Row => {
    const list = (name: keyof typeof lists): string => lists[name][at] ?? '';
    return {
      ...(at === 0 ? answerCells(answer) : {}),
      ...wordings[at],
      id: answer.id,
      sampleQuestions: list('sampleQuestions'),
      keywords: list('keywords'),
      negativeKeywords: list('negativeKeywords'),
    };
  });
}

const answerCells = (answer: Answer): Row => ({
  title: answer.title,
  topic: answer.topic,
  shortcut: answer.shortcut ?? '',
  class: answer.class,
  sensitivity: answer.sensitivity,
  validFrom: answer.validFrom ?? '',
  validUntil: answer.validUntil ?? '',
  reviewBy: answer.reviewBy ?? '',
  owner: answer.owner,
  notes: answer.notes ?? '',
});

const variantCells = (variant: Variant): Row => ({
  variant: variant.id,
  platform: variant.platform,
  surface: variant.surface,
  language: variant.language,
  register: variant.register,
  length: variant.length,
  pair: variant.pairedDirectMessage ?? '',
});

/** A list as the cells of as many rows as it needs. */
function pieces(values: readonly string[]): string[] {
  const cells: string[][] = [];
  let size = MOST_IN_CELL;
  for (const value of values) {
    const length = listCell([value]).length + 1;
    if (size + length > MOST_IN_CELL) {
      cells.push([]);
      size = 0;
    }
    cells.at(-1)?.push(value);
    size += length;
  }
  return cells.map(listCell);
}

const table = (answers: readonly Answer[], language: 'id' | 'en'): string[][] => [
  COLUMN_NAMES.map((column) => COLUMNS[column][language]),
  ...answers.flatMap(rowsOf).map((row) => COLUMN_NAMES.map((column) => row[column] ?? '')),
];

/** UTF-8 with a byte order mark; texts that a spreadsheet would run are guarded, and read back without the guard. */
export function writeCsv(answers: readonly Answer[], language: 'id' | 'en'): Uint8Array<ArrayBuffer> {
  return utf8(csvFile(table(answers, language).map((row) => row.map(withGuard))));
}

const WIDE: readonly Column[] = ['title', 'text', 'sampleQuestions'];

/** One sheet; its texts are texts whatever they begin with. The same answers give the same bytes. */
export function writeXlsx(
  answers: readonly Answer[],
  language: 'id' | 'en',
): Promise<Uint8Array<ArrayBuffer>> {
  const widths = COLUMN_NAMES.map((column) => (WIDE.includes(column) ? 60 : 18));
  const name = language === 'id' ? 'Jawaban' : 'Answers';
  return tablesWorkbook([{ name, widths, rows: table(answers, language) }]);
}
