import { PERCENTS, type Row, TIMES } from './row.ts';

export interface TitledTable {
  readonly title: string;
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

const percent = (value: number): string => (Number.isNaN(value) ? '-' : (100 * value).toFixed(1));

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

/** Every table of a run as one dated page. */
export function suggestReport(
  sets: readonly Row[],
  tables: readonly TitledTable[],
  processor: string,
  at: Date,
): string {
  const names = [...new Set(sets.map(({ set }) => set))];
  const lines = [
    `# npm run bench:suggest, ${at.toISOString().slice(0, 10)}`,
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
