import { browser } from './browser.ts';

/** Host patterns of the manifest, by site family. */
export function manifestHosts(): string[] {
  return [...(browser.runtime.getManifest().host_permissions ?? [])] as string[];
}

/** Sites whose access the person or a policy withholds ("on click" in the browser's own page). */
export async function withheldHosts(): Promise<string[]> {
  const hosts = manifestHosts();
  const granted = await Promise.all(
    hosts.map((origin) => browser.permissions.contains({ origins: [origin] })),
  );
  return hosts.filter((_, index) => !granted[index]);
}

/** Without the port: Firefox silently ignores a pattern that has one. */
const hostPattern = (address: string): string => `https://${new URL(address).hostname}/*`;

/** Must be called from a click. Declined, a host can still serve who asks it without permission (CORS). */
export function requestAddresses(addresses: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...new Set(addresses.map(hostPattern))] });
}

/** Must be called from a click, or the browser refuses. */
export function requestHosts(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins });
}
