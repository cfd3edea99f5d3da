import Papa from 'papaparse';
import type { JournalEntry } from '../journal/index.ts';
import { COLUMNS } from './columns.ts';
import { chosenAnswers } from './reply-answers.ts';
import { spreadsheetSafe } from './spreadsheet-safe.ts';

/** Without it Excel reads UTF-8 as the machine's old code page. */
const BYTE_ORDER_MARK = '\uFEFF';
const NEWLINE = '\r\n';

/**
 * One row per event, for spreadsheets: quoted against formulas and therefore not exact; `entriesToJsonl` is.
 * `all` is where the answer of a reply is looked up, so that a filtered `sent` still names its template.
 */
export function entriesToCsv(
  entries: readonly JournalEntry[],
  all: readonly JournalEntry[] = entries,
): string {
  const chosen = chosenAnswers(all);
  const rows = entries.map((entry) => {
    const answer = entry.leaf.replyId === null ? undefined : chosen.get(entry.leaf.replyId);
    return COLUMNS.map(([, read]) => spreadsheetSafe(String(read(entry, answer) ?? '')));
  });
  // The names as a row among rows: given as `fields`, papaparse 5.7 ends a table without rows with a line of its own.
  const table = [COLUMNS.map(([name]) => name), ...rows];
  return BYTE_ORDER_MARK + Papa.unparse(table, { quotes: true, newline: NEWLINE }) + NEWLINE;
}
