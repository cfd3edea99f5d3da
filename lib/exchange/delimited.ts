import Papa from 'papaparse';
import { failure, type Outcome, success } from '../core/index.ts';
import { looksLikeFormula, withoutGuard } from './formula-safe.ts';
import { type ImportFailure, MAX_COLUMNS, MAX_ROWS } from './imported.ts';
import type { Table, TableRow } from './table.ts';

const DELIMITERS = [',', ';', '\t'];

/** The separator that the first line has most of, outside of quotes: European spreadsheets write `;`. */
function delimiterOf(text: string): string {
  let quoted = false;
  const counts = new Map(DELIMITERS.map((delimiter) => [delimiter, 0]));
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === '\n' || character === '\r')) break;
    else if (!quoted && counts.has(character)) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/** A CSV text as rows; an unclosed quote refuses the whole, for it swallows every row after it. */
export function readDelimited(text: string): Outcome<Table, ImportFailure> {
  const rows: TableRow[] = [];
  let header: readonly string[] | undefined;
  let line = 1;
  let from = 0;
  let wrong: ImportFailure | undefined;
  let detail = '';
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    step({ data, errors, meta }, parser) {
      const quotes = errors.find(({ type }) => type === 'Quotes');
      if (quotes) {
        wrong = 'import-damaged';
        detail = `${line}`;
      } else if (data.length > MAX_COLUMNS || rows.length >= MAX_ROWS) {
        wrong = 'import-too-many';
        detail = data.length > MAX_COLUMNS ? `${data.length} > ${MAX_COLUMNS}` : `> ${MAX_ROWS}`;
      }
      if (wrong) {
        parser.abort();
        return;
      }
      if (data.some((cell) => cell.trim() !== '')) {
        const formulas = data.flatMap((cell, at) => (looksLikeFormula(cell) ? [at] : []));
        if (header) rows.push({ line, cells: data.map(withoutGuard), formulas });
        else header = data.map((cell) => cell.trim());
      }
      line += newlines(text, from, meta.cursor);
      from = meta.cursor;
    },
  });
  if (wrong) return failure(wrong, detail);
  return header ? success({ header, rows }) : failure('import-unreadable', 'CSV');
}

function newlines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const character = text[at];
    if (character === '\n' || (character === '\r' && text[at + 1] !== '\n')) count++;
  }
  return count;
}
