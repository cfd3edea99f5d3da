export { BackupView } from './BackupView.tsx';
export type { BackupServices } from './types.ts';
