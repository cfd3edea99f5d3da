import { failure, type Outcome, sha256Hex, success } from '../../core/index.ts';
import { type Metadata, readRoot } from '../metadata/read.ts';
import { MAX_METADATA_BYTES, type Root } from '../metadata/schemas.ts';
import type { TrustFailure } from './failure.ts';
import type { RepositorySource } from './source.ts';
import { meetsThreshold, rootFault } from './threshold.ts';

/** Most new roots in one update; nobody rotates keys that often. */
const MAX_ROTATIONS = 256;

/** Section 5.3: each root must be signed by the keys of the one before and by its own. */
export async function followRoots(
  trusted: Uint8Array<ArrayBuffer>,
  source: RepositorySource,
): Promise<{ newest: Metadata<Root>; whole: Outcome<undefined, TrustFailure> }> {
  const start = readRoot(trusted);
  // It was checked before it was kept.
  if (!start.ok) throw new Error(`the kept root is damaged: ${start.reason} ${start.detail ?? ''}`);
  let newest = start.value;
  for (let step = 0; step < MAX_ROTATIONS; step++) {
    const version = newest.signed.version + 1;
    const name = `${version}.root.json`;
    const bytes = await source.read(name, MAX_METADATA_BYTES);
    if (!bytes.ok) return { newest, whole: bytes.reason === 'not-found' ? success(undefined) : bytes };
    const next = readRoot(bytes.value);
    if (!next.ok) return { newest, whole: failure(next.reason, `${name} ${next.detail ?? ''}`.trim()) };
    const fault = rootFault(next.value.signed);
    if (fault) return { newest, whole: failure('metadata-invalid', `${name} ${fault}`) };
    if (next.value.signed.version !== version) return { newest, whole: failure('version-skipped', name) };
    for (const signer of [newest, next.value])
      if (!(await meetsThreshold(signer.signed, 'root', next.value)))
        return { newest, whole: failure('not-signed', name) };
    newest = next.value;
  }
  return { newest, whole: success(undefined) };
}

/** The first root of a repository, trusted for its fingerprint: SHA-256 of the file, compared by people or a policy. */
export async function firstRoot(
  bytes: Uint8Array<ArrayBuffer>,
  fingerprint: string,
): Promise<Outcome<Metadata<Root>, TrustFailure>> {
  if (sha256Hex(bytes) !== fingerprint.replace(/\s/g, '').toLowerCase())
    return failure('fingerprint-differs', sha256Hex(bytes));
  const root = readRoot(bytes);
  if (!root.ok) return root;
  const fault = rootFault(root.value.signed);
  if (fault) return failure('metadata-invalid', fault);
  return (await meetsThreshold(root.value.signed, 'root', root.value))
    ? root
    : failure('not-signed', 'root.json');
}
