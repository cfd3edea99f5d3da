import 'fake-indexeddb/auto';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COLUMNS, type ExportRow, spreadsheetSafe } from '../../../lib/export/index.ts';
import { createLineReader } from '../../../lib/journal/index.ts';
import { exported } from './exported.ts';
import { FORMULAS, HARMLESS } from './formulas.ts';
import { ABANDONED, asking, REPLY, written } from './written.ts';

const FOUND = spawnSync('soffice', ['--version']).status === 0;
/** It starts slowly, so the long run opens the files; the short one reads them with Node. */
const RUN = FOUND && process.env['TANGGAP_FULL'] === '1';
if (process.env['TANGGAP_FULL'] === '1' && !FOUND)
  console.warn('LibreOffice is not installed: the exported files were read by Node alone.');

const TEXTS = [
  ...FORMULAS.map(([text]) => text),
  ...HARMLESS,
  '_x0041_',
  '<b>&"\'</b>',
  '1e5',
  '007',
  '1/2',
  'TRUE',
];
const folder = mkdtempSync(path.join(tmpdir(), 'tanggap-office-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A cell has one kind of line break: LibreOffice turns a pair of carriage return and line feed into a line feed. */
const folded = (text: string): string => text.replace(/\r\n?/g, '\n');

/** Comma, quote, UTF-8, all columns as text; formulas are not evaluated, formats are kept as shown. */
const CSV_OUT = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1';

function convert(file: string, ...options: string[]): Record<string, string>[] {
  const out = path.join(folder, 'out');
  const run = spawnSync(
    'soffice',
    [
      '--headless',
      '--norestore',
      `-env:UserInstallation=file://${folder}/profile`,
      ...options,
      '--convert-to',
      CSV_OUT,
      '--outdir',
      out,
      file,
    ],
    { encoding: 'utf8', timeout: 120_000 },
  );
  const written = /-> (\S+\.csv)/.exec(run.stdout)?.[1];
  expect(written, run.stdout + run.stderr).toBeDefined();
  const text = readFileSync(written ?? '', 'utf8').replace(/^\uFEFF/, '');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

describe.runIf(RUN)('LibreOffice', () => {
  let rows: ExportRow[];
  beforeAll(async () => {
    const { database } = await written([
      ...REPLY,
      ABANDONED,
      ...TEXTS.map((text, i) => asking(text, `event-${i}-x`)),
    ]);
    const sequences = await database.leaves.orderBy('seq').primaryKeys();
    const lines = await createLineReader(database.journal)(sequences);
    rows = lines.map((line) => ({ line, chosen: undefined }));
    for (const format of ['csv', 'xlsx'] as const)
      writeFileSync(path.join(folder, `log.${format}`), (await exported(database, { format })).file);
  }, 60_000);

  /** Columns that no intent fills: `rows` above have no look-up of their own. */
  const OWN = COLUMNS.filter(
    ({ name }) => !/^(answer_|variant|wording|pack|rank|probab|topic|class)/.test(name),
  );

  it('gives back every field of the XLSX file', () => {
    const read = convert(path.join(folder, 'log.xlsx'));
    expect(read).toHaveLength(rows.length);
    for (const [at, row] of rows.entries())
      for (const { name, kind, read: cell } of OWN) {
        const wanted = String(cell(row, 'full') ?? '');
        const shown = read[at]?.[name] ?? '';
        if (kind === 'moment' || kind === 'wall-clock')
          expect(shown.replace(' ', 'T'), name).toBe(wanted.replace(/(Z|[+-]\d\d:\d\d)$/, ''));
        else if (kind === 'boolean') expect(shown.toLowerCase(), name).toBe(wanted);
        else expect(folded(shown), `${name} of row ${at}`).toBe(folded(wanted));
      }
  }, 120_000);

  it('gives back every field of the CSV file, and runs none of them', () => {
    // Quoted fields are texts, as its own import dialog offers.
    const read = convert(path.join(folder, 'log.csv'), '--infilter=CSV:44,34,76,1,,1033,true,false,false');
    expect(read).toHaveLength(rows.length);
    for (const [at, row] of rows.entries())
      for (const { name, read: cell } of OWN)
        expect(folded(read[at]?.[name] ?? ''), `${name} of row ${at}`).toBe(
          // A zero character cannot stand in a cell.
          folded(spreadsheetSafe(String(cell(row, 'full') ?? ''))).replaceAll('\u0000', ''),
        );
  }, 120_000);
});
