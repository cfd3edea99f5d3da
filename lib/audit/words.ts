import { stripInvisible } from '../core/index.ts';

/** Parts of the word index; all words with the same first three characters stand in the same one. */
export const BUCKETS = 64;
const SHORTEST_PREFIX = 3;
const LONGEST_PREFIX = 12;

/** The words of one part of the index in one segment. Holds hashes only: no word of a citizen stands in it. */
export interface WordBucket {
  /** Hashes of each word's prefixes of 3 to 12 characters; of a shorter word the one of all. */
  readonly keys: Uint32Array;
  readonly keyStart: Uint32Array;
  /** Rows within the segment that have the word. */
  readonly rows: Uint16Array;
  readonly rowStart: Uint32Array;
}

/** Words as they are compared: look-alikes folded, hidden characters gone, small letters. */
export function wordsOf(text: string): string[] {
  return (
    stripInvisible(text.normalize('NFKC'))
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  );
}

/**
 * Hashes that depend on `secret` (16 bytes), so that two profiles' indexes cannot be compared and a word cannot be read
 * off. Not a proof against whoever holds the secret too: then each word can be tried, as in any index.
 */
export class WordHasher {
  readonly #seed: number;
  readonly #factor: number;
  readonly #mix: number;

  constructor(secret: Uint8Array) {
    const view = new DataView(secret.buffer, secret.byteOffset, secret.byteLength);
    this.#seed = view.getUint32(0);
    // Odd, or the multiplication would lose bits.
    this.#factor = view.getUint32(4) | 1;
    this.#mix = view.getUint32(8);
  }

  /** Hashes of the prefixes of 3, 4, ... 12 characters (UTF-16 units), or of all of a shorter word. */
  keys(word: string): number[] {
    const cut = word.slice(0, LONGEST_PREFIX);
    const keys: number[] = [];
    let state = this.#seed;
    for (let at = 0; at < cut.length; at++) {
      state = Math.imul(state ^ cut.charCodeAt(at), 0x01000193) + this.#mix;
      state = Math.imul(state ^ (state >>> 15), this.#factor);
      const length = at + 1;
      if (length >= SHORTEST_PREFIX || length === cut.length) keys.push((state ^ (state >>> 13)) >>> 0);
    }
    return keys;
  }
}

export interface SegmentWords {
  add(row: number, text: string): void;
  buckets(): WordBucket[];
}

export function createSegmentWords(hasher: WordHasher): SegmentWords {
  const words = new Map<string, { readonly keys: number[]; readonly rows: number[] }>();
  return {
    add(row, text) {
      for (const word of new Set(wordsOf(text))) {
        const known = words.get(word);
        if (known) known.rows.push(row);
        else words.set(word, { keys: hasher.keys(word), rows: [row] });
      }
    },
    buckets() {
      const parts: { readonly keys: number[]; readonly rows: number[] }[][] = Array.from(
        { length: BUCKETS },
        () => [],
      );
      for (const word of words.values()) parts[(word.keys[0] ?? 0) % BUCKETS]?.push(word);
      return parts.map((part) => ({
        keys: Uint32Array.from(part.flatMap(({ keys }) => keys)),
        keyStart: starts(part.map(({ keys }) => keys.length)),
        rows: Uint16Array.from(part.flatMap(({ rows }) => rows)),
        rowStart: starts(part.map(({ rows }) => rows.length)),
      }));
    },
  };
}

function starts(lengths: readonly number[]): Uint32Array {
  const result = new Uint32Array(lengths.length + 1);
  for (const [at, length] of lengths.entries()) result[at + 1] = (result[at] ?? 0) + length;
  return result;
}

export interface WantedWord {
  readonly bucket: number;
  readonly hash: number;
  /** Which of a word's keys must be equal. */
  readonly position: number;
  /** A word of one or two characters is taken whole. */
  readonly whole: boolean;
}

export function wantedWords(query: string, hasher: WordHasher): WantedWord[] {
  return [...new Set(wordsOf(query))].map((word) => {
    const keys = hasher.keys(word);
    return {
      bucket: (keys[0] ?? 0) % BUCKETS,
      hash: keys.at(-1) ?? 0,
      position: keys.length - 1,
      whole: word.length < SHORTEST_PREFIX,
    };
  });
}

/** Calls back with each row that has a word which begins with the wanted one. */
export function rowsWith(bucket: WordBucket, wanted: WantedWord, onRow: (row: number) => void): void {
  const { keys, keyStart, rows, rowStart } = bucket;
  for (let word = 0; word + 1 < keyStart.length; word++) {
    const from = keyStart[word] ?? 0;
    const to = keyStart[word + 1] ?? 0;
    const at = from + wanted.position;
    if (at >= to || keys[at] !== wanted.hash || (wanted.whole && to - from !== 1)) continue;
    const end = rowStart[word + 1] ?? 0;
    for (let i = rowStart[word] ?? 0; i < end; i++) onRow(rows[i] ?? 0);
  }
}
