export { LogView } from './LogView.tsx';
export type {
  ExportRequest,
  ExportResult,
  LogDesk,
  OnExport,
  SavedView,
  SavedViewStore,
  Selection,
} from './types.ts';
