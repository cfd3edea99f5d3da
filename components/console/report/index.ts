export { ReportView } from './ReportView.tsx';
export type { Letterhead, LoadReport, MonthlyReport } from './types.ts';
