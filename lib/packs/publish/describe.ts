import { type Outcome, sha256Hex } from '../../core/index.ts';
import type { SignedBy } from '../../domain/index.ts';
import { readPack, type VerifiedPack } from '../content.ts';
import { expiries } from '../freshness.ts';
import { usableKey, verifySignature } from '../keys.ts';
import { type Metadata, readRoot, readTargets, readTimestamp } from '../metadata/read.ts';
import type { Root } from '../metadata/schemas.ts';
import { readRules, type VerifiedRules } from '../rules.ts';
import { updateTrust, type Verified } from '../trust/client.ts';
import { firstRoot } from '../trust/roots.ts';
import { filesSource, type RepositoryFiles, type RepositorySource } from '../trust/source.ts';
import { signersOf } from '../trust/threshold.ts';
import { newestRoot } from './root.ts';

/** How far a repository is on its way from a draft to something that every client takes. */
export interface RepositoryState<Content = VerifiedPack> {
  readonly root: Root;
  /** What people compare when they pin it: of the first root. */
  readonly fingerprint: string;
  readonly rootSigned: SignedBy;
  /** Who of the list before signed the newest one; undefined for the first. */
  readonly rootSignedBefore?: SignedBy;
  /** Who may sign now: the newest list, and the one before it, whose word the newest needs. */
  readonly signers: readonly string[];
  readonly release?: { readonly version: number; readonly signed: SignedBy };
  /** What clients say: the pack they would take, or why they refuse. */
  readonly verdict:
    | { readonly ok: true; readonly pack: Content }
    | { readonly ok: false; readonly reason: string };
  readonly expiries: ReturnType<typeof expiries>;
}

type Read<Content> = (verified: Verified, source: RepositorySource) => Promise<Outcome<Content, string>>;

export const describeRepository = (
  files: RepositoryFiles,
  now: number,
): Promise<RepositoryState | undefined> => describe(files, now, readPack);

/** The same of the maintainers' repository of site rules. */
export const describeRules = (
  files: RepositoryFiles,
  now: number,
): Promise<RepositoryState<VerifiedRules> | undefined> => describe(files, now, readRules);

async function describe<Content>(
  files: RepositoryFiles,
  now: number,
  read: Read<Content>,
): Promise<RepositoryState<Content> | undefined> {
  const first = files.get('1.root.json');
  const newest = newestRoot(files);
  const bytes = newest && files.get(newest.name);
  const file = bytes && readRoot(bytes);
  if (!first || !newest || !bytes || !file?.ok) return undefined;
  const olderBytes = files.get(`${newest.root.version - 1}.root.json`);
  const older = olderBytes && readRoot(olderBytes);
  const before = older?.ok ? older.value.signed : undefined;
  const timestamp = files.get('timestamp.json');
  const current = timestamp && readTimestamp(timestamp);
  const version = current?.ok ? current.value.signed.meta['snapshot.json'].version : undefined;
  const listed = version === undefined ? undefined : files.get(`${version}.targets.json`);
  const targets = listed && readTargets(listed);
  return {
    root: newest.root,
    fingerprint: sha256Hex(first),
    rootSigned: await signersOf(newest.root, 'root', file.value),
    ...(before ? { rootSignedBefore: await signersOf(before, 'root', file.value) } : {}),
    signers: [...new Set([...newest.root.roles.root.keyids, ...(before?.roles.root.keyids ?? [])])],
    ...(version !== undefined && targets?.ok
      ? { release: { version, signed: await releaseSigned(newest.root, targets.value) } }
      : {}),
    verdict: await verdictOf(files, first, now, read),
    expiries: expiries({ root: bytes, targets: listed, timestamp }),
  };
}

const releaseSigned = (root: Root, targets: Metadata<unknown>): Promise<SignedBy> =>
  signersOf(root, 'targets', targets);

async function verdictOf<Content>(
  files: RepositoryFiles,
  first: Uint8Array<ArrayBuffer>,
  now: number,
  read: Read<Content>,
): Promise<RepositoryState<Content>['verdict']> {
  const source = filesSource(files);
  // A client looks at these signatures once, when it pins the fingerprint.
  const pinned = await firstRoot(first, sha256Hex(first));
  if (!pinned.ok) return { ok: false, reason: `${pinned.reason} ${pinned.detail ?? ''}`.trim() };
  const { outcome } = await updateTrust({ root: first }, source, now);
  if (!outcome.ok) return { ok: false, reason: `${outcome.reason} ${outcome.detail ?? ''}`.trim() };
  const faulty = await fileWithFaultySignature(files, outcome.value);
  if (faulty) return { ok: false, reason: `not-signed ${faulty}` };
  const pack = await read(outcome.value, source);
  return pack.ok
    ? { ok: true, pack: pack.value }
    : { ok: false, reason: `${pack.reason} ${pack.detail ?? ''}`.trim() };
}

/**
 * A file with a signature that does not hold, though enough others do. Clients need not care, nor may they: an old key
 * that was taken off the list signed rightly once. Who publishes must, so that no byte can change unnoticed.
 */
async function fileWithFaultySignature(
  files: RepositoryFiles,
  verified: Verified,
): Promise<string | undefined> {
  const { root, timestamp, snapshot, targets } = verified;
  const before = files.get(`${root.version - 1}.root.json`);
  const older = before && readRoot(before);
  const newest = readRoot(verified.files.root);
  const keys = { ...(older?.ok ? older.value.signed.keys : {}), ...root.keys };
  const looked = { timestamp, snapshot, targets, ...(newest.ok ? { root: newest.value } : {}) };
  for (const [name, file] of Object.entries(looked))
    for (const { keyid, sig } of file.envelope.signatures) {
      const key = Object.hasOwn(keys, keyid) ? keys[keyid] : undefined;
      const publicHex = key && usableKey(key);
      if (!publicHex || !(await verifySignature(publicHex, sig, file.signedBytes))) return `${name}.json`;
    }
  return undefined;
}

/** The pack that the newest release lists, signed or not: what a second person looks at before signing. */
export async function proposedPack(files: RepositoryFiles): Promise<VerifiedPack['pack'] | undefined> {
  return (await proposedContent(files))?.pack;
}

/** The same with its pictures. */
export async function proposedContent(files: RepositoryFiles): Promise<VerifiedPack | undefined> {
  const timestamp = files.get('timestamp.json');
  const current = timestamp && readTimestamp(timestamp);
  const listed = current?.ok
    ? files.get(`${current.value.signed.meta['snapshot.json'].version}.targets.json`)
    : undefined;
  const targets = listed && readTargets(listed);
  const root = newestRoot(files)?.root;
  if (!root || !targets?.ok) return undefined;
  const pack = await readPack({ root, targets: targets.value }, filesSource(files));
  return pack.ok ? pack.value : undefined;
}
