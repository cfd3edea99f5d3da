import { createId, systemClock, systemRandom } from '../core/index.ts';
import type { TextPolicy, Writer } from '../journal/index.ts';
import type { Database } from './database.ts';
import { deviceName } from './device.ts';

/** The journal's writer of one context (panel, console, worker); `boot` is that context's name for its life. */
export function createWriter(
  database: Database,
  version: string,
  hooks: { readonly onAppended?: () => void; readonly textPolicy?: () => Promise<TextPolicy> } = {},
): () => Promise<Writer> {
  const boot = createId(systemRandom);
  return async () => ({
    tables: database.journal,
    clock: systemClock,
    random: systemRandom,
    device: await deviceName(database, systemRandom),
    boot,
    version,
    ...hooks,
  });
}
