import { browser } from '@/lib/browser/index.ts';
import { createId, systemClock, systemRandom } from '@/lib/core/index.ts';
import type { Writer } from '@/lib/journal/index.ts';
import { Database, deviceName } from '@/lib/store/index.ts';

export const database = new Database();
const boot = createId(systemRandom);

/** The journal's writer in this context; the device's name is read once per worker life. */
export async function journalWriter(): Promise<Writer> {
  return {
    tables: database.journal,
    clock: systemClock,
    random: systemRandom,
    device: await deviceName(database, systemRandom),
    boot,
    version: browser.runtime.getManifest().version,
  };
}
