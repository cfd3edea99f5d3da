import { liveQuery } from 'dexie';
import { AuditDesk, AuditIndex } from '@/lib/audit/index.ts';
import { systemRandom } from '@/lib/core/index.ts';
import { database } from './database.ts';

let open: AuditDesk | undefined;

/** One reader for all views of this page; it follows the journal as other contexts write to it. */
export function auditDesk(): AuditDesk {
  if (open) return open;
  const desk = new AuditDesk(database.journal, new AuditIndex(), systemRandom);
  open = desk;
  liveQuery(async () => database.leaves.orderBy('seq').lastKey()).subscribe({
    next: () => void desk.catchUp(),
    error: () => void desk.catchUp(),
  });
  return desk;
}
