import { type Outcome, success } from '../core/index.ts';
import type { ItemClass } from '../domain/index.ts';
import type { AppendFailure, Writer } from './append.ts';
import { parseLeaf } from './chain.ts';
import { eraseSequences } from './erase.ts';

/** Days for which the personal part is kept, by the class of the matter; a class that is not named is kept. */
export type RetentionDays = Readonly<Partial<Record<ItemClass | 'unknown', number>>>;

const DAY = 24 * 3600 * 1000;

/**
 * Erases the personal parts that are older than their class is kept, those under a legal hold excepted, and says so in
 * the journal. `classOfAnswer` tells the class of an answer of the pack; an item that was classified itself counts first.
 */
export async function applyRetention(
  writer: Writer,
  days: RetentionDays,
  classOfAnswer: (answerId: string) => ItemClass | undefined,
): Promise<Outcome<number, AppendFailure>> {
  const shortest = Math.min(...Object.values(days));
  if (!Number.isFinite(shortest)) return success(0);
  const { tables, clock } = writer;
  const oldest = new Date(clock.now() - shortest * DAY).toISOString();
  const rows = await tables.leaves.where('at').below(oldest).toArray();
  const payloads = new Map(
    (await tables.payloads.bulkGet(rows.map(({ seq }) => seq)))
      .filter((row) => row !== undefined)
      .map((row) => [row.seq, row]),
  );
  const classOfItem = new Map<string, ItemClass>();
  const classOfReply = new Map<string, ItemClass>();
  for (const { line, seq } of rows) {
    const leaf = parseLeaf(line);
    const item = payloads.get(seq)?.item;
    if (leaf?.event === 'opened' && leaf.detail.class && item) classOfItem.set(item, leaf.detail.class);
    const answer = leaf?.event === 'intent' ? classOfAnswer(leaf.detail.use.answerId) : undefined;
    if (leaf?.replyId && answer) classOfReply.set(leaf.replyId, answer);
  }
  const holds = await tables.holds.toArray();
  const isHeld = (subject: string): boolean =>
    holds.some((hold) => hold.subject === null || hold.subject === subject);
  const due: number[] = [];
  let held = false;
  for (const { seq, at, replyId } of rows) {
    const payload = payloads.get(seq);
    if (!payload) continue;
    const known =
      (payload.item ? classOfItem.get(payload.item) : undefined) ??
      (replyId === null ? undefined : classOfReply.get(replyId));
    const kept = days[known ?? 'unknown'];
    if (kept === undefined || Date.parse(at) > clock.now() - kept * DAY) continue;
    if (isHeld(payload.subject)) held = true;
    else due.push(seq);
  }
  if (due.length === 0) return success(0);
  const subjects = await emptied(writer, due, payloads);
  return eraseSequences(writer, due, subjects, { reason: 'retention', operator: null, legalHold: held });
}

/** Authors of whom nothing is left afterwards: their keys go too. */
async function emptied(
  { tables }: Writer,
  due: readonly number[],
  payloads: ReadonlyMap<number, { readonly subject: string }>,
): Promise<string[]> {
  const going = new Map<string, number>();
  for (const seq of due) {
    const subject = payloads.get(seq)?.subject;
    if (subject) going.set(subject, (going.get(subject) ?? 0) + 1);
  }
  const left = await Promise.all(
    [...going].map(async ([subject, count]) => ({
      subject,
      empty: (await tables.payloads.where('subject').equals(subject).count()) === count,
    })),
  );
  return left.filter(({ empty }) => empty).map(({ subject }) => subject);
}
