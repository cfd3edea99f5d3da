/** Longest text of a cell that Excel opens; a longer one makes it call the whole file damaged. */
export const MOST_CHARACTERS = 32_767;
const CUT = '… [JSONL]';

/** Characters that XML 1.0 cannot hold, or that a reader would change (a carriage return becomes a line feed). */
const UNSAFE = /[[\p{Cc}\uFFFE\uFFFF]--[\t\n\u007F-\u009F]]|_(?=x[0-9A-Fa-f]{4}_)/gv;
const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * A text as SpreadsheetML holds it (ECMA-376 part 1, 22.9.2.19, ST_Xstring): what XML cannot hold stands as `_xHHHH_`,
 * and an underscore that would begin such a mark is marked itself.
 */
export function xlsxText(text: string): string {
  const cut =
    text.length > MOST_CHARACTERS
      ? `${text.slice(0, MOST_CHARACTERS - CUT.length).toWellFormed()}${CUT}`
      : text;
  return cut
    .replace(
      UNSAFE,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replace(/[&<>"]/g, (character) => NAMED[character] ?? character);
}
