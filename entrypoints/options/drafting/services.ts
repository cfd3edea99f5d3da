import type { Downloaded } from '@/components/console/downloaded.ts';
import type { DraftingServices } from '@/components/console/drafting/index.ts';
import { failure, type Outcome, success, systemClock } from '@/lib/core/index.ts';
import {
  copyFileOf,
  imagesNamed,
  type Merged,
  merge,
  publishablePack,
  readCopyFile,
  startFrom,
  type WorkingCopy,
} from '@/lib/drafting/index.ts';
import { packBytes, parsePack } from '@/lib/packs/index.ts';
import {
  changeWorkingCopy,
  type Database,
  type DraftingBaseRow,
  dropDraftedCards,
  keepDraftedCard,
  keepWorkingCopy,
  readWorkingCopy,
} from '@/lib/store/index.ts';
import { syncErrorCode } from '@/lib/sync/index.ts';
import { downloadJson } from '../download.ts';
import { prepareOf } from '../packs/prepare.ts';
import { createServices } from '../services.ts';
import { readCurrentPack } from './current-pack.ts';
import { findImage, imagesOf, takeImage } from './images.ts';
import { writeOwnName } from './own-name.ts';

/** `held` gives the base as the page holds it, so that a stroke does not read a whole pack. */
export function createDraftingServices(
  database: Database,
  held: () => DraftingBaseRow | undefined,
): DraftingServices {
  const log = createServices(database);
  const at = (): string => new Date(systemClock.now()).toISOString();
  return {
    now: systemClock.now,
    change: (change, saw) => changeWorkingCopy(database, change, { held: held(), saw }),
    nameMyself: (name) => writeOwnName(database, name),
    async download(): Promise<Downloaded> {
      const copy = await readWorkingCopy(database);
      const entries = copy?.entries ?? [];
      return downloadJson(log, {
        format: 'draft',
        name: `tanggap-penyusunan-${at().slice(0, 10)}.json`,
        content: copy && copyFileOf(copy, await imagesOf(database, copy)),
        count: entries.length,
      });
    },
    async open(file) {
      const theirs = readCopyFile(new Uint8Array(await file.arrayBuffer()));
      if (!theirs.ok) return theirs;
      for (const [sha256, bytes] of theirs.value.images) {
        const kept = await keepDraftedCard(database, sha256, bytes);
        if (!kept.ok) return kept;
      }
      let merged: Outcome<Merged, 'other-pack' | 'other-base'> = failure('other-pack');
      const changed = await changeWorkingCopy(
        database,
        (mine): Outcome<WorkingCopy, 'other-pack' | 'other-base'> => {
          merged = merge(mine, theirs.value, at());
          return merged.ok ? success(merged.value.copy) : merged;
        },
        { held: held() },
      );
      return changed.ok ? merged : changed;
    },
    takeImage: (file) => takeImage(database, file),
    async readImage(sha256) {
      const bytes = await findImage(database, sha256);
      return bytes && new Blob([bytes]);
    },
    async prepare(changes) {
      const copy = await readWorkingCopy(database);
      if (!copy) return { kind: 'repository' };
      // Read as a stranger would: what does not parse here would be refused by every operator's browser.
      const pack = parsePack(packBytes(publishablePack(copy, at(), changes).pack));
      if (!pack.ok)
        return {
          kind: 'pack',
          told: { code: syncErrorCode(pack.reason), detail: `${pack.reason} ${pack.detail ?? ''}`.trim() },
        };
      return prepareOf(database, pack.value);
    },
    async downloadPack(changes) {
      const copy = await readWorkingCopy(database);
      const pack = copy && publishablePack(copy, at(), changes).pack;
      return downloadJson(log, {
        format: 'draft',
        name: `tanggap-${pack?.id}-${pack?.version}.json`,
        content: pack,
        count: pack?.answers.length ?? 0,
      });
    },
    async startAnew() {
      const { pack } = await readCurrentPack(database);
      if (!pack) return;
      const anew = startFrom(pack);
      await keepWorkingCopy(database, anew);
      await dropDraftedCards(database, imagesNamed(anew));
    },
  };
}
