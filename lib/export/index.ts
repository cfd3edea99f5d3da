export { entriesToCsv } from './csv.ts';
export { type ExportKind, exportFileName } from './file-name.ts';
export { type EntryFilter, filterEntries } from './filter.ts';
export { type ExportedLine, entriesToJsonl } from './jsonl.ts';
export { localDay, localTime } from './local-time.ts';
export { type ChosenAnswer, chosenAnswers } from './reply-answers.ts';
export { spreadsheetSafe } from './spreadsheet-safe.ts';
