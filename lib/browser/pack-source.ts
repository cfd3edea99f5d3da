import { PackSource } from '../domain/index.ts';
import { browser } from './browser.ts';
import { readManaged } from './managed.ts';

const SOURCE = 'packSource';

export interface ConfiguredSource {
  readonly source: PackSource;
  /** A policy's source cannot be changed here. */
  readonly by: 'policy' | 'person';
}

/** Where packs come from on this machine. A policy wins; a damaged object counts as none. */
export async function readPackSource(): Promise<ConfiguredSource | undefined> {
  const policy = PackSource.safeParse((await readManaged(SOURCE))[SOURCE]);
  if (policy.success) return { source: policy.data, by: 'policy' };
  const own = PackSource.safeParse((await browser.storage.local.get(SOURCE))[SOURCE]);
  return own.success ? { source: own.data, by: 'person' } : undefined;
}

export async function writePackSource(source: PackSource | undefined): Promise<void> {
  if (source) await browser.storage.local.set({ [SOURCE]: source });
  else await browser.storage.local.remove(SOURCE);
}

/** Called when a person or a policy has changed where packs come from. */
export function watchPackSource(onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area !== 'session' && SOURCE in changes) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Without the port: Firefox silently ignores a pattern that has one. */
export function hostPattern(address: string): string {
  return `https://${new URL(address).hostname}/*`;
}

/** Must be called from a click. Declined, a host can still serve who asks it without permission (CORS). */
export function requestPackHosts(addresses: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...new Set(addresses.map(hostPattern))] });
}

export async function packHostsGranted(addresses: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...new Set(addresses.map(hostPattern))] });
}
