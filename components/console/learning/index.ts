export type { OnExportEvidence } from './EvidenceExport.tsx';
export { type Learned, LearningView } from './LearningView.tsx';
