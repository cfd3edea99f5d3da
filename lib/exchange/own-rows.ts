import { ItemClass, PLATFORMS, Sensitivity, SURFACES } from '../domain/index.ts';
import { type Column, listOf, ownColumns } from './columns.ts';
import { given } from './given.ts';
import type { Imported, ImportedAnswer, ImportedVariant, Rejected } from './imported.ts';
import type { Table, TableRow } from './table.ts';

/** Values that a cell may hold, with what people write for them. */
const VALUES: Partial<Record<Column, readonly string[]>> = {
  class: ItemClass.options,
  sensitivity: Sensitivity.options,
  platform: ['any', ...PLATFORMS],
  surface: ['any', ...SURFACES],
  register: ['formal', 'friendly'],
  length: ['short', 'long'],
};
const DAYS: readonly Column[] = ['validFrom', 'validUntil', 'reviewBy'];
const LISTS: readonly Column[] = ['sampleQuestions', 'keywords', 'negativeKeywords'];
/** Days since 1899-12-30, what a spreadsheet makes of a day that somebody typed. */
const SERIAL_DAY = /^\d{5}(?:\.\d+)?$/;

interface Group {
  readonly first: number;
  readonly texts: Map<Column, { readonly value: string; readonly line: number }>;
  readonly lists: Map<Column, string[]>;
  readonly variants: Map<string, { fields: Map<Column, string>; wordings: string[] }>;
}

const VARIANT_FIELDS: readonly Column[] = ['platform', 'surface', 'language', 'register', 'length', 'pair'];
const ANSWER_FIELDS: readonly Column[] = [
  'id',
  'title',
  'topic',
  'shortcut',
  'class',
  'sensitivity',
  'validFrom',
  'validUntil',
  'reviewBy',
  'owner',
  'notes',
];

/** Rows of our own columns as answers: rows of one answer belong together, rows of one variant are its wordings. */
export function readOwnRows(table: Table, format: 'csv' | 'xlsx'): Imported {
  const columns = ownColumns(table.header);
  const rejected: Rejected[] = [];
  const groups = new Map<string, Group>();
  for (const row of table.rows) {
    const fault = faultOf(row, columns);
    const cell = (column: Column): string => row.cells[columns.get(column) ?? -1] ?? '';
    const key = (cell('id') || cell('title')).trim();
    if (fault) rejected.push(fault);
    else if (key === '') rejected.push({ line: row.line, field: 'title', reason: 'empty', value: '' });
    else {
      const group = groups.get(key) ?? emptyGroup(row.line);
      groups.set(key, group);
      const contradiction = addRow(group, row.line, cell);
      if (contradiction) rejected.push(contradiction);
    }
  }
  const known = new Set(columns.values());
  return {
    format,
    answers: [...groups.values()].map(answerOf),
    rejected,
    ignoredColumns: table.header.filter((name, at) => name !== '' && !known.has(at)),
  };
}

const emptyGroup = (first: number): Group => ({
  first,
  texts: new Map(),
  lists: new Map(),
  variants: new Map(),
});

function faultOf(
  { line, cells, formulas }: TableRow,
  columns: ReadonlyMap<Column, number>,
): Rejected | undefined {
  for (const [column, at] of columns) {
    const cell = cells[at] ?? '';
    const fault = (reason: Rejected['reason']): Rejected => ({
      line,
      field: column,
      reason,
      value: cell.slice(0, 100),
    });
    if (formulas.includes(at)) return fault('formula');
    if (!cell.isWellFormed()) return fault('broken-characters');
    const value = cell.trim();
    if (value !== '' && VALUES[column]?.includes(value.toLowerCase()) === false)
      return fault('unknown-value');
    if (DAYS.includes(column) && value !== '' && dayOf(value) === undefined) return fault('not-a-day');
  }
  return undefined;
}

function dayOf(value: string): string | undefined {
  const day = SERIAL_DAY.test(value)
    ? new Date((Math.floor(Number(value)) - 25_569) * 86_400_000).toISOString().slice(0, 10)
    : value.replace(/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/, (_, date: string, month: string, year: string) =>
        [year, month.padStart(2, '0'), date.padStart(2, '0')].join('-'),
      );
  return /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : undefined;
}

/** A row that says another title or owner of the same answer than the row before is not guessed at. */
function addRow(group: Group, line: number, cell: (column: Column) => string): Rejected | undefined {
  for (const column of ANSWER_FIELDS) {
    const written = cell(column);
    if (written.trim() === '') continue;
    const value =
      column in VALUES
        ? written.trim().toLowerCase()
        : DAYS.includes(column)
          ? (dayOf(written.trim()) ?? '')
          : written;
    const before = group.texts.get(column);
    if (before && before.value !== value)
      return { line, field: column, reason: 'contradicts-earlier-line', value: `${before.line}` };
    if (!before) group.texts.set(column, { value, line });
  }
  for (const column of LISTS) {
    const list = group.lists.get(column) ?? [];
    list.push(...listOf(cell(column)));
    group.lists.set(column, list);
  }
  const text = cell('text');
  if (text === '') return undefined;
  const fields = new Map(
    VARIANT_FIELDS.map((column) => [column, cell(column).trim()] as const).filter(
      ([, value]) => value !== '',
    ),
  );
  const named = cell('variant').trim();
  const key =
    named ||
    [...fields]
      .filter(([column]) => column !== 'pair')
      .map(([, value]) => value)
      .join(' ');
  const variant = group.variants.get(key) ?? {
    fields: new Map(named ? [['variant' as const, named]] : []),
    wordings: [],
  };
  for (const [column, value] of fields) variant.fields.set(column, value);
  variant.wordings.push(text);
  group.variants.set(key, variant);
  return undefined;
}

function answerOf({ first, texts, lists, variants }: Group): ImportedAnswer {
  const of = (column: Column): string | undefined => texts.get(column)?.value;
  const list = (column: Column): string[] | undefined => {
    const values = lists.get(column) ?? [];
    return values.length > 0 ? values : undefined;
  };
  return {
    line: first,
    title: of('title') ?? '',
    variants: [...variants.values()].map(variantOf),
    variables: [],
    remarks: [],
    ...given({
      id: of('id')?.trim(),
      topic: of('topic')?.trim(),
      shortcut: of('shortcut')?.trim(),
      class: ItemClass.options.find((name) => name === of('class')),
      sensitivity: Sensitivity.options.find((name) => name === of('sensitivity')),
      sampleQuestions: list('sampleQuestions'),
      keywords: list('keywords'),
      negativeKeywords: list('negativeKeywords'),
      validFrom: of('validFrom'),
      validUntil: of('validUntil'),
      reviewBy: of('reviewBy'),
      owner: of('owner'),
      notes: of('notes'),
    }),
  };
}

function variantOf({
  fields,
  wordings,
}: {
  fields: ReadonlyMap<Column, string>;
  wordings: readonly string[];
}): ImportedVariant {
  const of = (column: Column): string | undefined => fields.get(column);
  return {
    wordings,
    ...given({
      id: of('variant'),
      platform: (['any', ...PLATFORMS] as const).find((name) => name === of('platform')?.toLowerCase()),
      surface: (['any', ...SURFACES] as const).find((name) => name === of('surface')?.toLowerCase()),
      language: of('language'),
      register: (['formal', 'friendly'] as const).find((name) => name === of('register')?.toLowerCase()),
      length: (['short', 'long'] as const).find((name) => name === of('length')?.toLowerCase()),
      pairedDirectMessage: of('pair'),
    }),
  };
}
