import type { AppendCost } from './append.ts';
import type { ExportCost, IndexCost, LargeExport, TableCost } from './table.ts';
import type { VerifyCost } from './verify.ts';

export interface Measured {
  readonly node: string;
  readonly processor: string;
  readonly append?: readonly AppendCost[];
  readonly verify?: VerifyCost;
  readonly index?: IndexCost;
  readonly table: readonly TableCost[];
  readonly large?: LargeExport;
}

const whole = (value: number): string => Math.round(value).toLocaleString('en');
const tenth = (value: number): string => value.toFixed(1);
const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const head = (...cells: readonly string[]): string[] => [row(...cells), row(...cells.map(() => '---'))];
const spread = ({ p50, p95 }: { p50: number; p95: number }): string => `${tenth(p50)} / ${tenth(p95)}`;
const rates = ({ rows, rowsPerSecond, rowsPerProcessorSecond }: ExportCost): string =>
  `${whole(rowsPerSecond)} (${whole(rowsPerProcessorSecond)}) of ${whole(rows)}`;

/** What was measured as a page of text; the parts that were not are left out. */
export function journalReport(
  { node, processor, append, verify, index, table, large }: Measured,
  at: Date,
): string {
  return [
    `# npm run bench:journal, ${at.toISOString().slice(0, 10)}`,
    '',
    `Node ${node}, ${processor}. Other work on the machine makes every time longer; processor time, where it is said, stays.`,
    '',
    ...(append ? appendTable(append) : []),
    ...(verify ? verifyTable(verify) : []),
    ...(index ? indexTable(index) : []),
    ...(table.length > 0 ? logTables(table) : []),
    ...(large ? largeTable(large) : []),
  ].join('\n');
}

const largeTable = (cost: LargeExport): string[] => [
  `## All ${whole(cost.rows)} events of one journal as CSV`,
  '',
  ...head('rows a second (of processor time)', 'MB written', 'heap with buffers, MB', 'resident, MB'),
  row(
    `${whole(cost.rowsPerSecond)} (${whole(cost.rowsPerProcessorSecond)})`,
    whole(cost.megabytes),
    whole(cost.heapMegabytes),
    whole(cost.residentMegabytes),
  ),
  '',
];

const appendTable = (costs: readonly AppendCost[]): string[] => [
  '## Appending, strict durability',
  '',
  ...head('browser', 'appends', 'p50 ms', 'p95 ms', 'plain Dexie bulkAdd, rows a second'),
  ...costs.map(({ browser, appends, p50, p95, bulkRowsPerSecond }) =>
    row(browser, appends, tenth(p50), tenth(p95), whole(bulkRowsPerSecond)),
  ),
  '',
];

const verifyTable = (cost: VerifyCost): string[] => [
  `## Verifying ${whole(cost.events)} events (${tenth(cost.megabytes)} MB, a checkpoint for each hundred)`,
  '',
  ...head('', 'seconds', 'processor seconds'),
  row('tanggap verify', cost.seconds.toFixed(2), cost.cpuSeconds.toFixed(2)),
  row('sha256sum of the same bytes', cost.sha256sumSeconds.toFixed(2), cost.sha256sumCpuSeconds.toFixed(2)),
  row('times as long', tenth(cost.times), tenth(cost.cpuTimes)),
  '',
  `${whole(cost.eventsPerSecond)} events a second; ${whole(cost.megabytesOfMemory)} MB of resident memory, Node’s own among it. The first row is the bundled command, from its start to its end.`,
  '',
];

const indexTable = (cost: IndexCost): string[] => [
  `## Filters and full text over the index of ${whole(cost.events)} events, milliseconds`,
  '',
  ...head('', 'p50 / p95', 'processor time of one, mean'),
  row('filter', spread(cost.filter), tenth(cost.filter.processor)),
  row('full text', spread(cost.text), tenth(cost.text.processor)),
  '',
  `The index in Chromium without its journal, which neither reads; opened in ${tenth(cost.openSeconds)} s.`,
  '',
];

const logTables = (costs: readonly TableCost[]): string[] => [
  '## The log in Chromium, milliseconds (p50 / p95)',
  '',
  ...head('events', 'filter', 'full text', '40 rows read', 'scroll to rows shown', 'index, s', 'reopened, s'),
  ...costs.map(({ events, filter, text, rows, scroll, indexSeconds, reopenSeconds }) =>
    row(
      whole(events),
      spread(filter),
      spread(text),
      spread(rows),
      spread(scroll),
      tenth(indexSeconds),
      tenth(reopenSeconds),
    ),
  ),
  '',
  '## Exporting, rows a second (rows a second of processor time)',
  '',
  ...head(
    'events',
    'CSV',
    'XLSX',
    'JSONL',
    'papaparse alone',
    'strings alone',
    'reading alone',
    'memory, MB',
  ),
  ...costs.map(({ events, exports, writers, megabytes, residentMegabytes = 0 }) =>
    row(
      whole(events),
      ...['csv', 'xlsx', 'jsonl'].map((format) => {
        const cost = exports[format];
        return cost ? rates(cost) : '';
      }),
      whole(writers.papaparse),
      whole(writers.plain),
      whole(writers.reading),
      `${whole(megabytes)} (${whole(residentMegabytes)})`,
    ),
  ),
  '',
  'Memory is the largest JavaScript heap with its buffers during the exports, the columns of all events among it; in',
  'parentheses the largest resident memory of the page’s whole process.',
  '',
];
