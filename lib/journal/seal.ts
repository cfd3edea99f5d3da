import { failure, fromHex, isQuotaError, type Outcome, success } from '../core/index.ts';
import type { Writer } from './append.ts';
import { parseLeaf } from './chain.ts';
import { originOf, signCheckpoint } from './checkpoint.ts';
import { DEVICE_KEY, signingKey, signWith } from './device-key.ts';
import { leafHash, NO_LEAF } from './leaf-hash.ts';
import { GrowingTree } from './merkle.ts';
import type { CheckpointRow, JournalTables } from './tables.ts';

export type SealFailure = 'journal-broken' | 'storage-full' | 'storage-unreadable';

const BATCH = 2000;

/**
 * Signs the journal's present state: a checkpoint over all events, or the last one again when nothing is new; null for
 * an empty journal. What no longer fits together is not signed: `journal-broken` with the first bad `seq` as detail.
 */
export async function sealCheckpoint(writer: Writer): Promise<Outcome<CheckpointRow | null, SealFailure>> {
  const { tables, clock } = writer;
  try {
    const last = await tables.checkpoints.orderBy('size').last();
    const tree = last ? GrowingTree.resume(last.size, last.subtrees) : new GrowingTree();
    if (!tree) return failure('journal-broken', String(last?.size ?? 0));
    const broken = await grow(tables, tree);
    if (broken !== undefined) return failure('journal-broken', String(broken));
    if (tree.size === (last?.size ?? 0)) return success(last ?? null);
    const at = new Date(clock.now()).toISOString();
    const key = await signingKey(tables, DEVICE_KEY, at);
    const note = await signCheckpoint(
      { origin: originOf(writer.device), size: tree.size, root: Uint8Array.from(tree.root()), at },
      key.publicKey,
      signWith(key),
    );
    return success(await keep(tables, { size: tree.size, note, at, subtrees: tree.state() }));
  } catch (error) {
    return failure(isQuotaError(error) ? 'storage-full' : 'storage-unreadable', String(error).slice(0, 300));
  }
}

/** Adds the events after the tree's size; gives the first that does not follow the one before it. */
async function grow(tables: JournalTables, tree: GrowingTree): Promise<number | undefined> {
  let prev = tree.size === 0 ? NO_LEAF : (await tables.leaves.get(tree.size))?.hash;
  if (prev === undefined) return tree.size;
  for (;;) {
    const rows = await tables.leaves.where('seq').above(tree.size).limit(BATCH).toArray();
    if (rows.length === 0) return undefined;
    for (const { seq, line, hash } of rows) {
      const leaf = parseLeaf(line);
      const sound = leaf?.seq === seq && seq === tree.size + 1 && leaf.prev === prev;
      if (!sound || leafHash(line) !== hash) return tree.size + 1;
      tree.append(fromHex(hash));
      prev = hash;
    }
  }
}

/** Another context may have signed the same size meanwhile: the same events, so its checkpoint serves. */
function keep(tables: JournalTables, row: CheckpointRow): Promise<CheckpointRow> {
  return tables.database.transaction('rw', tables.checkpoints, async () => {
    const other = await tables.checkpoints.get(row.size);
    if (other) return other;
    await tables.checkpoints.add(row);
    return row;
  });
}
