import { failure, type Outcome, success } from '../../core/index.ts';
import {
  type Metadata,
  type MetadataFailure,
  readSnapshot,
  readTargets,
  readTimestamp,
} from '../metadata/read.ts';
import {
  MAX_METADATA_BYTES,
  type MetaFile,
  type RoleName,
  type Root,
  type Snapshot,
  type Targets,
  type Timestamp,
} from '../metadata/schemas.ts';
import { matches, sameContent } from './bytes.ts';
import { isExpired } from './expiry.ts';
import type { TrustFailure } from './failure.ts';
import type { RepositorySource } from './source.ts';
import { meetsThreshold } from './threshold.ts';

/** What this browser trusts of one repository: the exact bytes of each role, as they were when they were checked. */
export interface TrustedFiles {
  readonly root: Uint8Array<ArrayBuffer>;
  readonly timestamp?: Uint8Array<ArrayBuffer> | undefined;
  readonly snapshot?: Uint8Array<ArrayBuffer> | undefined;
  readonly targets?: Uint8Array<ArrayBuffer> | undefined;
}

type Checked<Content> = Promise<Outcome<Metadata<Content>, TrustFailure>>;

/** A kept file counts only while the root's keys of today vouch for it: so a revoked key takes its files along. */
async function kept<Content>(
  root: Root,
  role: RoleName,
  bytes: Uint8Array<ArrayBuffer> | undefined,
  read: (bytes: Uint8Array<ArrayBuffer>) => Outcome<Metadata<Content>, MetadataFailure>,
): Promise<Metadata<Content> | undefined> {
  const file = bytes ? read(bytes) : undefined;
  return file?.ok && (await meetsThreshold(root, role, file.value)) ? file.value : undefined;
}

export async function newTimestamp(
  root: Root,
  trusted: TrustedFiles,
  source: RepositorySource,
  now: number,
): Checked<Timestamp> {
  const name = 'timestamp.json';
  const before = await kept(root, 'timestamp', trusted.timestamp, readTimestamp);
  const bytes = await source.read(name, MAX_METADATA_BYTES);
  if (!bytes.ok) return bytes;
  const file = readTimestamp(bytes.value);
  if (!file.ok) return failure(file.reason, `${name} ${file.detail ?? ''}`.trim());
  if (!(await meetsThreshold(root, 'timestamp', file.value))) return failure('not-signed', name);
  if (before) {
    const [was, is] = [before.signed, file.value.signed];
    if (is.version < was.version) return failure('rolled-back', `${name} ${is.version} < ${was.version}`);
    if (is.version === was.version && !sameContent(before, file.value)) return failure('two-faces', name);
    if (is.meta['snapshot.json'].version < was.meta['snapshot.json'].version)
      return failure('rolled-back', 'snapshot.json');
  }
  return isExpired(file.value.signed.expires, now) ? failure('expired', name) : file;
}

export async function newSnapshot(
  root: Root,
  timestamp: Timestamp,
  trusted: TrustedFiles,
  source: RepositorySource,
  now: number,
): Checked<Snapshot> {
  const name = 'snapshot.json';
  const meta = timestamp.meta[name];
  const before = await kept(root, 'snapshot', trusted.snapshot, readSnapshot);
  const file = await fetchRole(root, 'snapshot', meta, before, source, readSnapshot);
  if (!file.ok) return file;
  const { signed } = file.value;
  for (const [listed, { version }] of Object.entries(before?.signed.meta ?? {}))
    if (!Object.hasOwn(signed.meta, listed) || (signed.meta[listed]?.version ?? 0) < version)
      return failure('rolled-back', `${listed} in ${name}`);
  return isExpired(signed.expires, now) ? failure('expired', name) : file;
}

export async function newTargets(
  root: Root,
  snapshot: Snapshot,
  trusted: TrustedFiles,
  source: RepositorySource,
  now: number,
): Checked<Targets> {
  const name = 'targets.json';
  const meta = Object.hasOwn(snapshot.meta, name) ? snapshot.meta[name] : undefined;
  if (!meta) return failure('metadata-invalid', `snapshot.json without ${name}`);
  const before = await kept(root, 'targets', trusted.targets, readTargets);
  const file = await fetchRole(root, 'targets', meta, before, source, readTargets);
  if (!file.ok) return file;
  return isExpired(file.value.signed.expires, now) ? failure('expired', name) : file;
}

/** Sections 5.5 and 5.6: the very version, length and hash that the role above names, and enough signatures. */
async function fetchRole<Content extends Snapshot | Targets>(
  root: Root,
  role: 'snapshot' | 'targets',
  meta: MetaFile,
  before: Metadata<Content> | undefined,
  source: RepositorySource,
  read: (bytes: Uint8Array<ArrayBuffer>) => Outcome<Metadata<Content>, MetadataFailure>,
): Checked<Content> {
  const name = `${role}.json`;
  if (before && before.signed.version === meta.version && matches(before.bytes, meta)) return success(before);
  const path = root.consistent_snapshot ? `${meta.version}.${name}` : name;
  const bytes = await source.read(path, Math.min(meta.length ?? MAX_METADATA_BYTES, MAX_METADATA_BYTES));
  if (!bytes.ok) return bytes;
  if (!matches(bytes.value, meta)) return failure('bytes-differ', path);
  const file = read(bytes.value);
  if (!file.ok) return failure(file.reason, `${path} ${file.detail ?? ''}`.trim());
  if (!(await meetsThreshold(root, role, file.value))) return failure('not-signed', path);
  if (file.value.signed.version !== meta.version) return failure('version-skipped', path);
  if (before && before.signed.version === meta.version && !sameContent(before, file.value))
    return failure('two-faces', path);
  return file;
}
