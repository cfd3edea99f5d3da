import { failure, isQuotaError, type Outcome, success } from '../core/index.ts';
import type { Operator } from '../domain/index.ts';
import type { AppendFailure, Writer } from './append.ts';
import { appendOwn } from './append-own.ts';
import type { Person } from './person.ts';
import type { JournalTables } from './tables.ts';

export type EraseFailure = AppendFailure | 'legal-hold';

/** Records named in one `erased` event; more make several events, so that no line grows without bound. */
const MOST_IN_ONE_EVENT = 5000;

/**
 * Erases one person: their key, every payload and salt of theirs, every other payload that names them, and what other
 * rooms keep of them; and says so in the journal. All in one transaction: nothing is erased unsaid, nothing is said
 * that did not happen. The lines, and every proof over them, stay as they are.
 */
export async function erasePerson(
  writer: Writer,
  person: Pick<Person, 'subject' | 'records' | 'mentions'>,
  reason: string,
  operator: Operator | null,
): Promise<Outcome<number, EraseFailure>> {
  if (await isHeld(writer.tables, person.subject)) return failure('legal-hold');
  const { tables } = writer;
  // What was written since the person was looked up goes too.
  const newest = await tables.payloads.where('subject').equals(person.subject).primaryKeys();
  const seqs = [...new Set([...person.records, ...newest, ...person.mentions])].sort((a, b) => a - b);
  return eraseSequences(writer, seqs, [person.subject], { reason, operator, legalHold: false });
}

export interface Erasure {
  readonly reason: string;
  readonly operator: Operator | null;
  readonly legalHold: boolean;
}

/** Destroys payloads with their salts, and the keys of `subjects`, and appends what was done. */
export async function eraseSequences(
  writer: Writer,
  seqs: readonly number[],
  subjects: readonly string[],
  { reason, operator, legalHold }: Erasure,
): Promise<Outcome<number, AppendFailure>> {
  const { tables } = writer;
  const { payloads, subjectKeys, leaves, elsewhere, database } = tables;
  let refused: Outcome<number, AppendFailure> | undefined;
  try {
    await database.transaction('rw', [leaves, payloads, subjectKeys, ...elsewhere.tables], async () => {
      await payloads.bulkDelete([...seqs]);
      await subjectKeys.bulkDelete([...subjects]);
      for (const subject of subjects) await elsewhere.erase(subject);
      for (let from = 0; from === 0 || from < seqs.length; from += MOST_IN_ONE_EVENT) {
        const written = await appendOwn(writer, operator, {
          event: 'erased',
          detail: { reason, sequences: seqs.slice(from, from + MOST_IN_ONE_EVENT), legalHold },
        });
        if (written.ok) continue;
        refused = written;
        throw new Error(written.reason);
      }
    });
    return success(seqs.length);
  } catch (error) {
    return (
      refused ??
      failure(isQuotaError(error) ? 'storage-full' : 'storage-unreadable', String(error).slice(0, 300))
    );
  }
}

/** Is there a hold on this person, or on everything? */
export async function isHeld(tables: JournalTables, subject: string): Promise<boolean> {
  const holds = await tables.holds.toArray();
  return holds.some((hold) => hold.subject === null || hold.subject === subject);
}

/** Sets a legal hold on one person (or on everything, with null), or lifts it; the journal says who did and why. */
export async function setHold(
  writer: Writer,
  subject: string | null,
  wanted: boolean,
  reason: string,
  operator: Operator | null,
): Promise<Outcome<boolean, AppendFailure>> {
  const { tables, clock } = writer;
  const written = await appendOwn(writer, operator, {
    event: 'hold',
    detail: { action: wanted ? 'set' : 'lifted', scope: subject === null ? 'all' : 'person', reason },
  });
  if (!written.ok) return written;
  const at = new Date(clock.now()).toISOString();
  await tables.database.transaction('rw', tables.holds, async () => {
    await tables.holds.filter((hold) => hold.subject === subject).delete();
    if (wanted) await tables.holds.add({ subject, reason, at, by: operator?.id ?? null });
  });
  return success(wanted);
}
