import { readCollectionPlace } from '@/lib/browser/index.ts';
import { collectNewest } from '@/lib/collect/index.ts';
import { systemClock } from '@/lib/core/index.ts';
import { database, journalWriter } from './services.ts';

/**
 * Keeps the newest checkpoint outside of this device, where a place is set. After each seal, and every few minutes for
 * what could not be sent; the console asks for the same under the same lock.
 */
export async function collectCheckpoint(): Promise<void> {
  const configured = await readCollectionPlace();
  if (!configured) return;
  await navigator.locks.request('collect', async () => {
    const { device } = await journalWriter();
    await collectNewest(database, device, configured.place, {
      fetch: (...args) => fetch(...args),
      clock: systemClock,
    });
  });
}
