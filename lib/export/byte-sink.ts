import { sha256 } from '@noble/hashes/sha2.js';
import { toHex } from '../core/index.ts';

/** Where a file's bytes go: a file on disk, parts of a Blob, an entry of an archive. */
export interface ByteSink {
  write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
}

export interface HashingSink extends ByteSink {
  /** SHA-256 of all that was written, as lower-case hexadecimal. */
  digest(): string;
  length(): number;
}

/** Passes bytes on and knows their hash in the end, so that a file need not be kept in memory for it. */
export function hashing(sink: ByteSink): HashingSink {
  const hash = sha256.create();
  let length = 0;
  return {
    async write(bytes) {
      hash.update(bytes);
      length += bytes.length;
      await sink.write(bytes);
    },
    digest: () => toHex(hash.digest()),
    length: () => length,
  };
}

const encoder = new TextEncoder();
export const utf8 = (text: string): Uint8Array<ArrayBuffer> => encoder.encode(text);
