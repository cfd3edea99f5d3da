/** A practice site is a folder beside this file with main.ts and style.css. */
export type Site = 'facebook' | 'instagram' | 'x' | 'youtube';

/** The real hosts that the practice server answers for; null where there is no practice site yet. */
export const HOSTS: Record<string, Site | null> = {
  'www.facebook.com': 'facebook',
  'web.facebook.com': 'facebook',
  'facebook.com': 'facebook',
  'business.facebook.com': 'facebook',
  'x.com': 'x',
  'twitter.com': 'x',
  'www.instagram.com': 'instagram',
  'instagram.com': 'instagram',
  'www.youtube.com': 'youtube',
  'studio.youtube.com': 'youtube',
  'example.com': null,
};

/** The practice sites that there are. */
export const PRACTICE_SITES = [...new Set(Object.values(HOSTS))].filter((site) => site !== null);

/** For --host-resolver-rules: the practice hosts come here, and no other name resolves at all. */
export function resolverRules(port: number): string {
  const maps = Object.keys(HOSTS).map((host) => `MAP ${host}:443 127.0.0.1:${port}`);
  return [...maps, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ');
}
