import { failure, type Outcome, success } from '../../core/index.ts';
import { cardTargets } from '../cards.ts';
import { usableKey } from '../keys.ts';
import { readRoot } from '../metadata/read.ts';
import type { Root } from '../metadata/schemas.ts';
import type { RepositoryFiles } from '../trust/source.ts';
import { meetsThreshold } from '../trust/threshold.ts';
import { proposedContent } from './describe.ts';
import { packBytes, prepareRelease } from './release.ts';
import { newestRoot, prepareRoot } from './root.ts';

/** Whose keys count from now on. */
export interface NewList {
  /** Public keys, hexadecimal. */
  readonly supervisors: readonly string[];
  readonly threshold: number;
}

/**
 * A further list of keys, not signed yet: a colleague enrolled, a key revoked, or another year. It needs the signatures
 * of the list before it and its own. The newest pack is released anew under it, for what only revoked keys signed
 * counts no more. A list that was prepared and never signed by enough people is replaced.
 */
export async function prepareRotation(
  files: RepositoryFiles,
  { supervisors, threshold }: NewList,
  at: number,
): Promise<Outcome<Map<string, Uint8Array<ArrayBuffer>>, 'no-root'>> {
  const settled = await withoutUnsignedRoot(files);
  const root = newestRoot(settled)?.root;
  if (!root?.purpose) return failure('no-root');
  const office = { purpose: root.purpose, supervisors, threshold, timestampKeys: machinesOf(root) };
  const rooted = prepareRoot(settled, office, at);
  const content = await proposedContent(settled);
  const cards = content && cardTargets(content.pack, content.images);
  const released =
    content && cards?.ok
      ? prepareRelease(rooted, packBytes(content.pack), at, { beside: cards.value })
      : undefined;
  return success(released?.ok ? released.value : rooted);
}

/** The public keys of those who may sign packs under a root, hexadecimal. */
export const supervisorsOf = (root: Root): string[] => keysOf(root, root.roles.targets.keyids);

/** Keys that only renew the timestamp: a machine's. */
function machinesOf(root: Root): string[] {
  const people = new Set(root.roles.targets.keyids);
  return keysOf(
    root,
    root.roles.timestamp.keyids.filter((keyId) => !people.has(keyId)),
  );
}

const keysOf = (root: Root, keyIds: readonly string[]): string[] =>
  keyIds.flatMap((keyId) => {
    const key = Object.hasOwn(root.keys, keyId) ? root.keys[keyId] : undefined;
    return (key && usableKey(key)) ?? [];
  });

async function withoutUnsignedRoot(files: RepositoryFiles): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const kept = new Map(files);
  const newest = newestRoot(kept);
  const bytes = newest && kept.get(newest.name);
  const file = bytes && readRoot(bytes);
  const beforeBytes = newest && kept.get(`${newest.root.version - 1}.root.json`);
  const before = beforeBytes && readRoot(beforeBytes);
  // The first list is the office itself: who would begin anew creates another one.
  if (!newest || !file?.ok || !before?.ok) return kept;
  const signed =
    (await meetsThreshold(newest.root, 'root', file.value)) &&
    (await meetsThreshold(before.value.signed, 'root', file.value));
  if (!signed) kept.delete(newest.name);
  return kept;
}
