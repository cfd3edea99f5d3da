export { type Archive, createArchive } from './archive.ts';
export { type ByteSink, hashing, utf8 } from './byte-sink.ts';
export { COLUMNS, type ExportRow, type Profile } from './columns.ts';
export { csvFile } from './csv.ts';
export { exportFileName } from './file-name.ts';
export { localDay, localTime } from './local-time.ts';
export {
  askedAnswer,
  type ChosenAnswer,
  chosenAnswer,
  createReplyLookup,
  type ReplyLookup,
} from './reply-lookup.ts';
export { spreadsheetSafe } from './spreadsheet-safe.ts';
export type { ExportFacts } from './tally.ts';
export { type BundleFailure, type BundleOrder, writeBundle } from './write-bundle.ts';
export {
  type Exported,
  type ExportFormat,
  type ExportOrder,
  type ExportSource,
  type ExportWatch,
  type FileEnding,
  fileEnding,
  ROWS_PER_FILE,
  writeExport,
} from './write-export.ts';
export { tablesWorkbook, type WorkbookTable } from './xlsx/write-tables.ts';
