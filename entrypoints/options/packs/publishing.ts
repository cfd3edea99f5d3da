import type { Publishing } from '@/components/console/packs/index.ts';
import { systemClock } from '@/lib/core/index.ts';
import { describeRepository, diffPacks, proposedContent } from '@/lib/packs/index.ts';
import { type Database, readActivePack, readCard } from '@/lib/store/index.ts';

interface Kept {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }[];
}

/** What is being published here, and what it would change for the operators of this browser. */
export async function readPublishing(database: Database, kept: Kept | undefined): Promise<Publishing> {
  if (!kept) return { state: undefined, diff: undefined, proposed: undefined, cards: undefined };
  const files = new Map(kept.files.map(({ name, bytes }) => [name, bytes]));
  const [state, content, active] = await Promise.all([
    describeRepository(files, systemClock.now()),
    proposedContent(files),
    readActivePack(database),
  ]);
  const proposed = content?.pack;
  const readImage = async (sha256: string): Promise<Blob | undefined> => {
    const bytes = content?.images.get(sha256) ?? (await readCard(database, sha256));
    return bytes && new Blob([bytes]);
  };
  return {
    state,
    cards: proposed && {
      before: active && { pack: active.row.header, readImage },
      after: { pack: proposed, readImage },
    },
    proposed: proposed && { version: proposed.version, label: proposed.label ?? proposed.id },
    diff:
      proposed && active
        ? diffPacks({ ...active.row.header, answers: [...active.answers] }, proposed)
        : undefined,
  };
}
