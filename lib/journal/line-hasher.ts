import { fromHex, toHex } from '../core/index.ts';
import type { Hashing } from './hashing.ts';
import { GrowingTree } from './merkle.ts';

/** Where a tree goes on, and at which sizes its root is asked for. */
export interface TreeStart {
  readonly size: number;
  /** Roots of its perfect subtrees, largest first, hexadecimal. */
  readonly subtrees: readonly string[];
  readonly wanted: readonly number[];
}

export interface TreeRoots {
  /** Root (hexadecimal) at each wanted size that was reached. */
  readonly roots: ReadonlyMap<number, string>;
  /** Root over all lines. */
  readonly root: string;
}

/** Hashes lines and grows their tree; elsewhere, where there is another thread for it. */
export interface LineHasher {
  /** The next lines; resolves to their leaf hashes, 64 hexadecimal characters each, one after another. */
  lines(lines: readonly Uint8Array[]): Promise<string>;
  /** After the last line. */
  done(): Promise<TreeRoots>;
  /** Ends whatever is under way; safe to call more than once. */
  close(): void;
}

/** In this thread. */
export class LocalLineHasher implements LineHasher {
  private readonly hashing: Hashing;
  private readonly tree: GrowingTree;
  private readonly wanted: ReadonlySet<number>;
  private readonly roots = new Map<number, string>();
  private buffer = new Uint8Array(4096);

  constructor({ size, subtrees, wanted }: TreeStart, hashing: Hashing) {
    this.hashing = hashing;
    this.wanted = new Set(wanted);
    this.tree = GrowingTree.resume(size, subtrees, hashing) ?? new GrowingTree(hashing);
    this.note();
  }

  async lines(lines: readonly Uint8Array[]): Promise<string> {
    return this.hashAll(lines);
  }

  hashAll(lines: readonly Uint8Array[]): string {
    let hashes = '';
    for (const line of lines) {
      const hash = this.leafHash(line);
      hashes += hash;
      this.tree.append(fromHex(hash));
      this.note();
    }
    return hashes;
  }

  async done(): Promise<TreeRoots> {
    return this.result();
  }

  result(): TreeRoots {
    return { roots: this.roots, root: toHex(this.tree.root()) };
  }

  close(): void {
    // Nothing is under way between two calls.
  }

  private note(): void {
    const { size } = this.tree;
    if (this.wanted.has(size)) this.roots.set(size, toHex(this.tree.root()));
  }

  private leafHash(line: Uint8Array): string {
    if (this.buffer.length < line.length + 1) this.buffer = new Uint8Array((line.length + 1) * 2);
    this.buffer.set(line, 1);
    return this.hashing.hex(this.buffer.subarray(0, line.length + 1));
  }
}
