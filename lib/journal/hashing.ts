import { sha256 } from '@noble/hashes/sha2.js';

/** SHA-256 as a parameter: Node's own is several times faster than one in JavaScript, a browser has none that waits. */
export interface Hashing {
  digest(bytes: Uint8Array): Uint8Array;
  start(): { update(bytes: Uint8Array): void; digest(): Uint8Array };
}

export const portableHashing: Hashing = {
  digest: (bytes) => sha256(bytes),
  start() {
    const hash = sha256.create();
    return { update: (bytes) => void hash.update(bytes), digest: () => hash.digest() };
  },
};
