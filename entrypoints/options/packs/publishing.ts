import type { Publishing } from '@/components/console/packs/index.ts';
import { systemClock } from '@/lib/core/index.ts';
import { describeRepository, diffPacks, proposedPack } from '@/lib/packs/index.ts';
import { type Database, readActivePack } from '@/lib/store/index.ts';

interface Kept {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }[];
}

/** What is being published here, and what it would change for the operators of this browser. */
export async function readPublishing(database: Database, kept: Kept | undefined): Promise<Publishing> {
  if (!kept) return { state: undefined, diff: undefined, proposed: undefined };
  const files = new Map(kept.files.map(({ name, bytes }) => [name, bytes]));
  const [state, proposed, active] = await Promise.all([
    describeRepository(files, systemClock.now()),
    proposedPack(files),
    readActivePack(database),
  ]);
  return {
    state,
    proposed: proposed && { version: proposed.version, label: proposed.label ?? proposed.id },
    diff:
      proposed && active
        ? diffPacks({ ...active.row.header, answers: [...active.answers] }, proposed)
        : undefined,
  };
}
