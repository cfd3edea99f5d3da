export { LogView } from './LogView.tsx';
export type {
  Correction,
  ExportRequest,
  ExportResult,
  LogDesk,
  OnCorrect,
  OnExport,
  SavedView,
  SavedViewStore,
  Selection,
} from './types.ts';
