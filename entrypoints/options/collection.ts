import type { CollectionStanding } from '@/components/console/integrity/index.ts';
import { type Configured, collectionPlace, requestAddresses } from '@/lib/browser/index.ts';
import { collectErrorCode, collectInTurn } from '@/lib/collect/index.ts';
import { folderAddress } from '@/lib/core/index.ts';
import type { CollectionPlace } from '@/lib/domain/index.ts';
import { readCollection } from '@/lib/store/index.ts';
import { database } from './database.ts';
import { consoleWriter } from './writer.ts';

async function collectNow(): Promise<void> {
  const configured = await collectionPlace.read();
  if (configured) await collectInTurn(database, consoleWriter, configured.value, { now: true });
}

export const collectionServices = {
  async setCollection(text: string, authorization: string): Promise<void> {
    const address = folderAddress(text.trim());
    if (address === undefined) return;
    // Before any other await, or the browser no longer takes it for a click.
    await requestAddresses([address]);
    const known = (await collectionPlace.read())?.value;
    const value = authorization || (known?.address === address ? known.authorization : undefined);
    await collectionPlace.write({ address, ...(value ? { authorization: value } : {}) });
    await collectNow();
  },
  forgetCollection: () => collectionPlace.write(undefined),
  collectNow,
};

/** What the console shows of a configured place. */
export async function readStanding(configured: Configured<CollectionPlace>): Promise<CollectionStanding> {
  const { value: place, by } = configured;
  const state = await readCollection(database);
  const own = state?.address === (folderAddress(place.address) ?? place.address) ? state : undefined;
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
