import { toHex } from './ids.ts';

/**
 * The points of order 1, 2, 4 and 8 of edwards25519, in every encoding that decoders take, the sign bit left out.
 * Chromium 156 and Firefox 153 accept one signature for any message under such a key: whoever brings one signs all.
 */
const SMALL_ORDER: ReadonlySet<string> = new Set([
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
]);

/** A public key of Ed25519 (32 bytes) that no signature should be believed under. */
export function isSmallOrder(publicKey: Uint8Array): boolean {
  return SMALL_ORDER.has(coordinateOf(publicKey));
}

/** The y coordinate of a public key as lower-case hexadecimal, little-endian as in RFC 8032, without the sign of x. */
export function coordinateOf(publicKey: Uint8Array): string {
  const bytes = Uint8Array.from(publicKey);
  bytes[31] = (bytes[31] ?? 0) & 0x7f;
  return toHex(bytes);
}
