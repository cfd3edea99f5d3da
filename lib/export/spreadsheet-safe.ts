/**
 * Where a spreadsheet may start to read a formula: at the beginning of a field or of a line inside it, behind any
 * blanks, controls and characters without a glyph. Full-width signs count too; East Asian editions of Excel take them.
 * Matches have no width: one that took a line break with it would hide the formula behind the next.
 */
const FORMULA_START =
  /^(?=(?:(?![\r\n])[\p{Z}\p{Cc}\p{Cf}])*[\r\n])|(?<=^|[\r\n])(?=(?:(?![\r\n])[\p{Z}\p{Cc}\p{Cf}])*[\t=+\-@＝＋－＠])/gu;

/**
 * Puts an apostrophe before whatever could run as a formula: strangers wrote these texts. papaparse's own
 * `escapeFormulae` looks at the first character only. The quoting changes the text, so the JSONL export is the
 * authoritative one.
 */
export function spreadsheetSafe(text: string): string {
  return text.replace(FORMULA_START, "'");
}
