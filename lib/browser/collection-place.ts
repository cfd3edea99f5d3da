import { CollectionPlace } from '../domain/index.ts';
import { browser } from './browser.ts';
import { readManaged } from './managed.ts';

const PLACE = 'collectionPlace';

export interface ConfiguredPlace {
  readonly place: CollectionPlace;
  /** A policy's place cannot be changed here. */
  readonly by: 'policy' | 'person';
}

/** Where checkpoints are kept outside of this device. A policy wins; a damaged object counts as none. */
export async function readCollectionPlace(): Promise<ConfiguredPlace | undefined> {
  const policy = CollectionPlace.safeParse((await readManaged(PLACE))[PLACE]);
  if (policy.success) return { place: policy.data, by: 'policy' };
  const own = CollectionPlace.safeParse((await browser.storage.local.get(PLACE))[PLACE]);
  return own.success ? { place: own.data, by: 'person' } : undefined;
}

export async function writeCollectionPlace(place: CollectionPlace | undefined): Promise<void> {
  if (place) await browser.storage.local.set({ [PLACE]: place });
  else await browser.storage.local.remove(PLACE);
}

/** Calls back when the place is set, changed or taken away here. */
export function watchCollectionPlace(onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if ((area === 'local' || area === 'managed') && PLACE in changes) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
