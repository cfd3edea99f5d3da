export { IntegrityView } from './IntegrityView.tsx';
export type { BundleToCheck, CollectionStanding, IntegrityServices, JournalState } from './types.ts';
