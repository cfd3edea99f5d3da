import { Leaf } from '../domain/index.ts';
import { leafHash, NO_LEAF } from './leaf-hash.ts';

export type ChainFault = 'not-a-leaf' | 'gap' | 'reordered' | 'broken-link' | 'wrong-hash';

export type ChainCheck =
  | { readonly ok: true; readonly count: number; readonly head: string | null }
  | { readonly ok: false; readonly fault: ChainFault; readonly line: number };

/**
 * Checks that lines are leaves 1, 2, 3, ... each naming the hash of the one before; names the first bad line. By the
 * lines alone a changed line shows in the next one; with the stored `hashes` beside them it shows in itself, the last
 * line too.
 */
export function verifyChain(lines: Iterable<string>, hashes?: readonly string[]): ChainCheck {
  let prev = NO_LEAF;
  let count = 0;
  for (const line of lines) {
    const leaf = parseLeaf(line);
    if (!leaf) return { ok: false, fault: 'not-a-leaf', line: count + 1 };
    if (leaf.seq !== count + 1)
      return { ok: false, fault: leaf.seq > count + 1 ? 'gap' : 'reordered', line: count + 1 };
    if (leaf.prev !== prev) return { ok: false, fault: 'broken-link', line: count + 1 };
    prev = leafHash(line);
    if (hashes && hashes[count] !== prev) return { ok: false, fault: 'wrong-hash', line: count + 1 };
    count++;
  }
  return { ok: true, count, head: count === 0 ? null : prev };
}

export function parseLeaf(line: string): Leaf | undefined {
  try {
    const parsed = Leaf.safeParse(JSON.parse(line));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
