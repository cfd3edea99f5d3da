import Papa from 'papaparse';
import { COLUMNS, type ExportRow, type Profile } from './columns.ts';
import { spreadsheetSafe } from './spreadsheet-safe.ts';

/** Without it Excel reads UTF-8 as the machine's old code page. */
const BYTE_ORDER_MARK = '\uFEFF';
const NEWLINE = '\r\n';

const table = (rows: readonly (readonly string[])[]): string =>
  rows.length === 0 ? '' : Papa.unparse([...rows], { quotes: true, newline: NEWLINE }) + NEWLINE;

/** A whole file of its own columns; whoever writes it guards its texts. */
export const csvFile = (rows: readonly (readonly string[])[]): string => BYTE_ORDER_MARK + table(rows);

export const csvHeader = (): string => csvFile([COLUMNS.map(({ name }) => name)]);

/** One row per event, for spreadsheets: quoted against formulas and therefore not exact; JSONL is. */
export function csvRows(rows: readonly ExportRow[], profile: Profile): string {
  return table(
    rows.map((row) => COLUMNS.map(({ read }) => spreadsheetSafe(String(read(row, profile) ?? '')))),
  );
}
