import { failure, type Outcome, sha256Hex, success } from '../core/index.ts';
import { MAX_EXPANDED_PACK_BYTES, MAX_PACK_BYTES, type Pack, type SignedBy } from '../domain/index.ts';
import { type CardFailure, type CardImages, readCards } from './cards.ts';
import { type ExpandFailure, expand } from './expand.ts';
import { type PackFailure, parsePack } from './parse.ts';
import { PACK_TARGET } from './publish/names.ts';
import type { Verified } from './trust/client.ts';
import type { TrustFailure } from './trust/failure.ts';
import type { RepositorySource } from './trust/source.ts';
import { readTarget } from './trust/target.ts';
import { signersOf } from './trust/threshold.ts';

export type ContentFailure = TrustFailure | PackFailure | ExpandFailure | CardFailure | 'wrong-organisation';

export interface VerifiedPack {
  readonly pack: Pack;
  /** Of the pack's own bytes, unpacked. */
  readonly sha256: string;
  readonly signed: SignedBy;
  readonly images: CardImages;
}

const NOTHING_KNOWN = (): Promise<undefined> => Promise.resolve(undefined);

/**
 * The pack of a repository whose metadata were checked, with its pictures: by length and hash, unpacked within limits,
 * of this office. `known` gives pictures that need not be fetched.
 */
export async function readPack(
  verified: Pick<Verified, 'root' | 'targets'>,
  source: RepositorySource,
  known: Parameters<typeof readCards>[3] = NOTHING_KNOWN,
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
  const images = await readCards(verified, pack.value, source, known);
  if (!images.ok) return images;
  return success({
    pack: pack.value,
    images: images.value,
    sha256: sha256Hex(bytes.value),
    signed: await signersOf(verified.root, 'targets', verified.targets),
  });
}
