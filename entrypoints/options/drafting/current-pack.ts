import type { Pack } from '@/lib/domain/index.ts';
import { type Office, startFrom } from '@/lib/drafting/index.ts';
import { newestRoot, proposedPack } from '@/lib/packs/index.ts';
import { type Database, readActivePack, readRepository } from '@/lib/store/index.ts';

export interface CurrentPack {
  /** What the next version follows on. */
  readonly pack: Pack | undefined;
  readonly office: Office | undefined;
}

/**
 * The newest version that this browser knows of the office's pack: the release that is being published here, or the
 * pack in use, if that is newer. An office that has published nothing yet begins with the pack in use, under its own id.
 */
export async function readCurrentPack(database: Database): Promise<CurrentPack> {
  const [files, active] = await Promise.all([readRepository(database), readActivePack(database)]);
  const root = files && newestRoot(files)?.root;
  const office = root && { people: root.roles.targets.keyids.length };
  const inUse: Pack | undefined = active && { ...active.row.header, answers: [...active.answers] };
  const proposed = files && (await proposedPack(files));
  if (!proposed) {
    const pack = inUse && startFrom(inUse, root?.purpose).base;
    return { pack, office };
  }
  const newer = inUse?.id === proposed.id && inUse.version > proposed.version;
  return { pack: newer ? inUse : proposed, office };
}
