import type { Outcome } from '../../../lib/core/index.ts';
import type { ReadBackup, RestoreFailure } from '../../../lib/journal/index.ts';

export interface BackupServices {
  /** Gives the file's name. */
  make(passphrase: string): Promise<string>;
  read(file: File): Promise<Outcome<ReadBackup, 'not-a-backup' | 'incomplete' | 'tampered'>>;
  restore(backup: ReadBackup, passphrase: string): Promise<Outcome<number, RestoreFailure>>;
}
