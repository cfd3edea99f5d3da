import { sealCheckpoint } from '@/lib/journal/index.ts';
import { journalWriter } from './services.ts';

/**
 * Signs what was written since the last checkpoint. A journal that no longer fits together is not signed; the console
 * says so, and so does whoever verifies an export.
 */
export async function sealJournal(): Promise<void> {
  await sealCheckpoint(await journalWriter());
}
