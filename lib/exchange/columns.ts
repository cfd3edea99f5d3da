import { columnOf } from './table.ts';

/** Our own columns: the first name is written, the others are read too. A row is one wording. */
export const COLUMNS = {
  id: { id: 'ID jawaban', en: 'Answer ID', also: ['id'] },
  title: { id: 'Judul', en: 'Title', also: ['name'] },
  topic: { id: 'Topik', en: 'Topic', also: [] },
  shortcut: { id: 'Singkatan', en: 'Shortcut', also: [] },
  class: { id: 'Kelas', en: 'Class', also: [] },
  sensitivity: { id: 'Sifat', en: 'Sensitivity', also: [] },
  variant: { id: 'Versi', en: 'Variant', also: [] },
  platform: { id: 'Situs', en: 'Site', also: ['platform'] },
  surface: { id: 'Tempat', en: 'Place', also: ['surface'] },
  language: { id: 'Bahasa', en: 'Language', also: [] },
  register: { id: 'Ragam', en: 'Register', also: [] },
  length: { id: 'Panjang', en: 'Length', also: [] },
  pair: { id: 'Pasangan pesan pribadi', en: 'Private message pair', also: [] },
  text: { id: 'Teks', en: 'Text', also: ['wording', 'susunan kata', 'jawaban', 'answer'] },
  sampleQuestions: { id: 'Contoh pertanyaan', en: 'Sample questions', also: [] },
  keywords: { id: 'Kata kunci', en: 'Keywords', also: [] },
  negativeKeywords: { id: 'Kata penolak', en: 'Negative keywords', also: [] },
  validFrom: { id: 'Berlaku mulai', en: 'Valid from', also: [] },
  validUntil: { id: 'Berlaku sampai', en: 'Valid until', also: [] },
  reviewBy: { id: 'Ditinjau paling lambat', en: 'Review by', also: [] },
  owner: { id: 'Penanggung jawab', en: 'Owner', also: [] },
  notes: { id: 'Catatan', en: 'Notes', also: [] },
} as const satisfies Record<string, { id: string; en: string; also: readonly string[] }>;

export type Column = keyof typeof COLUMNS;
export const COLUMN_NAMES = Object.keys(COLUMNS).filter((name): name is Column => name in COLUMNS);

/** Where each of our columns stands in a header. */
export function ownColumns(header: readonly string[]): ReadonlyMap<Column, number> {
  const found = new Map<Column, number>();
  for (const column of COLUMN_NAMES) {
    const { id, en, also } = COLUMNS[column];
    const at = columnOf(header, [id, en, column, ...also]);
    if (at >= 0) found.set(column, at);
  }
  return found;
}

/** Several values stand in one cell, a line each; a line break inside of a value is written as `\n`. */
export const listCell = (values: readonly string[]): string =>
  values
    .map((value) => value.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r'))
    .join('\n');

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', '\\': '\\' };

export const listOf = (cell: string): string[] =>
  cell
    .split(/\r\n|\n|\r/)
    .filter((line) => line !== '')
    .map((line) => line.replace(/\\([nr\\])/g, (_, mark: string) => ESCAPED[mark] ?? mark));
