import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PERCENTS, type Row, TIMES } from './row.ts';

export interface TitledTable {
  readonly title: string;
  /** When it was measured, as YYYY-MM-DD. */
  readonly day: string;
  readonly rows: readonly object[];
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function shown(value: unknown): string {
  if (value === null || value === undefined || Number.isNaN(value)) return '-';
  if (typeof value !== 'number') return String(value);
  return value.toLocaleString('en', { maximumFractionDigits: 1 });
}

/** The columns are the fields of the first row. */
function table(rows: readonly object[]): string[] {
  const names = Object.keys(rows[0] ?? {});
  return [
    row(names),
    row(names.map(() => '---')),
    ...rows.map((one) => row(names.map((name) => shown(one[name as keyof typeof one])))),
  ];
}

/** JSON keeps no NaN. */
const percent = (value: number | null): string =>
  value === null || Number.isNaN(value) ? '-' : (100 * value).toFixed(1);

function setTable(rows: readonly Row[]): string[] {
  const columns = ['ranker', ...PERCENTS, ...TIMES];
  return [
    row(columns),
    row(columns.map(() => '---')),
    ...rows.map((one) =>
      row([
        one.ranker,
        ...PERCENTS.map((name) => `${percent(one[name])} ±${percent(one.errors[name])}`),
        ...TIMES.map((name) => one[name].toFixed(1)),
      ]),
    ),
  ];
}

export interface Measured {
  readonly sets: readonly (Row & { readonly day: string })[];
  readonly tables: readonly TitledTable[];
}

const REPORT = path.resolve(import.meta.dirname, '../../reports/suggest.md');
const KEPT = path.resolve(import.meta.dirname, '../../../.cache/bench-suggest.json');

/** Writes the report: what this run measured, beside what earlier runs of this checkout did. */
export function keepReport(measured: Measured, processor: string): void {
  const before: Measured = existsSync(KEPT)
    ? JSON.parse(readFileSync(KEPT, 'utf8'))
    : { sets: [], tables: [] };
  const tables = measured.tables.filter(({ rows }) => rows.length > 0);
  const kept = {
    sets: [
      ...before.sets.filter(({ set }) => !measured.sets.some((one) => one.set === set)),
      ...measured.sets,
    ],
    tables: [...before.tables.filter(({ title }) => !tables.some((one) => one.title === title)), ...tables],
  };
  mkdirSync(path.dirname(KEPT), { recursive: true });
  writeFileSync(KEPT, JSON.stringify(kept));
  writeFileSync(REPORT, suggestReport(kept, processor));
}

function suggestReport({ sets, tables }: Measured, processor: string): string {
  const days = [...new Set([...sets, ...tables].map(({ day }) => day))].sort();
  const names = [...new Set(sets.map(({ set }) => set))];
  const lines = [
    `# npm run bench:suggest, ${days.join(', ')}`,
    '',
    `Node ${process.version}, ${processor}. Percentages with one standard error; milliseconds of processor time, except`,
    'in the browsers, where they are by the clock, as a panel waits for them.',
    ...names.flatMap((name) => ['', `## ${name}`, '', ...setTable(sets.filter(({ set }) => set === name))]),
    ...tables
      .filter(({ rows }) => rows.length > 0)
      .flatMap(({ title, rows }) => ['', `## ${title}`, '', ...table(rows)]),
    '',
  ];
  return lines.join('\n');
}
