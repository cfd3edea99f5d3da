import { type Clock, failure, type Outcome, success } from '../core/index.ts';
import {
  type ContentFailure,
  expiries,
  firstRoot,
  MAX_METADATA_BYTES,
  type RepositorySource,
  readPack,
  type TrustFailure,
  updateTrust,
  type Verified,
} from '../packs/index.ts';
import {
  type Database,
  type InstallFailure,
  installSigned,
  noteCheck,
  type PackRow,
  pinRoot,
  readCard,
  readTrust,
  type TrustRow,
} from '../store/index.ts';

export type SyncFailure = ContentFailure | InstallFailure | 'overtaken' | 'no-source';

export interface SyncResult {
  /** False: what is in use is the newest. */
  readonly changed: boolean;
  readonly row: PackRow | undefined;
}

/**
 * Trusts a repository from now on, if its first root has the fingerprint that people compared or a policy set.
 * Nothing else is fetched, and the pack in use stays until the first sync.
 */
export async function pinRepository(
  database: Database,
  source: RepositorySource,
  fingerprint: string,
): Promise<Outcome<TrustRow, TrustFailure>> {
  const known = await readTrust(database, 'answers');
  if (known?.fingerprint === fingerprint) return success(known);
  const bytes = await source.read('1.root.json', MAX_METADATA_BYTES);
  if (!bytes.ok) return bytes;
  const root = await firstRoot(bytes.value, fingerprint);
  if (!root.ok) return root;
  const { purpose } = root.value.signed;
  if (purpose?.content !== 'answers') return failure('metadata-invalid', 'not a repository of answers');
  const row: TrustRow = {
    content: 'answers',
    fingerprint,
    organisation: purpose.name,
    root: bytes.value,
    lastSeen: 0,
  };
  await pinRoot(database, row);
  return success(row);
}

/** One look at one place: follows its metadata, and puts a newer pack in use, whole, or changes nothing. */
export async function syncAnswers(
  database: Database,
  source: RepositorySource,
  carried: 'network' | 'file',
  clock: Clock,
): Promise<Outcome<SyncResult, SyncFailure>> {
  const before = await readTrust(database, 'answers');
  if (!before) return failure('no-source');
  // A clock that was set back must not make expired metadata fresh again.
  const now = Math.max(clock.now(), before.lastSeen);
  const { root, outcome } = await updateTrust(before, source, now);
  if (!outcome.ok) return note(database, { ...before }, root, clock.now(), outcome);
  const verified = outcome.value;
  const trust = accepted(before, verified, now, clock.now());
  const installed = await bringPack(database, { before, trust, verified, source, carried, clock });
  if (!installed.ok) return note(database, before, root, clock.now(), installed);
  return installed;
}

interface Bringing {
  readonly before: TrustRow;
  readonly trust: TrustRow;
  readonly verified: Verified;
  readonly source: RepositorySource;
  readonly carried: 'network' | 'file';
  readonly clock: Clock;
}

async function bringPack(
  database: Database,
  { before, trust, verified, source, carried, clock }: Bringing,
): Promise<Outcome<SyncResult, SyncFailure>> {
  if (sameBytes(before.targets, trust.targets)) {
    await noteCheck(database, before, trust);
    return success({ changed: false, row: undefined });
  }
  const read = await readPack(verified, source, (sha256) => readCard(database, sha256));
  if (!read.ok) return read;
  const installed = await installSigned(database, { ...read.value, source: carried, trust, before }, clock);
  return installed.ok ? success({ changed: true, row: installed.value }) : installed;
}

function accepted(before: TrustRow, { files }: Verified, now: number, checkedAt: number): TrustRow {
  const { content, fingerprint, organisation } = before;
  return {
    content,
    fingerprint,
    organisation,
    ...files,
    // Everything was fresh at `now`: a clock far ahead cannot get here, so it cannot poison this.
    lastSeen: now,
    checkedAt,
    freshUntil: expiries(files)[0]?.at,
    failure: undefined,
  };
}

async function note(
  database: Database,
  before: TrustRow,
  root: Uint8Array<ArrayBuffer>,
  checkedAt: number,
  failed: { ok: false; reason: SyncFailure; detail?: string },
): Promise<Outcome<SyncResult, SyncFailure>> {
  // An interrupted look says nothing about the host.
  if (failed.reason !== 'source-cancelled' && failed.reason !== 'overtaken')
    await noteCheck(database, before, {
      root,
      checkedAt,
      failure: { reason: failed.reason, detail: failed.detail },
    });
  return failed;
}

function sameBytes(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && a.length === b.length && a.every((byte, at) => byte === b[at]);
}
