import { spreadsheetSafe } from '../export/index.ts';

const APOSTROPHES = /(?<=^|[\r\n])(?=')/g;
/** An apostrophe that only keeps a spreadsheet from reading a formula, or stands before one that was there. */
const GUARD = /(?<=^|[\r\n])'(?=(?:(?![\r\n])[\p{Z}\p{Cc}\p{Cf}])*(?:['\t=+\-@＝＋－＠]|[\r\n]))/gu;

/** As `spreadsheetSafe`, but such that `withoutGuard` gives back exactly what it was. */
export const withGuard = (text: string): string => spreadsheetSafe(text.replace(APOSTROPHES, "'"));

export const withoutGuard = (text: string): string => text.replace(GUARD, '');

/** What a spreadsheet would run: never the words of an answer. */
export const looksLikeFormula = (text: string): boolean => /^\s*[=＝]\s*[\p{L}+\-@(\d"']/u.test(text);
