import type { OnCorrect } from '@/components/console/journal/index.ts';
import { createId, systemRandom } from '@/lib/core/index.ts';
import { recordCorrection } from '@/lib/recording/index.ts';
import { readActiveHead } from '@/lib/store/index.ts';
import { database } from './database.ts';
import { consoleWriter, currentOperator } from './writer.ts';

export const correct: OnCorrect = async ({ row, leaf, personal }, what, note) => {
  const pack = (await readActiveHead(database))?.row.header ?? { personalData: [] };
  const written = await recordCorrection(
    await consoleWriter(),
    {
      eventId: createId(systemRandom),
      corrects: { eventId: row.eventId, replyId: row.replyId, where: leaf?.where ?? null, personal },
      what,
      note,
      operator: await currentOperator(),
    },
    pack,
  );
  if (written.ok) return { ok: true };
  return { ok: false, code: written.reason === 'storage-full' ? 'E30' : 'E31' };
};
