import { sha256 } from '@noble/hashes/sha2.js';
import { fromHex, toHex } from '../core/index.ts';
import { canonicalBytes } from './canonical.ts';
import type { Key } from './metadata/schemas.ts';

export const sha256Hex = (bytes: Uint8Array): string => toHex(sha256(bytes));

/** A public key as metadata holds it. */
export function publicKeyOf(publicHex: string): Key {
  return { keytype: 'ed25519', keyval: { public: publicHex }, scheme: 'ed25519' };
}

/** SHA-256 over the key's canonical form; also what people compare when they enrol a colleague. */
export function keyIdOf(key: Key): string {
  return sha256Hex(canonicalBytes(key));
}

/** In groups of four, as it is read aloud or compared on two screens. */
export function readableFingerprint(fingerprint: string): string {
  return fingerprint.replace(/.{4}(?=.)/g, '$& ');
}

/**
 * y coordinates of the eight points of small order, the sign bit cleared. Chromium 156 and Firefox 153 accept, under
 * such a key, one signature for every message: whoever enrols it gives everybody the power to sign.
 */
const SMALL_ORDER = new Set([
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
]);

/** Lower-case hexadecimal, a coordinate below the field's prime, not of small order. */
export function isUsablePublicKey(publicHex: string): boolean {
  if (!/^[0-9a-f]{64}$/.test(publicHex)) return false;
  const bytes = fromHex(publicHex);
  bytes[31] = (bytes[31] ?? 0) & 0x7f;
  const coordinate = toHex(bytes);
  return !/^(?:e[d-f]|f.)(?:ff){30}7f$/.test(coordinate) && !SMALL_ORDER.has(coordinate);
}

/** The public key of an Ed25519 key that may count, or none: other kinds of keys are known and count for nothing. */
export function usableKey(key: Key): string | undefined {
  const publicHex = key.keyval.public;
  return key.keytype === 'ed25519' && key.scheme === 'ed25519' && publicHex && isUsablePublicKey(publicHex)
    ? publicHex
    : undefined;
}

export async function verifySignature(
  publicHex: string,
  signatureHex: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  if (!/^[0-9a-f]{128}$/.test(signatureHex)) return false;
  try {
    const key = await crypto.subtle.importKey('raw', fromHex(publicHex), 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', key, fromHex(signatureHex), bytes);
  } catch {
    // Not a point of the curve.
    return false;
  }
}
