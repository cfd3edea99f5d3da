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
  for (let i = 0; i < bytes.length; i++) bytes[i] = Number.parseInt(hex.slice(i * 2, i * 2 + 2), 16);
  return bytes;
}

/** A random identifier: 128 bits as 32 lower-case hexadecimal digits. */
export function createId(random: RandomBytes = systemRandom): string {
  return toHex(random(16));
}
