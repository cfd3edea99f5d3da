import type { Platform } from '../domain/index.ts';

export interface Site {
  readonly platform: Platform;
  /** Where a person starts; the popup opens it. */
  readonly home: string;
  /** Exact host, or with a leading dot the domain and everything below it. */
  readonly hosts: readonly string[];
  /** How paths of inner frames begin where people are answered too (a live chat); only these frames get an agent. */
  readonly frames: readonly string[];
}

/**
 * Every site, one line each. The manifest, the page agents and the popup follow from here. Adapters are not imported
 * here but by their own doors, entrypoints/<platform>-agent: each agent bundles one site only.
 */
export const SITES: readonly Site[] = [
  {
    platform: 'facebook',
    home: 'https://www.facebook.com/',
    hosts: ['.facebook.com'],
    frames: [],
  },
  {
    platform: 'instagram',
    home: 'https://www.instagram.com/',
    hosts: ['.instagram.com'],
    frames: [],
  },
  { platform: 'x', home: 'https://x.com/', hosts: ['x.com', 'twitter.com'], frames: [] },
  {
    platform: 'youtube',
    home: 'https://www.youtube.com/',
    hosts: ['.youtube.com'],
    frames: ['/live_chat'],
  },
];

/** File of a site's page agent, as built from its door. */
export const agentFile = (platform: Platform): string => `${platform}-agent.js`;

/** Match patterns of a site for the manifest, of its pages or of the frames whose path begins with `path`. */
export function matchPatterns(site: Site, path = '/'): string[] {
  return site.hosts.map((host) => `https://${host.startsWith('.') ? `*${host}` : host}${path}*`);
}

/** `.facebook.com` covers facebook.com too, as the manifest's `*.facebook.com` does. */
function isHostOf(hostname: string, host: string): boolean {
  return host.startsWith('.') ? `.${hostname}`.endsWith(host) : hostname === host;
}

/** Which site an address belongs to; never by substring (evil-facebook.com, facebook.com.example). */
export function siteAt(address: string | undefined): Site | undefined {
  let url: URL;
  try {
    url = new URL(address ?? '');
  } catch {
    return undefined;
  }
  if (url.protocol !== 'https:') return undefined;
  return SITES.find((site) => site.hosts.some((host) => isHostOf(url.hostname, host)));
}

export const siteOf = (address: string | undefined): Platform | undefined => siteAt(address)?.platform;
