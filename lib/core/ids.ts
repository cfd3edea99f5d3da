/** Random bytes come in as a parameter, so that a test can repeat a run. */
export type RandomBytes = (length: number) => Uint8Array<ArrayBuffer>;

export const systemRandom: RandomBytes = (length) => crypto.getRandomValues(new Uint8Array(length));

/** Spelled out once: a verifier writes two hashes for each of a million lines. */
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

export function toHex(bytes: Uint8Array): string {
  let hex = '';
  for (const byte of bytes) hex += HEX[byte];
  return hex;
}

export function fromHex(hex: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(hex.length / 2);
  writeHex(bytes, 0, hex);
  return bytes;
}

/** Values of the digits of either case, by their codes. */
const DIGITS = Uint8Array.from({ length: 128 }, (_, code) => {
  const value = Number.parseInt(String.fromCharCode(code), 16);
  return Number.isNaN(value) ? 0 : value;
});

/** Writes what hexadecimal digits say into `target` from `at` on. */
export function writeHex(target: Uint8Array, at: number, hex: string): void {
  const end = at + hex.length / 2;
  for (let byte = at, digit = 0; byte < end; byte++, digit += 2)
    target[byte] = ((DIGITS[hex.charCodeAt(digit)] ?? 0) << 4) | (DIGITS[hex.charCodeAt(digit + 1)] ?? 0);
}

/** A random identifier: 128 bits as 32 lower-case hexadecimal digits. */
export function createId(random: RandomBytes = systemRandom): string {
  return toHex(random(16));
}
