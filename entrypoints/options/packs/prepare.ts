import type { PrepareFailure } from '@/components/console/packs/index.ts';
import { systemClock } from '@/lib/core/index.ts';
import type { Pack } from '@/lib/domain/index.ts';
import { packBytes, prepareRelease, proposedPack, successionFaults } from '@/lib/packs/index.ts';
import { type Database, keepRepository, readRepository } from '@/lib/store/index.ts';

/** Makes the next release of this browser's repository, not signed yet. */
export async function prepareOf(database: Database, pack: Pack): Promise<PrepareFailure | undefined> {
  const files = await readRepository(database);
  if (!files) return { kind: 'repository' };
  const before = await proposedPack(files);
  const faults = before ? successionFaults(before, pack) : [];
  if (faults.length > 0) return { kind: 'succession', faults };
  const prepared = prepareRelease(files, packBytes(pack), systemClock.now());
  if (!prepared.ok) return { kind: 'repository' };
  await keepRepository(database, prepared.value);
  return undefined;
}
