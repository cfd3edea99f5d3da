import type { LoadReport } from '@/components/console/report/index.ts';
import { topicNames } from '@/lib/answers/index.ts';
import { browser } from '@/lib/browser/index.ts';
import { sha256Hex } from '@/lib/core/index.ts';
import { sealCheckpoint } from '@/lib/journal/index.ts';
import { openItems } from '@/lib/recording/index.ts';
import { createMonthly, monthDays } from '@/lib/stats/index.ts';
import { createWriter, readActivePack } from '@/lib/store/index.ts';
import { auditDesk } from './audit-desk.ts';
import { database } from './database.ts';

const BATCH = 500;
/** Office facts that belong under the name of an office, in this order; what is not filled in is left out. */
const LETTERHEAD = ['alamat', 'telepon', 'whatsapp', 'email', 'situs'];
const journalWriter = createWriter(database, browser.runtime.getManifest().version);

export const readReport: LoadReport = async (month) => {
  const desk = auditDesk();
  await desk.catchUp();
  const found = await desk.select(monthDays(month));
  const fold = createMonthly();
  for (let at = 0; at < found.length; at += BATCH)
    for (const line of await desk.read([...found.subarray(at, at + BATCH)])) fold.add(line);
  const writer = await journalWriter();
  const sealed = await sealCheckpoint(writer);
  const checkpoint = sealed.ok ? sealed.value : null;
  const active = await readActivePack(database);
  const header = active?.row.header;
  const { checked, head, fault } = desk.state.chain;
  return {
    month,
    letterhead: {
      organisation: header?.organisation.name ?? '',
      lines: LETTERHEAD.flatMap((id) => {
        const fact = header?.facts.find((one) => one.id === id);
        return fact && !fact.value.startsWith('[') ? [`${fact.label}: ${fact.value}`] : [];
      }),
    },
    figures: fold.figures(),
    nameOfTopic: topicNames(active?.answers ?? []),
    open: await openItems(database.journal),
    integrity: {
      checked,
      head,
      fault: fault?.line,
      checkpoint: checkpoint
        ? {
            size: checkpoint.size,
            at: checkpoint.at,
            sha256: sha256Hex(new TextEncoder().encode(checkpoint.note)),
          }
        : undefined,
      device: writer.device,
    },
  };
};
