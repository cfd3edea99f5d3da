import { type Posted, readDue } from '../calendar/index.ts';
import type { ItemClass, Where } from '../domain/index.ts';
import { createLineReader, type JournalLine, type JournalTables } from '../journal/index.ts';

/** A comment that somebody opened or put off, and nobody answered, skipped or handed on since. */
export interface OpenItem {
  readonly key: string;
  readonly where: Where | null;
  readonly author: string;
  readonly asked: string;
  readonly permalink: string | undefined;
  readonly class: ItemClass | undefined;
  readonly firstResponse: Posted | undefined;
  readonly legal: Posted | undefined;
  /** ISO moment until which it was put off. */
  readonly deferredUntil: string | undefined;
  readonly note: string | undefined;
  readonly since: string;
}

/** As far back as a list for people goes: the newest so many comments for each that is shown. */
const OPENED_FOR_EACH = 8;
const MOST_SHOWN = 50;
const CLOSING: readonly string[] = ['sent', 'free-reply', 'skipped', 'escalated', 'found'];

/** What is to be followed up, the most urgent first; what has no deadline comes last, oldest first. */
export async function openItems(tables: JournalTables, most = MOST_SHOWN): Promise<OpenItem[]> {
  const newest = (event: string): Promise<number[]> =>
    tables.leaves
      .where('event')
      .equals(event)
      .reverse()
      .limit(most * OPENED_FOR_EACH)
      .primaryKeys();
  const candidates = [...(await newest('opened')), ...(await newest('deferred'))];
  const payloads = await tables.payloads.bulkGet(candidates);
  const keys = [...new Set(payloads.flatMap((row) => row?.item ?? []))];
  const rows = await tables.payloads.where('item').anyOf(keys).toArray();
  const sequences = rows.map(({ seq }) => seq).sort((a, b) => a - b);
  const leaves = await tables.leaves.bulkGet(sequences);
  const itemOf = new Map(rows.map(({ seq, item }) => [seq, item]));
  const open = new Map<string, { opened: number | undefined; deferred: number | undefined }>();
  for (const leaf of leaves) {
    const key = leaf && itemOf.get(leaf.seq);
    if (!leaf || !key) continue;
    if (CLOSING.includes(leaf.event)) open.delete(key);
    else if (leaf.event === 'opened') open.set(key, { opened: leaf.seq, deferred: open.get(key)?.deferred });
    else if (leaf.event === 'deferred') open.set(key, { opened: open.get(key)?.opened, deferred: leaf.seq });
  }
  const wanted = [...open.values()].flatMap(({ opened, deferred }) => [opened ?? [], deferred ?? []].flat());
  const lines = new Map(
    (await createLineReader(tables)(wanted.sort((a, b) => a - b))).map((line) => [line.row.seq, line]),
  );
  const items = [...open].flatMap(([key, { opened, deferred }]) => {
    const item = openItem(key, lines.get(opened ?? 0), lines.get(deferred ?? 0));
    return item ? [item] : [];
  });
  return items.sort((a, b) => urgency(a) - urgency(b) || a.since.localeCompare(b.since)).slice(0, most);
}

function openItem(
  key: string,
  opened: JournalLine | undefined,
  deferred: JournalLine | undefined,
): OpenItem | undefined {
  const last = deferred ?? opened;
  if (!last) return undefined;
  const first = opened ?? last;
  const sight = opened?.leaf?.event === 'opened' ? opened.leaf.detail : undefined;
  const personal = last.personal ?? first.personal;
  return {
    key,
    where: last.leaf?.where ?? null,
    author: personal?.author?.name || personal?.author?.handle || '',
    asked: personal?.asked ?? '',
    permalink: personal?.permalink,
    class: sight?.class,
    firstResponse: readDue(sight?.firstResponseDue),
    legal: readDue(sight?.legalDue),
    deferredUntil: deferred?.leaf?.event === 'deferred' ? deferred.leaf.detail.until : undefined,
    note: deferred?.personal?.note,
    since: first.row.at,
  };
}

/** The moment that counts: the nearest deadline, or until when it was put off if that is sooner. */
function urgency({ firstResponse, legal, deferredUntil }: OpenItem): number {
  const until = deferredUntil ? Date.parse(deferredUntil) : Number.NaN;
  return Math.min(
    firstResponse?.latest ?? Number.POSITIVE_INFINITY,
    legal?.latest ?? Number.POSITIVE_INFINITY,
    Number.isNaN(until) ? Number.POSITIVE_INFINITY : until,
  );
}
