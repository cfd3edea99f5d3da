import { toHex, writeHex } from '../core/index.ts';
import { type Hashing, portableHashing } from './hashing.ts';

const HASH = 32;
const LEFT = 1;
const RIGHT = LEFT + HASH;

/** What RFC 6962 hashes for a node: 0x01, then a place for each half. */
const emptyPair = (): Uint8Array<ArrayBuffer> => {
  const pair = new Uint8Array(RIGHT + HASH);
  pair[0] = 1;
  return pair;
};

/** One for all calls: none of them waits. */
const pair = emptyPair();

/** RFC 6962 section 2.1: SHA-256(0x01 || left || right). */
export function nodeHash(
  left: Uint8Array,
  right: Uint8Array,
  hashing: Hashing = portableHashing,
): Uint8Array {
  pair.set(left, LEFT);
  pair.set(right, RIGHT);
  return hashing.digest(pair);
}

/**
 * A tree of which only the roots of its perfect subtrees are kept: enough to add leaves and to know the root at every size, with
 * one pair for each level. A subtree waits as the left half of its level's pair until there is one to its right; hashes are
 * written where they are needed next, for a verifier adds a million.
 */
export class GrowingTree {
  private readonly pairs: Uint8Array<ArrayBuffer>[] = [];
  private count = 0;
  private readonly hashing: Hashing;

  constructor(hashing: Hashing = portableHashing) {
    this.hashing = hashing;
  }

  /** From `state()`. Undefined when there are not as many subtrees as the size has set bits. */
  static resume(
    size: number,
    subtrees: readonly string[],
    hashing: Hashing = portableHashing,
  ): GrowingTree | undefined {
    if (!Number.isSafeInteger(size) || size < 0) return undefined;
    const tree = new GrowingTree(hashing);
    const levels = levelsOf(size);
    if (subtrees.length !== levels.length) return undefined;
    for (const [at, level] of levels.entries()) writeHex(tree.pairAt(level), LEFT, subtrees[at] ?? '');
    tree.count = size;
    return tree;
  }

  get size(): number {
    return this.count;
  }

  /** Adds the 32 bytes at `from`. */
  append(hashes: Uint8Array, from = 0): void {
    // Division instead of bit operators, which end at 2^31 leaves.
    let size = this.count;
    const first = this.pairAt(0);
    const half = size % 2 === 1 ? RIGHT : LEFT;
    for (let byte = 0; byte < HASH; byte++) first[half + byte] = hashes[from + byte] ?? 0;
    for (let level = 0; size % 2 === 1; level++) {
      size = (size - 1) / 2;
      this.hashing.write(this.pairAt(level + 1), size % 2 === 1 ? RIGHT : LEFT, this.pairAt(level));
    }
    this.count++;
  }

  root(): Uint8Array {
    const subtrees = this.subtrees();
    const last = subtrees.at(-1);
    if (!last) return this.hashing.digest(new Uint8Array());
    return subtrees.slice(0, -1).reduceRight((right, left) => nodeHash(left, right, this.hashing), last);
  }

  /** Roots of the perfect subtrees, largest first, as hexadecimal. */
  state(): string[] {
    return this.subtrees().map(toHex);
  }

  private subtrees(): Uint8Array[] {
    return levelsOf(this.count).map((level) => this.pairAt(level).slice(LEFT, RIGHT));
  }

  private pairAt(level: number): Uint8Array<ArrayBuffer> {
    let pair = this.pairs[level];
    while (!pair) {
      this.pairs.push(emptyPair());
      pair = this.pairs[level];
    }
    return pair;
  }
}

/** Levels at which a perfect subtree stands alone, largest first: the set bits of the size. */
function levelsOf(size: number): number[] {
  const levels: number[] = [];
  for (let left = size, level = 0; left > 0; left = Math.floor(left / 2), level++)
    if (left % 2 === 1) levels.unshift(level);
  return levels;
}

export function merkleRoot(leaves: readonly Uint8Array[]): Uint8Array {
  const tree = new GrowingTree();
  for (const leaf of leaves) tree.append(leaf);
  return tree.root();
}

/** The largest power of two below `size`. */
function split(size: number): number {
  let half = 1;
  while (half * 2 < size) half *= 2;
  return half;
}

/** RFC 6962 section 2.1.1: the audit path of leaf `index` in a tree of these leaves, nearest first. */
export function inclusionProof(leaves: readonly Uint8Array[], index: number): Uint8Array[] {
  if (leaves.length <= 1) return [];
  const half = split(leaves.length);
  return index < half
    ? [...inclusionProof(leaves.slice(0, half), index), merkleRoot(leaves.slice(half))]
    : [...inclusionProof(leaves.slice(half), index - half), merkleRoot(leaves.slice(0, half))];
}

/** RFC 6962 section 2.1.2: shows that the tree of all these leaves continues the one of the first `size`. */
export function consistencyProof(leaves: readonly Uint8Array[], size: number): Uint8Array[] {
  return size <= 0 || size >= leaves.length ? [] : subproof(leaves, size, true);
}

function subproof(leaves: readonly Uint8Array[], size: number, whole: boolean): Uint8Array[] {
  if (size === leaves.length) return whole ? [] : [merkleRoot(leaves)];
  const half = split(leaves.length);
  return size <= half
    ? [...subproof(leaves.slice(0, half), size, whole), merkleRoot(leaves.slice(half))]
    : [...subproof(leaves.slice(half), size - half, false), merkleRoot(leaves.slice(0, half))];
}

const equal = (a: Uint8Array, b: Uint8Array): boolean => toHex(a) === toHex(b);

/** RFC 9162 section 2.1.3.2. */
export function verifyInclusion(
  leaf: Uint8Array,
  index: number,
  size: number,
  proof: readonly Uint8Array[],
  root: Uint8Array,
): boolean {
  if (index < 0 || index >= size) return false;
  let node = index;
  let last = size - 1;
  let hash = leaf;
  for (const sibling of proof) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      hash = nodeHash(sibling, hash);
      while (node % 2 === 0 && node !== 0) {
        node /= 2;
        last = Math.floor(last / 2);
      }
    } else hash = nodeHash(hash, sibling);
    node = Math.floor(node / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 && equal(hash, root);
}

/** RFC 9162 section 2.1.4.2. */
export function verifyConsistency(
  first: { readonly size: number; readonly root: Uint8Array },
  second: { readonly size: number; readonly root: Uint8Array },
  proof: readonly Uint8Array[],
): boolean {
  if (first.size < 0 || first.size > second.size) return false;
  if (first.size === second.size) return proof.length === 0 && equal(first.root, second.root);
  if (first.size === 0) return proof.length === 0;
  const isPower = first.size === split(first.size + 1);
  const path = isPower ? [first.root, ...proof] : [...proof];
  let node = first.size - 1;
  let last = second.size - 1;
  while (node % 2 === 1) {
    node = (node - 1) / 2;
    last = Math.floor(last / 2);
  }
  const [start, ...rest] = path;
  if (!start) return false;
  let old = start;
  let fresh = start;
  for (const sibling of rest) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      old = nodeHash(sibling, old);
      fresh = nodeHash(sibling, fresh);
      while (node % 2 === 0 && node !== 0) {
        node /= 2;
        last = Math.floor(last / 2);
      }
    } else fresh = nodeHash(fresh, sibling);
    node = Math.floor(node / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 && equal(old, first.root) && equal(fresh, second.root);
}
