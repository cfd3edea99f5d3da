import { gzipSync } from 'fflate';
import { failure, type Outcome, sha256Hex, success } from '../../core/index.ts';
import type { Pack } from '../../domain/index.ts';
import { readTimestamp } from '../metadata/read.ts';
import type { Snapshot, TargetFile, Targets, Timestamp } from '../metadata/schemas.ts';
import { type UpdateResult, updateTrust } from '../trust/client.ts';
import { filesSource, type RepositoryFiles } from '../trust/source.ts';
import { targetPath } from '../trust/target.ts';
import { canonicalJson, PACK_TARGET } from './names.ts';
import { expiryAfter, newestRoot, SPECIFICATION } from './root.ts';
import { addSignature, type Signer, unsigned } from './signing.ts';

/** Days until a release, and its freshness, must be renewed. */
export const RELEASE_DAYS = 90;
export const TIMESTAMP_DAYS = 30;

/** A pack's bytes: keys sorted, so that the same content always makes the same bytes wherever it is published. */
export function packBytes(pack: Pack): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(canonicalJson(pack));
}

/** By one pure implementation and with no date in it: browsers' and Node's own gzip differ in their bytes. */
export function compress(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(gzipSync(bytes, { level: 9, mtime: 0 }));
}

export type ReleaseFailure = 'metadata-invalid' | 'not-signed' | 'no-root';

export interface ReleaseOptions {
  /** Days until the release, and its freshness, must be renewed. */
  readonly release?: number;
  readonly timestamp?: number;
  /** What the content is called: a pack, if nothing is said. */
  readonly target?: string;
  /** Further files by their names, as they are: pictures are packed already. */
  readonly beside?: RepositoryFiles;
}

/**
 * A repository with one more release, not signed yet. Snapshot and timestamp name the files below them by version
 * and not by hash: a hash would change with every further signature, and two persons could not sign in one round.
 */
export function prepareRelease(
  files: RepositoryFiles,
  content: Uint8Array,
  at: number,
  {
    release: releaseDays = RELEASE_DAYS,
    timestamp: timestampDays,
    target = PACK_TARGET,
    beside = new Map(),
  }: ReleaseOptions = {},
): Outcome<Map<string, Uint8Array<ArrayBuffer>>, ReleaseFailure> {
  const found = newestRoot(files);
  if (!found) return failure('no-root');
  const before = currentVersions(files);
  const version = before.snapshot + 1;
  const compressed = compress(content);
  const contents = new Map([[target, compressed], ...beside]);
  const listed = [...contents].map(([name, bytes]) => [name, targetFileOf(bytes)] as const);
  const expires = expiryAfter(at, releaseDays);
  const common = { expires, spec_version: SPECIFICATION, version };
  const targets: Targets = { ...common, _type: 'targets', targets: Object.fromEntries(listed) };
  const snapshot: Snapshot = { ...common, _type: 'snapshot', meta: { 'targets.json': { version } } };
  const release = new Map(files);
  for (const [name, bytes] of contents) release.set(targetPath(found.root, name, targetFileOf(bytes)), bytes);
  release.set(`${version}.targets.json`, unsigned(targets));
  release.set(`${version}.snapshot.json`, unsigned(snapshot));
  release.set('timestamp.json', timestampOf(before.timestamp + 1, version, at, timestampDays));
  return success(release);
}

const targetFileOf = (bytes: Uint8Array): TargetFile => ({
  hashes: { sha256: sha256Hex(bytes) },
  length: bytes.byteLength,
});

function timestampOf(version: number, snapshot: number, at: number, days = TIMESTAMP_DAYS) {
  const content: Timestamp = {
    _type: 'timestamp',
    expires: expiryAfter(at, days),
    meta: { 'snapshot.json': { version: snapshot } },
    spec_version: SPECIFICATION,
    version,
  };
  return unsigned(content);
}

/** The same release with a new date: it says "nothing newer was hidden from you". */
export function renewTimestamp(
  files: RepositoryFiles,
  at: number,
  days?: number,
): Map<string, Uint8Array<ArrayBuffer>> {
  const { timestamp, snapshot } = currentVersions(files);
  return new Map(files).set('timestamp.json', timestampOf(timestamp + 1, snapshot, at, days));
}

function currentVersions(files: RepositoryFiles): { timestamp: number; snapshot: number } {
  const bytes = files.get('timestamp.json');
  const file = bytes ? readTimestamp(bytes) : undefined;
  return file?.ok
    ? { timestamp: file.value.signed.version, snapshot: file.value.signed.meta['snapshot.json'].version }
    : { timestamp: 0, snapshot: 0 };
}

/** Signs what of the newest release this key may sign. */
export async function signRelease(
  files: RepositoryFiles,
  signer: Signer,
): Promise<Outcome<Map<string, Uint8Array<ArrayBuffer>>, ReleaseFailure>> {
  const found = newestRoot(files);
  if (!found) return failure('no-root');
  const { snapshot } = currentVersions(files);
  const names = {
    targets: `${snapshot}.targets.json`,
    snapshot: `${snapshot}.snapshot.json`,
    timestamp: 'timestamp.json',
  };
  const signed = new Map(files);
  for (const [role, name] of Object.entries(names) as [keyof typeof names, string][]) {
    const bytes = files.get(name);
    if (!bytes || !found.root.roles[role].keyids.includes(signer.keyId)) continue;
    const added = await addSignature(bytes, signer);
    if (!added.ok) return added;
    signed.set(name, added.value);
  }
  return success(signed);
}

/** What every client will say to these files. Nothing is published that this refuses. */
export function checkRelease(files: RepositoryFiles, now: number): Promise<UpdateResult> | undefined {
  const root = files.get('1.root.json');
  return root ? updateTrust({ root }, filesSource(files), now) : undefined;
}
