import { browser } from './browser.ts';

/** Rows of the extension's local storage that start with a prefix. */
export async function storedRows(prefix: string): Promise<[key: string, row: unknown][]> {
  const all = await browser.storage.local.get(null);
  return Object.entries(all).filter(([key]) => key.startsWith(prefix));
}

export async function removeStored(key: string): Promise<void> {
  await browser.storage.local.remove(key);
}
