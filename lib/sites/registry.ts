import type { Platform } from '../domain/index.ts';

/**
 * The site families, by exact host or leading-dot suffix. Each content script bundles one adapter only, so adapters
 * are not listed here but imported by their own door, entrypoints/<site>.content.
 */
export const SITE_HOSTS: Readonly<Record<Platform, readonly string[]>> = {
  facebook: ['facebook.com', '.facebook.com'],
  instagram: ['instagram.com', '.instagram.com'],
  x: ['x.com', 'twitter.com'],
  youtube: ['youtube.com', '.youtube.com'],
};

/** Sites with a page agent in this version. */
export const SUPPORTED: readonly Platform[] = ['facebook', 'x'];

function isHostOf(hostname: string, host: string): boolean {
  return host.startsWith('.') ? hostname.endsWith(host) : hostname === host;
}

/** Which site an address belongs to; never by substring (evil-facebook.com, facebook.com.example). */
export function siteOf(address: string | undefined): Platform | undefined {
  let url: URL;
  try {
    url = new URL(address ?? '');
  } catch {
    return undefined;
  }
  if (url.protocol !== 'https:') return undefined;
  return (Object.keys(SITE_HOSTS) as Platform[]).find((platform) =>
    SITE_HOSTS[platform].some((host) => isHostOf(url.hostname, host)),
  );
}
