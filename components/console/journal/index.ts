export { LogView } from './LogView.tsx';
export type { ExportResult, Log, OnExport, Selection } from './types.ts';
