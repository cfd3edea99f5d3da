import { type Clock, failure, folderAddress, type Outcome, sha256Hex, success } from '../core/index.ts';
import { ERROR_CODES, type ErrorCode, type RulesSource } from '../domain/index.ts';
import {
  expiries,
  firstRoot,
  type HttpsOptions,
  httpsSource,
  type RepositorySource,
  type RulesFailure,
  readRules,
  updateTrust,
} from '../packs/index.ts';
import {
  type Database,
  installRules,
  noteCheck,
  pinRulesRoot,
  readTrust,
  type TrustRow,
} from '../store/index.ts';

export type RulesSyncFailure =
  | RulesFailure
  | 'overtaken'
  | 'storage-full'
  | 'rules-older'
  | 'no-source'
  | 'root-unusable';

/** One look at a time in the whole browser. */
export const RULES_LOCK = 'rules-sync';

type Result = Outcome<{ readonly changed: boolean }, RulesSyncFailure>;

/** The trust under the root that the program came with; another program's root is another trust. */
async function trusted(
  database: Database,
  root: Uint8Array<ArrayBuffer>,
): Promise<Outcome<TrustRow, RulesSyncFailure>> {
  const fingerprint = sha256Hex(root);
  const known = await readTrust(database, 'site-rules');
  if (known?.fingerprint === fingerprint) return success(known);
  const first = await firstRoot(root, fingerprint);
  const purpose = first.ok ? first.value.signed.purpose : undefined;
  if (!first.ok || purpose?.content !== 'site-rules') return failure('root-unusable');
  const row: TrustRow = { content: 'site-rules', fingerprint, organisation: purpose.name, root, lastSeen: 0 };
  await pinRulesRoot(database, row);
  return success(row);
}

/** One look at one place for newer site rules: they come whole and proved, or nothing changes. */
export async function syncRules(
  database: Database,
  source: RepositorySource,
  root: Uint8Array<ArrayBuffer>,
  carried: 'network' | 'file',
  clock: Clock,
): Promise<Result> {
  const pinned = await trusted(database, root);
  if (!pinned.ok) return pinned;
  const before = pinned.value;
  const now = Math.max(clock.now(), before.lastSeen);
  const checkedAt = clock.now();
  const update = await updateTrust(before, source, now);
  const note = async (failed: { ok: false; reason: RulesSyncFailure; detail?: string }): Promise<Result> => {
    await noteCheck(database, before, {
      root: update.root,
      checkedAt,
      failure: { reason: failed.reason, detail: failed.detail },
    });
    return failed;
  };
  if (!update.outcome.ok) return note(update.outcome);
  const verified = update.outcome.value;
  const read = await readRules(verified, source);
  if (!read.ok) return note(read);
  const trust: TrustRow = {
    ...before,
    ...verified.files,
    lastSeen: now,
    checkedAt,
    freshUntil: expiries(verified.files)[0]?.at,
    failure: undefined,
  };
  const row = {
    content: 'site-rules' as const,
    ...read.value,
    source: carried,
    installedAt: new Date(checkedAt).toISOString(),
    held: false,
  };
  const known = await database.siteRules.get('site-rules');
  const installed = await installRules(database, row, { trust, before });
  if (!installed.ok) return note(installed);
  return success({ changed: known?.sha256 !== row.sha256 });
}

/** A host that cannot be reached is worth asking elsewhere, and not one whose files were refused. */
export async function syncRulesFromMirrors(
  database: Database,
  { addresses }: RulesSource,
  root: Uint8Array<ArrayBuffer>,
  options: HttpsOptions,
  clock: Clock,
): Promise<Result> {
  let last: Result = failure('no-source');
  for (const text of addresses) {
    const address = folderAddress(text);
    if (!address) continue;
    last = await syncRules(database, httpsSource(address, options), root, 'network', clock);
    if (last.ok) return last;
  }
  return last;
}

const UNREACHABLE =
  /^(source-(unreachable|timeout|cut|cancelled|redirected|not-repository)|not-found|no-source|overtaken)$/;

/** The number under which people are told why there are no newer rules. */
export function rulesErrorCode(reason: string): ErrorCode {
  if (reason === 'storage-full') return ERROR_CODES['storage-full'];
  if (UNREACHABLE.test(reason)) return ERROR_CODES['rules-unreachable'];
  return ERROR_CODES[reason === 'rules-invalid' ? 'rules-unfit' : 'rules-refused'];
}
