import { browser, packSource } from '@/lib/browser/index.ts';
import { systemClock } from '@/lib/core/index.ts';
import { syncFromMirrors } from '@/lib/sync/index.ts';
import { database } from './services.ts';

export const PACK_SYNC = 'pack-sync';
const EVERY_MINUTES = 60;
const MINUTE = 60_000;

/** At one time for a whole country's offices a host would fall over: each browser has its own minute. */
export async function syncPacksRegularly(): Promise<void> {
  if (await browser.alarms.get(PACK_SYNC)) return;
  await browser.alarms.create(PACK_SYNC, {
    delayInMinutes: 1 + Math.random() * EVERY_MINUTES,
    periodInMinutes: EVERY_MINUTES,
  });
}

let lastCheck = 0;

/**
 * Looks for a newer pack, once at a time in the whole browser. Every open panel asks; a look counts for all of them
 * for half of the interval. (A stopped worker forgets when it was: then there is one look more.)
 */
export async function syncPacks({ byPanel = false } = {}): Promise<void> {
  const configured = await packSource.read();
  if (!configured) return;
  const source = configured.value;
  if (byPanel && Date.now() - lastCheck < (source.checkMinutes * MINUTE) / 2) return;
  lastCheck = Date.now();
  await navigator.locks.request(PACK_SYNC, async () => {
    await syncFromMirrors(database, source, { fetch: (...args) => fetch(...args) }, systemClock);
  });
}
