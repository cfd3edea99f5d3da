import { coordinateOf, fromHex, isSmallOrder, sha256Hex } from '../core/index.ts';
import { canonicalBytes } from './canonical.ts';
import type { Key, Root } from './metadata/schemas.ts';

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

/** Lower-case hexadecimal, a coordinate below the field's prime, not of small order. */
export function isUsablePublicKey(publicHex: string): boolean {
  if (!/^[0-9a-f]{64}$/.test(publicHex)) return false;
  const publicKey = fromHex(publicHex);
  return !/^(?:e[d-f]|f.)(?:ff){30}7f$/.test(coordinateOf(publicKey)) && !isSmallOrder(publicKey);
}

/** The public key of an Ed25519 key that may count, or none: other kinds of keys are known and count for nothing. */
export function usableKey(key: Key): string | undefined {
  const publicHex = key.keyval.public;
  return key.keytype === 'ed25519' && key.scheme === 'ed25519' && publicHex && isUsablePublicKey(publicHex)
    ? publicHex
    : undefined;
}

/** The key of this id that a root lists, if it may count. */
export function publicKeyFor(root: Pick<Root, 'keys'>, keyId: string): string | undefined {
  const key = Object.hasOwn(root.keys, keyId) ? root.keys[keyId] : undefined;
  return key && usableKey(key);
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
