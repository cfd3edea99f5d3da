import { parseJson } from '../core/index.ts';
import { isLeafFrame } from '../domain/index.ts';
import { type ChainCheck, type JournalTables, leafHash, NO_LEAF } from '../journal/index.ts';

/** How far the chain was checked; goes on from there when events are added. */
export interface ChainProgress {
  readonly checked: number;
  readonly head: string;
  /** The first fault; nothing after it is checked. */
  readonly fault: Extract<ChainCheck, { ok: false }> | undefined;
}

export const CHAIN_START: ChainProgress = { checked: 0, head: NO_LEAF, fault: undefined };
/** Lines at a time: a dozen milliseconds, so that the page stays quick between them. */
const BATCH = 500;

/**
 * Checks the lines after `progress`, batch by batch: numbers without a gap, each naming the hash of the one before, and
 * each with the hash that stands beside it. Reading the next batch lets the page breathe.
 */
export async function checkChain(
  tables: JournalTables,
  progress: ChainProgress,
  onProgress: (progress: ChainProgress) => void,
  signal: AbortSignal,
): Promise<ChainProgress> {
  let now = progress;
  while (!now.fault && !signal.aborted) {
    const rows = await tables.leaves.where('seq').above(now.checked).limit(BATCH).toArray();
    if (rows.length === 0) break;
    for (const { line, hash } of rows) {
      const fault = faultOf(line, hash, now);
      if (fault) {
        now = { ...now, fault: { ok: false, fault, line: now.checked + 1 } };
        break;
      }
      now = { checked: now.checked + 1, head: hash, fault: undefined };
    }
    onProgress(now);
  }
  return now;
}

function faultOf(
  line: string,
  hash: string,
  { checked, head }: ChainProgress,
): Extract<ChainCheck, { ok: false }>['fault'] | undefined {
  const leaf = parseJson(line);
  if (!isLeafFrame(leaf)) return 'not-a-leaf';
  if (leaf.seq !== checked + 1) return leaf.seq > checked + 1 ? 'gap' : 'reordered';
  if (leaf.prev !== head) return 'broken-link';
  return leafHash(line) === hash ? undefined : 'wrong-hash';
}
