import type { Cell, ColumnKind } from '../columns.ts';
import { xlsxText } from './text.ts';

/** Indexes into the styles of workbook.ts. */
export const STYLE = { plain: 0, moment: 1, heading: 2, wrapped: 3 } as const;

/** Column letters: 0 is A, 26 is AA. */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** Days since 1899-12-30, how spreadsheets count time; undefined for what is no moment (a range, a page's own words). */
export function serialDay(text: string, kind: 'moment' | 'wall-clock'): number | undefined {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?(Z|[+-]\d\d:\d\d)$/.test(text)) return undefined;
  // A spreadsheet knows no zones: the clock that the place showed is kept as it stood.
  const at = Date.parse(kind === 'wall-clock' ? text.replace(/(Z|[+-]\d\d:\d\d)$/, 'Z') : text);
  return Number.isNaN(at) ? undefined : at / 86_400_000 + 25_569;
}

function cellXml(reference: string, value: Cell, kind: ColumnKind, style: number): string {
  if (value === '' || value === null || value === undefined) return '';
  const styled = style === 0 ? '' : ` s="${style}"`;
  if (typeof value === 'number') return `<c r="${reference}"${styled}><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${reference}"${styled} t="b"><v>${value ? 1 : 0}</v></c>`;
  const day = kind === 'moment' || kind === 'wall-clock' ? serialDay(value, kind) : undefined;
  if (day !== undefined) return `<c r="${reference}" s="${STYLE.moment}"><v>${day}</v></c>`;
  // An inline string is text whatever it begins with: a formula has an element of its own.
  return `<c r="${reference}"${styled} t="inlineStr"><is><t xml:space="preserve">${xlsxText(value)}</t></is></c>`;
}

/** One row; `row` counts from 1. */
export function rowXml(
  row: number,
  cells: readonly Cell[],
  kinds: readonly ColumnKind[],
  style: number = STYLE.plain,
): string {
  const inner = cells
    .map((value, at) => cellXml(`${columnName(at)}${row}`, value, kinds[at] ?? 'text', style))
    .join('');
  return `<row r="${row}">${inner}</row>`;
}

/** What stands before the rows: the frozen heading and the widths in characters. */
export function sheetHead(widths: readonly number[]): string {
  const columns = widths
    .map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
    .join('');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns}</cols><sheetData>`;
}

/** What stands after the rows; `filtered` puts the filter buttons into the heading. */
export function sheetFoot(columns: number, rows: number, filtered: boolean): string {
  const filter = filtered ? `<autoFilter ref="A1:${columnName(columns - 1)}${Math.max(rows, 1)}"/>` : '';
  return `</sheetData>${filter}</worksheet>`;
}
