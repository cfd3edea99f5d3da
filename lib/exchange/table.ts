/** A row of a spreadsheet with the line of the file where it begins, from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** Columns whose value a formula made. */
  readonly formulas: readonly number[];
}

export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
}

/** Names of columns are compared without capitals, blanks and marks: "Sample questions" is "sample_questions". */
export const plainName = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '');

export function columnOf(header: readonly string[], names: readonly string[]): number {
  const wanted = names.map(plainName);
  return header.findIndex((name) => wanted.includes(plainName(name)));
}
