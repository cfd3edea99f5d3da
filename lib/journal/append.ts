import { type Clock, failure, isQuotaError, type Outcome, type RandomBytes, success } from '../core/index.ts';
import { LEAF_VERSION, Leaf, ReplyEvent } from '../domain/index.ts';
import { leafHash, NO_LEAF } from './leaf-hash.ts';
import { type SealedPayload, sealPayload } from './payload.ts';
import type { JournalTables, LeafRow } from './tables.ts';
import { keepTexts, type TextPolicy } from './text-policy.ts';

export type AppendFailure = 'storage-full' | 'storage-unreadable' | 'invalid-event';

export interface Writer {
  readonly tables: JournalTables;
  readonly clock: Clock;
  readonly random: RandomBytes;
  /** Stable name of this browser profile. */
  readonly device: string;
  /** Random name of this context (panel, worker), so that `mono` can be compared within it. */
  readonly boot: string;
  /** Product version. */
  readonly version: string;
  /** Called after each event that is on disk, so that a checkpoint follows it. */
  readonly onAppended?: () => void;
  /** What of the texts is kept; all of it where nothing is said. */
  readonly textPolicy?: () => Promise<TextPolicy>;
}

export interface Appended {
  readonly seq: number;
  readonly hash: string;
  /** False when the event was already written: a repeated report. */
  readonly fresh: boolean;
}

/**
 * The one way into the journal, from any extension context. Resolves after the event is on disk (the database is
 * opened with strict durability), never before. Hashing is synchronous inside one read-write transaction and `seq` is
 * the primary key, so two contexts cannot fork the chain: measured, see README.md.
 */
export async function append(writer: Writer, event: ReplyEvent): Promise<Outcome<Appended, AppendFailure>> {
  const parsed = ReplyEvent.safeParse(event);
  if (!parsed.success)
    return failure('invalid-event', parsed.error.issues[0]?.path.map(String).join('.') ?? 'event');
  const { tables, clock } = writer;
  try {
    const sealed = parsed.data.personal
      ? await sealPayload(
          tables,
          writer.random,
          await keepTexts(parsed.data.personal, await writer.textPolicy?.()),
          parsed.data.where,
          isoNow(clock),
        )
      : undefined;
    const appended = await tables.database.transaction('rw', tables.leaves, tables.payloads, async () => {
      const known = await tables.leaves.where('eventId').equals(parsed.data.eventId).first();
      if (known) return { seq: known.seq, hash: known.hash, fresh: false };
      const last = await tables.leaves.orderBy('seq').last();
      const row = createRow(writer, parsed.data, last, sealed);
      await tables.leaves.add(row);
      if (sealed) {
        const { commit: _, ...payload } = sealed;
        await tables.payloads.add({ seq: row.seq, ...payload });
      }
      return { seq: row.seq, hash: row.hash, fresh: true };
    });
    if (appended.fresh) writer.onAppended?.();
    return success(appended);
  } catch (error) {
    return failure(isQuotaError(error) ? 'storage-full' : 'storage-unreadable', describe(error));
  }
}

function createRow(
  writer: Writer,
  event: ReplyEvent,
  last: LeafRow | undefined,
  sealed: SealedPayload | undefined,
): LeafRow {
  const { eventId, replyId, operator, where } = event;
  const seq = (last?.seq ?? 0) + 1;
  const at = isoNow(writer.clock);
  const leaf = {
    v: LEAF_VERSION,
    seq,
    prev: last?.hash ?? NO_LEAF,
    at,
    offset: writer.clock.offsetMinutes(),
    mono: Math.round(writer.clock.monotonic()),
    boot: writer.boot,
    device: writer.device,
    writer: writer.version,
    eventId,
    replyId,
    operator,
    where,
    commit: sealed?.commit ?? null,
    // Kind and detail only: the personal part never reaches the line.
    event: event.event,
    detail: event.detail,
  };
  if (!Leaf.safeParse(leaf).success) throw new Error(`event ${event.event} does not fit the leaf format`);
  const line = JSON.stringify(leaf);
  return { seq, eventId, replyId, event: event.event, at, line, hash: leafHash(line) };
}

const isoNow = (clock: Clock): string => new Date(clock.now()).toISOString();

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 300) : 'unknown error';
}
