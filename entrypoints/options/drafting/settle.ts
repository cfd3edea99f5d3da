import { success } from '@/lib/core/index.ts';
import type { Pack } from '@/lib/domain/index.ts';
import { rebase, startFrom, type WorkingCopy } from '@/lib/drafting/index.ts';
import { changeWorkingCopy, type Database, keepWorkingCopy, readWorkingCopy } from '@/lib/store/index.ts';

/** Brings the working copy up to the pack of this browser. Resolves with the pack's name if it is another one. */
export async function settle(database: Database, pack: Pack, now: number): Promise<string | undefined> {
  const copy = await readWorkingCopy(database);
  if (!copy || (copy.base.id !== pack.id && !hasPending(copy))) {
    await keepWorkingCopy(database, startFrom(pack));
    return undefined;
  }
  if (copy.base.id !== pack.id) return `${pack.label ?? pack.id} (${pack.id})`;
  if (pack.version > copy.base.version)
    await changeWorkingCopy(database, (before) =>
      success(
        // Another tab may have been there first.
        before.base.version >= pack.version ? before : rebase(before, pack, new Date(now).toISOString()),
      ),
    );
  return undefined;
}

const hasPending = (copy: WorkingCopy): boolean => copy.entries.some(({ state }) => state !== 'published');
