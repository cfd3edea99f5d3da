export { IntegrityView } from './IntegrityView.tsx';
export type { BundleToCheck, IntegrityServices, JournalState } from './types.ts';
