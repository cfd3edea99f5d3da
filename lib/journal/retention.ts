import { type Outcome, success } from '../core/index.ts';
import type { ItemClass } from '../domain/index.ts';
import type { AppendFailure, Writer } from './append.ts';
import { parseLeaf } from './chain.ts';
import { eraseSequences } from './erase.ts';
import { rowsAt } from './read-many.ts';
import type { JournalTables } from './tables.ts';

/** Days for which the personal part is kept, by the class of the matter; a class that is not named is kept. */
export type RetentionDays = Readonly<Partial<Record<ItemClass | 'unknown', number>>>;

const DAY = 24 * 3600 * 1000;

/** Rows looked at together, and erased together: a journal of years does not come into memory at once. */
const TOGETHER = 2000;

/**
 * Erases the personal parts that are older than their class is kept, those under a legal hold excepted, and says so in
 * the journal. `classOfAnswer` tells the class of an answer of the pack; an item that was classified itself counts first.
 */
export async function applyRetention(
  writer: Writer,
  days: RetentionDays,
  classOfAnswer: (answerId: string) => ItemClass | undefined,
  together = TOGETHER,
): Promise<Outcome<number, AppendFailure>> {
  const shortest = Math.min(...Object.values(days));
  if (!Number.isFinite(shortest)) return success(0);
  const { tables, clock } = writer;
  const now = clock.now();
  const holds = await tables.holds.toArray();
  const isHeld = (subject: string): boolean =>
    holds.some((hold) => hold.subject === null || hold.subject === subject);
  // All is decided before anything goes: what tells the class of an item is a row that may itself be due.
  const due: number[] = [];
  let held = false;
  const readable = await readableBefore(tables, new Date(now - shortest * DAY).toISOString());
  for (const batch of batches(readable, together)) {
    for (const { seq, at, subject, known } of await classified(tables, batch, classOfAnswer)) {
      const kept = days[known ?? 'unknown'];
      if (kept === undefined || Date.parse(at) > now - kept * DAY) continue;
      if (isHeld(subject)) held = true;
      else due.push(seq);
    }
  }
  let erased = 0;
  for (const batch of batches(due, together)) {
    const subjects = await emptied(tables, batch);
    const written = await eraseSequences(writer, batch, subjects, {
      reason: 'retention',
      operator: null,
      legalHold: held,
    });
    if (!written.ok) return written;
    erased += written.value;
  }
  return success(erased);
}

function* batches(seqs: readonly number[], size: number): Generator<number[]> {
  for (let from = 0; from < seqs.length; from += size) yield seqs.slice(from, from + size);
}

/** Numbers of the lines before `oldest` whose personal part is still here, rising. */
async function readableBefore(tables: JournalTables, oldest: string): Promise<number[]> {
  const old = (await tables.leaves.where('at').below(oldest).primaryKeys()).sort((a, b) => a - b);
  const last = old.at(-1);
  if (last === undefined) return [];
  const readable = await tables.payloads.where('seq').belowOrEqual(last).primaryKeys();
  let at = 0;
  return old.filter((seq) => {
    while (at < readable.length && (readable[at] ?? seq) < seq) at++;
    return readable[at] === seq;
  });
}

interface Classified {
  readonly seq: number;
  readonly at: string;
  readonly subject: string;
  /** None: nothing says of which class the matter is. */
  readonly known: ItemClass | undefined;
}

async function classified(
  tables: JournalTables,
  seqs: number[],
  classOfAnswer: (answerId: string) => ItemClass | undefined,
): Promise<Classified[]> {
  const payloads = await rowsAt(tables.payloads, seqs);
  const leaves = await rowsAt(tables.leaves, seqs);
  const classOfItem = await itemClasses(tables, unique(payloads.map((row) => row?.item)));
  const classOfReply = await replyClasses(tables, unique(leaves.map((row) => row?.replyId)), classOfAnswer);
  return seqs.flatMap((seq, index) => {
    const [payload, leaf] = [payloads[index], leaves[index]];
    if (!payload || !leaf) return [];
    const ofItem = payload.item ? classOfItem.get(payload.item) : undefined;
    const known = ofItem ?? (leaf.replyId === null ? undefined : classOfReply.get(leaf.replyId));
    return [{ seq, at: leaf.at, subject: payload.subject, known }];
  });
}

const unique = (keys: readonly (string | null | undefined)[]): string[] => [
  ...new Set(keys.flatMap((key) => key ?? [])),
];

/** As the item was last classified. */
async function itemClasses(tables: JournalTables, items: string[]): Promise<Map<string, ItemClass>> {
  const rows = await tables.payloads.where('item').anyOf(items).toArray();
  const leaves = await tables.leaves.bulkGet(rows.map(({ seq }) => seq));
  const classes = rows.flatMap(({ item, seq }, index) => {
    const leaf = parseLeaf(leaves[index]?.line ?? '');
    return item && leaf?.event === 'opened' && leaf.detail.class
      ? [{ item, seq, is: leaf.detail.class }]
      : [];
  });
  return new Map(classes.sort((a, b) => a.seq - b.seq).map(({ item, is }) => [item, is]));
}

async function replyClasses(
  tables: JournalTables,
  replies: string[],
  classOfAnswer: (answerId: string) => ItemClass | undefined,
): Promise<Map<string, ItemClass>> {
  const rows = await tables.leaves.where('replyId').anyOf(replies).toArray();
  return new Map(
    rows.flatMap(({ event, line, replyId }) => {
      const leaf = event === 'intent' ? parseLeaf(line) : undefined;
      const known = leaf?.event === 'intent' ? classOfAnswer(leaf.detail.use.answerId) : undefined;
      return replyId && known ? [[replyId, known] as const] : [];
    }),
  );
}

/** Authors of whom nothing is left when these go: their keys go too. */
async function emptied(tables: JournalTables, due: number[]): Promise<string[]> {
  const going = new Map<string, number>();
  for (const row of await rowsAt(tables.payloads, due))
    if (row) going.set(row.subject, (going.get(row.subject) ?? 0) + 1);
  const left = await Promise.all(
    [...going].map(async ([subject, count]) => ({
      subject,
      empty: (await tables.payloads.where('subject').equals(subject).count()) === count,
    })),
  );
  return left.filter(({ empty }) => empty).map(({ subject }) => subject);
}
