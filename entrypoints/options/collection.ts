import type { CollectionStanding } from '@/components/console/integrity/index.ts';
import {
  type ConfiguredPlace,
  hostPattern,
  readCollectionPlace,
  requestHosts,
  writeCollectionPlace,
} from '@/lib/browser/index.ts';
import { collectErrorCode, collectionAddress, collectNewest } from '@/lib/collect/index.ts';
import { systemClock } from '@/lib/core/index.ts';
import { readCollection } from '@/lib/store/index.ts';
import { database } from './database.ts';
import { consoleWriter } from './writer.ts';

/** Under the same lock as the background's: the state is read, asked for and written by one at a time. */
async function collectNow(): Promise<void> {
  const configured = await readCollectionPlace();
  if (!configured) return;
  await navigator.locks.request('collect', async () => {
    const { device } = await consoleWriter();
    await collectNewest(database, device, configured.place, {
      fetch: (...args) => fetch(...args),
      clock: systemClock,
      now: true,
    });
  });
}

export const collectionServices = {
  async setCollection(text: string, authorization: string): Promise<void> {
    const address = collectionAddress(text.trim());
    if (address === undefined) return;
    // Before any other await, or the browser no longer takes it for a click. Declined, a host can still allow us (CORS).
    await requestHosts([hostPattern(address)]);
    const known = (await readCollectionPlace())?.place;
    const value = authorization || (known?.address === address ? known.authorization : undefined);
    await writeCollectionPlace({ address, ...(value ? { authorization: value } : {}) });
    await collectNow();
  },
  forgetCollection: () => writeCollectionPlace(undefined),
  collectNow,
};

/** What the console shows of a configured place. */
export async function readStanding(configured: ConfiguredPlace): Promise<CollectionStanding> {
  const { place, by } = configured;
  const state = await readCollection(database);
  const own = state?.address === (collectionAddress(place.address) ?? place.address) ? state : undefined;
  return {
    address: place.address,
    by,
    hasAuthorization: place.authorization !== undefined,
    kept: own?.kept,
    failure: own?.failure && {
      code: collectErrorCode(own.failure.reason),
      detail: own.failure.detail,
      at: own.failure.at,
    },
    conflict: own?.conflict,
  };
}
