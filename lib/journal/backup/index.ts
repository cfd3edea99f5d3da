export { type ReadBackup, type RestoreFailure, readBackup, restoreBackup } from './restore.ts';
export { writeBackup } from './write.ts';
