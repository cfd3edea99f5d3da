import { failure, type Outcome, sha256Hex, success } from '../core/index.ts';
import { MAX_EXPANDED_PACK_BYTES, MAX_PACK_BYTES, type Pack, type SignedBy } from '../domain/index.ts';
import { type ExpandFailure, expand } from './expand.ts';
import { type PackFailure, parsePack } from './parse.ts';
import { PACK_TARGET } from './publish/names.ts';
import type { Verified } from './trust/client.ts';
import type { TrustFailure } from './trust/failure.ts';
import type { RepositorySource } from './trust/source.ts';
import { readTarget } from './trust/target.ts';
import { signersOf } from './trust/threshold.ts';

export type ContentFailure = TrustFailure | PackFailure | ExpandFailure | 'wrong-organisation';

export interface VerifiedPack {
  readonly pack: Pack;
  /** Of the pack's own bytes, unpacked. */
  readonly sha256: string;
  readonly signed: SignedBy;
}

/** The pack of a repository whose metadata were checked: by length and hash, unpacked within limits, of this office. */
export async function readPack(
  verified: Pick<Verified, 'root' | 'targets'>,
  source: RepositorySource,
): Promise<Outcome<VerifiedPack, ContentFailure>> {
  const packed = await readTarget(verified, PACK_TARGET, source, MAX_PACK_BYTES);
  if (!packed.ok) return packed;
  const bytes = await expand(packed.value, MAX_EXPANDED_PACK_BYTES);
  if (!bytes.ok) return bytes;
  const pack = parsePack(bytes.value);
  if (!pack.ok) return pack;
  const wanted = verified.root.purpose;
  if (wanted?.content !== 'answers' || wanted.organisation !== pack.value.id)
    return failure(
      'wrong-organisation',
      `${pack.value.id} in ${wanted?.content ?? ''} ${wanted?.organisation ?? ''}`,
    );
  return success({
    pack: pack.value,
    sha256: sha256Hex(bytes.value),
    signed: await signersOf(verified.root, 'targets', verified.targets),
  });
}
