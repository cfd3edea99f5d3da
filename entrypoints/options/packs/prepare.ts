import type { PrepareFailure } from '@/components/console/packs/index.ts';
import { systemClock } from '@/lib/core/index.ts';
import type { Pack } from '@/lib/domain/index.ts';
import {
  cardTargets,
  imageCardsOf,
  packBytes,
  prepareRelease,
  proposedContent,
  successionFaults,
} from '@/lib/packs/index.ts';
import { type Database, keepRepository, readCard, readRepository } from '@/lib/store/index.ts';

/** Makes the next release of this browser's repository, not signed yet. */
export async function prepareOf(database: Database, pack: Pack): Promise<PrepareFailure | undefined> {
  const files = await readRepository(database);
  if (!files) return { kind: 'repository' };
  const before = await proposedContent(files);
  const faults = before ? successionFaults(before.pack, pack) : [];
  if (faults.length > 0) return { kind: 'succession', faults };
  const images = new Map(before?.images);
  for (const { sha256 } of imageCardsOf(pack)) {
    const bytes = await readCard(database, sha256);
    if (bytes) images.set(sha256, bytes);
  }
  const cards = cardTargets(pack, images);
  if (!cards.ok) return { kind: 'card', detail: `${cards.detail} (${cards.reason})` };
  const prepared = prepareRelease(files, packBytes(pack), systemClock.now(), { beside: cards.value });
  if (!prepared.ok) return { kind: 'repository' };
  await keepRepository(database, prepared.value);
  return undefined;
}
