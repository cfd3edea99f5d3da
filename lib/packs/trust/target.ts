import { failure, type Outcome } from '../../core/index.ts';
import type { Root, TargetFile, Targets } from '../metadata/schemas.ts';
import { matches } from './bytes.ts';
import type { Verified } from './client.ts';
import type { TrustFailure } from './failure.ts';
import type { RepositorySource } from './source.ts';

/** Section 5.7: a target's bytes, exactly those that the signed list names. */
export async function readTarget(
  { root, targets }: Pick<Verified, 'root' | 'targets'>,
  name: string,
  source: RepositorySource,
  limit: number,
): Promise<Outcome<Uint8Array<ArrayBuffer>, TrustFailure>> {
  const target = targetOf(targets.signed, name);
  if (!target) return failure('missing-target', name);
  if (target.length > limit) return failure('source-too-large', `${target.length} > ${limit}`);
  const bytes = await source.read(targetPath(root, name, target), target.length);
  if (!bytes.ok) return bytes;
  return matches(bytes.value, target) ? bytes : failure('bytes-differ', name);
}

export function targetOf(targets: Targets, name: string): TargetFile | undefined {
  return Object.hasOwn(targets.targets, name) ? targets.targets[name] : undefined;
}

/** `targets/<sha256>.<name>`: a file that never changes, so that every cache on the way may keep it. */
export function targetPath(root: Root, name: string, { hashes }: TargetFile): string {
  return root.consistent_snapshot ? `targets/${hashes.sha256}.${name}` : `targets/${name}`;
}
