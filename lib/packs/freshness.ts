import { readRoot, readTargets, readTimestamp } from './metadata/read.ts';
import type { TrustedFiles } from './trust/roles.ts';

const DAY = 24 * 3600 * 1000;
/** Supervisors are warned this long before anything expires. */
export const WARN_BEFORE = 3 * DAY;
/** How long a stale pack is only said to be stale; later the warning grows loud. It is never taken away. */
export const GRACE = 14 * DAY;

export type Freshness =
  | { readonly state: 'fresh' | 'expiring'; readonly until: number }
  /** Nothing vouches any more that this is the newest pack: the host froze it, or nobody renewed it. */
  | { readonly state: 'stale'; readonly since: number; readonly graceOver: boolean };

/** When each signed date of what is trusted ends, soonest first; ms since 1970. */
export function expiries(files: TrustedFiles): { role: 'root' | 'targets' | 'timestamp'; at: number }[] {
  const root = readRoot(files.root);
  const targets = files.targets ? readTargets(files.targets) : undefined;
  const timestamp = files.timestamp ? readTimestamp(files.timestamp) : undefined;
  return [
    ...(root.ok ? [{ role: 'root' as const, at: Date.parse(root.value.signed.expires) }] : []),
    ...(targets?.ok ? [{ role: 'targets' as const, at: Date.parse(targets.value.signed.expires) }] : []),
    ...(timestamp?.ok
      ? [{ role: 'timestamp' as const, at: Date.parse(timestamp.value.signed.expires) }]
      : []),
  ].sort((a, b) => a.at - b.at);
}

export function freshnessOf(until: number, now: number): Freshness {
  if (now >= until) return { state: 'stale', since: until, graceOver: now >= until + GRACE };
  return { state: until - now <= WARN_BEFORE ? 'expiring' : 'fresh', until };
}
