/**
 * Where a spreadsheet may start to read a formula: at the beginning of a field or of a line inside it, behind any
 * blanks and characters without a glyph. Full-width signs count too; East Asian editions of Excel take them.
 */
const FORMULA_START =
  /(^|\r\n|\r|\n)(?=[\t\r]|[\p{Zs}\t\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]*[=+\-@＝＋－＠])/gu;

/**
 * Puts an apostrophe before whatever could run as a formula: strangers wrote these texts. papaparse's own
 * `escapeFormulae` looks at the first character only. The quoting changes the text, so the JSONL export is the
 * authoritative one.
 */
export function spreadsheetSafe(text: string): string {
  return text.replace(FORMULA_START, "$1'");
}
