import { failure, type Outcome, success } from '../../core/index.ts';
import type { Metadata } from '../metadata/read.ts';
import type { Root, Snapshot, Targets, Timestamp } from '../metadata/schemas.ts';
import { isExpired } from './expiry.ts';
import type { TrustFailure } from './failure.ts';
import { newSnapshot, newTargets, newTimestamp, type TrustedFiles } from './roles.ts';
import { followRoots } from './roots.ts';
import type { RepositorySource } from './source.ts';

export interface Verified {
  readonly files: Required<TrustedFiles>;
  readonly root: Root;
  readonly timestamp: Metadata<Timestamp>;
  readonly snapshot: Metadata<Snapshot>;
  readonly targets: Metadata<Targets>;
}

export interface UpdateResult {
  /** The newest root that its predecessors vouch for. To be kept even when the rest fails: it may revoke a key. */
  readonly root: Uint8Array<ArrayBuffer>;
  readonly outcome: Outcome<Verified, TrustFailure>;
}

/**
 * The Update Framework's client workflow (specification 1.0.31, section 5) without delegations. It changes nothing:
 * the caller keeps what comes back, all of it at once. `now` in milliseconds must never fall between two updates.
 */
export async function updateTrust(
  trusted: TrustedFiles,
  source: RepositorySource,
  now: number,
): Promise<UpdateResult> {
  const chain = await followRoots(trusted.root, source);
  const root = chain.newest;
  if (!chain.whole.ok) return { root: root.bytes, outcome: chain.whole };
  if (isExpired(root.signed.expires, now))
    return { root: root.bytes, outcome: failure('expired', 'root.json') };
  return { root: root.bytes, outcome: await followRoles(root, trusted, source, now) };
}

async function followRoles(
  { bytes, signed: root }: Metadata<Root>,
  trusted: TrustedFiles,
  source: RepositorySource,
  now: number,
): Promise<Outcome<Verified, TrustFailure>> {
  const timestamp = await newTimestamp(root, trusted, source, now);
  if (!timestamp.ok) return timestamp;
  const snapshot = await newSnapshot(root, timestamp.value.signed, trusted, source, now);
  if (!snapshot.ok) return snapshot;
  const targets = await newTargets(root, snapshot.value.signed, trusted, source, now);
  if (!targets.ok) return targets;
  return success({
    files: {
      root: bytes,
      timestamp: timestamp.value.bytes,
      snapshot: snapshot.value.bytes,
      targets: targets.value.bytes,
    },
    root,
    timestamp: timestamp.value,
    snapshot: snapshot.value,
    targets: targets.value,
  });
}
