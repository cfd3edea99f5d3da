import type { Database } from './database.ts';

export type RepositoryContent = 'answers' | 'site-rules';

/** What this browser trusts of one repository, and how its last look there went. */
export interface TrustRow {
  readonly content: RepositoryContent;
  /** SHA-256 of the first root, which people compared or a policy set. */
  readonly fingerprint: string;
  readonly organisation: string;
  readonly root: Uint8Array<ArrayBuffer>;
  readonly timestamp?: Uint8Array<ArrayBuffer> | undefined;
  readonly snapshot?: Uint8Array<ArrayBuffer> | undefined;
  readonly targets?: Uint8Array<ArrayBuffer> | undefined;
  /** The latest time (ms) at which metadata were found fresh; time never runs back behind it. */
  readonly lastSeen: number;
  readonly checkedAt?: number | undefined;
  /** When the soonest of the signed dates ends, ms. */
  readonly freshUntil?: number | undefined;
  readonly failure?: { readonly reason: string; readonly detail?: string | undefined } | undefined;
}

export async function readTrust(
  database: Database,
  content: RepositoryContent,
): Promise<TrustRow | undefined> {
  return database.trust.get(content);
}

/** Starts to trust a repository, or another one in its place: what was trusted before is forgotten. */
export async function pinRoot(database: Database, row: TrustRow): Promise<void> {
  await database.transaction('rw', database.trust, async () => database.trust.put(row));
}

export async function forgetTrust(database: Database, content: RepositoryContent): Promise<void> {
  await database.transaction('rw', database.trust, async () => database.trust.delete(content));
}

/**
 * Notes a look that brought no new pack. A newer root is kept all the same, for it may revoke a key, unless another
 * context has gone further in the meantime.
 */
export async function noteCheck(
  database: Database,
  before: TrustRow,
  change: Pick<TrustRow, 'checkedAt' | 'failure'> & Partial<TrustRow>,
): Promise<void> {
  await database.transaction('rw', database.trust, async () => {
    const now = await database.trust.get(before.content);
    if (now && isSame(now, before)) await database.trust.put({ ...now, ...change });
  });
}

/** Was nothing accepted since this row was read? */
export function isSame(a: TrustRow, b: TrustRow): boolean {
  return (
    a.fingerprint === b.fingerprint &&
    sameBytes(a.root, b.root) &&
    sameBytes(a.timestamp, b.timestamp) &&
    sameBytes(a.targets, b.targets)
  );
}

function sameBytes(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  if (!a || !b) return a === b;
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
