import { sha256 } from '@noble/hashes/sha2.js';
import { toHex } from './ids.ts';

/**
 * SHA-256 as lower-case hexadecimal. Synchronous on purpose: awaiting WebCrypto inside an IndexedDB transaction ends it.
 */
export function sha256Hex(bytes: Uint8Array): string {
  return toHex(sha256(bytes));
}
