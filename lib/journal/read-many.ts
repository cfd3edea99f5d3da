import type { Table } from 'dexie';
import { type Leaf, PersonalPayload } from '../domain/index.ts';
import { parseLeaf } from './chain.ts';
import { commitment } from './leaf-hash.ts';
import type { JournalTables, LeafRow, PayloadRow } from './tables.ts';

/** A stored line as it can be read now; `leaf` is undefined when the line itself is damaged. */
export interface JournalLine {
  readonly row: LeafRow;
  readonly leaf: Leaf | undefined;
  readonly personal: PersonalPayload | null;
  readonly payload: 'none' | 'open' | 'erased' | 'damaged';
  /** What opens the line's commitment: the salt and the exact committed text. */
  readonly opening: { readonly salt: Uint8Array; readonly text: string } | null;
  /** Pseudonyms of the author and the item, as the payload's row has them. */
  readonly subject: string | null;
  readonly item: string | null;
}

/** Reads many lines at once. */
export type LineReader = (sequences: readonly number[]) => Promise<JournalLine[]>;

const decoder = new TextDecoder();

/** Rows read for each that is wanted, at most, before single requests are cheaper. */
const MOST_SPREAD = 4;

/** Keys kept in memory by one reader; a journal has many more authors. */
const MOST_KEYS = 20_000;

/**
 * A reader for lists, searches and exports: three look-ups per batch instead of three per line, and each author's key
 * is made ready once. Whether the key still stands is asked anew for every batch, since a person can be erased while a
 * long export runs. Sequence numbers that the journal has not are left out.
 */
export function createLineReader(tables: JournalTables): LineReader {
  const ready = new Map<string, CryptoKey>();
  return async (sequences) => {
    const wanted = [...sequences];
    const [rows, payloads] = await Promise.all([
      rowsAt(tables.leaves, wanted),
      rowsAt(tables.payloads, wanted),
    ]);
    const subjects = [...new Set(payloads.flatMap((row) => row?.subject ?? []))];
    const keys = new Map<string, CryptoKey>();
    const keyRows = await tables.subjectKeys.bulkGet(subjects);
    for (const keyRow of keyRows) {
      if (!keyRow) continue;
      const key =
        ready.get(keyRow.subject) ??
        (await crypto.subtle.importKey('raw', keyRow.key, 'AES-GCM', false, ['decrypt']));
      if (ready.size >= MOST_KEYS) ready.clear();
      ready.set(keyRow.subject, key);
      keys.set(keyRow.subject, key);
    }
    const lines = await Promise.all(
      rows.map((row, at) => {
        const payload = payloads[at];
        return row && readLine(row, payload, payload && keys.get(payload.subject));
      }),
    );
    return lines.filter((line) => line !== undefined);
  };
}

/**
 * Rows by their numbers, in the order asked. Numbers that stand close together come in one request for the whole range:
 * Dexie's bulkGet makes one request for each, which takes longer than everything else in an export.
 */
export async function rowsAt<Row extends { readonly seq: number }>(
  table: Table<Row, number>,
  sequences: number[],
): Promise<(Row | undefined)[]> {
  const first = Math.min(...sequences);
  const last = Math.max(...sequences);
  if (last - first >= sequences.length * MOST_SPREAD) return table.bulkGet(sequences);
  const rows = await table.where('seq').between(first, last, true, true).toArray();
  const bySeq = new Map(rows.map((row) => [row.seq, row]));
  return sequences.map((seq) => bySeq.get(seq));
}

async function readLine(
  row: LeafRow,
  payload: PayloadRow | undefined,
  key: CryptoKey | undefined,
): Promise<JournalLine> {
  const leaf = parseLeaf(row.line);
  const line = { row, leaf, subject: payload?.subject ?? null, item: payload?.item ?? null, opening: null };
  if (!leaf) return { ...line, personal: null, payload: 'damaged' };
  if (leaf.commit === null) return { ...line, personal: null, payload: 'none' };
  if (!payload || !key) return { ...line, personal: null, payload: 'erased' };
  try {
    const plain = new Uint8Array(
      await crypto.subtle.decrypt({ name: 'AES-GCM', iv: payload.iv }, key, payload.data),
    );
    const text = decoder.decode(plain);
    const parsed = PersonalPayload.safeParse(JSON.parse(text));
    // The payload stands apart from the chained line: a swapped one no longer fits its commitment.
    if (!parsed.success || commitment(payload.salt, plain) !== leaf.commit)
      return { ...line, personal: null, payload: 'damaged' };
    return { ...line, personal: parsed.data, payload: 'open', opening: { salt: payload.salt, text } };
  } catch {
    return { ...line, personal: null, payload: 'damaged' };
  }
}
