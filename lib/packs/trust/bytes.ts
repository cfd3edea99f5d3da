import { sha256Hex } from '../../core/index.ts';
import type { Metadata } from '../metadata/read.ts';
import type { MetaFile, TargetFile } from '../metadata/schemas.ts';

/** One version with two contents: somebody shows different things to different people. */
export function sameContent(a: Metadata<unknown>, b: Metadata<unknown>): boolean {
  return sha256Hex(a.signedBytes) === sha256Hex(b.signedBytes);
}

export function matches(bytes: Uint8Array, { length, hashes }: MetaFile | TargetFile): boolean {
  return (
    (length === undefined || bytes.byteLength === length) &&
    (hashes === undefined || sha256Hex(bytes) === hashes.sha256)
  );
}
