import { sha256 } from '@noble/hashes/sha2.js';
import { toHex } from '../core/index.ts';

/** SHA-256 as a parameter: Node's own is several times faster than one in JavaScript, a browser has none that waits. */
export interface Hashing {
  digest(bytes: Uint8Array): Uint8Array;
  /** The same as lower-case hexadecimal. */
  hex(bytes: Uint8Array): string;
  /** Writes the 32 bytes to `at` of `target`. */
  write(target: Uint8Array, at: number, bytes: Uint8Array): void;
  start(): { update(bytes: Uint8Array): void; digest(): Uint8Array };
}

export const portableHashing: Hashing = {
  digest: (bytes) => sha256(bytes),
  hex: (bytes) => toHex(sha256(bytes)),
  write: (target, at, bytes) => target.set(sha256(bytes), at),
  start() {
    const hash = sha256.create();
    return { update: (bytes) => void hash.update(bytes), digest: () => hash.digest() };
  },
};
