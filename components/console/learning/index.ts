export type { Downloaded, OnExportEvidence } from './EvidenceExport.tsx';
export { type Learned, LearningView } from './LearningView.tsx';
