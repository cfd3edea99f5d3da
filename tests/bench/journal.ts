import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { EXTENSION } from '../run/headed.ts';
import { measureAppend } from './journal/append.ts';
import { journalReport, type Measured } from './journal/report.ts';
import { measureIndex, measureLargeExport, measureTable, type TableCost } from './journal/table.ts';
import { measureVerify } from './journal/verify.ts';

/** `npm run bench:journal -- --json`: what the journal costs, beside the plainest thing that does a part of it. */
const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    appends: { type: 'string', default: '300' },
    events: { type: 'string', default: '1000000' },
    browser: { type: 'string', multiple: true, default: ['chromium', 'firefox'] },
    /** Events in the log whose table, search and exports are measured; 1,000,000 take about an hour to write and index. */
    size: { type: 'string', multiple: true, default: ['10000', '100000'] },
    /** Events in the index alone, for filters and full text; 0 leaves it out. */
    index: { type: 'string', default: '1000000' },
    /** A folder for pictures of the log at each size. */
    pictures: { type: 'string' },
    /** A folder that keeps the journals, so that a million events are written once. */
    profiles: { type: 'string' },
    /** One of those journals, to be exported whole. */
    large: { type: 'string' },
    /** Only writes and indexes the journals there. */
    prepare: { type: 'boolean', default: false },
    /** Keeps the result in tests/reports/journal.md, beside what earlier runs of this checkout measured. */
    report: { type: 'boolean', default: false },
  },
});
if (!existsSync(EXTENSION)) throw new Error('the extension is not built: npm run build');

const KEPT = path.resolve(import.meta.dirname, '../../.cache/bench-journal.json');
let measured: Measured = { node: process.version, processor: cpus()[0]?.model.trim() ?? '?', table: [] };
/** Said and kept piece by piece: an hour is long to wait for all or nothing. */
function know(more: Partial<Measured>): void {
  measured = joined(measured, more);
  if (!values.report) return;
  const before: Partial<Measured> = existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, 'utf8')) : {};
  const kept = joined({ ...measured, table: before.table ?? [], ...before }, more);
  mkdirSync(path.dirname(KEPT), { recursive: true });
  writeFileSync(KEPT, JSON.stringify(kept));
  writeFileSync(path.resolve(import.meta.dirname, '../reports/journal.md'), journalReport(kept, new Date()));
}

function joined(known: Measured, { table = [], ...more }: Partial<Measured>): Measured {
  const others = known.table.filter(({ events }) => !table.some((one) => one.events === events));
  return { ...known, ...more, table: [...others, ...table].sort((a, b) => a.events - b.events) };
}

const [appends, events] = [Number(values.appends), Number(values.events)];
if (appends > 0) know({ append: await measureAppend(values.browser, appends) });
if (events > 0) know({ verify: await measureVerify(events) });
if (values.large) know({ large: await measureLargeExport(values.large) });
if (Number(values.index) > 0) know({ index: await measureIndex(Number(values.index)) });
await measureTable(
  values.size.map(Number).filter((size) => size > 0),
  (cost: TableCost) => know({ table: [cost] }),
  { pictures: values.pictures, profiles: values.profiles, prepare: values.prepare },
);
console.log(values.json ? JSON.stringify(measured, null, 2) : journalReport(measured, new Date()));
