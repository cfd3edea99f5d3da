import { sha256 } from '@noble/hashes/sha2.js';
import { toHex } from '../core/index.ts';
import { type Hashing, portableHashing } from './hashing.ts';

/** `prev` of the first line. */
export const NO_LEAF = '0'.repeat(64);
const encoder = new TextEncoder();

/**
 * RFC 6962 leaf hash of a journal line, SHA-256(0x00 || UTF-8 bytes), as lower-case hexadecimal.
 * Synchronous on purpose: awaiting WebCrypto inside an IndexedDB transaction ends it, and chains fork.
 */
export function leafHash(line: string): string {
  const bytes = encoder.encode(line);
  const prefixed = new Uint8Array(bytes.length + 1);
  prefixed.set(bytes, 1);
  return toHex(sha256(prefixed));
}

/** SHA-256(salt || payload bytes): the salt keeps a payload of few possible values from being guessed. */
export function commitment(
  salt: Uint8Array,
  payload: Uint8Array,
  hashing: Pick<Hashing, 'hex'> = portableHashing,
): string {
  const bytes = new Uint8Array(salt.length + payload.length);
  bytes.set(salt);
  bytes.set(payload, salt.length);
  return hashing.hex(bytes);
}
