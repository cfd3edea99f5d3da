import type { Leaf, PersonalPayload } from '../domain/index.ts';
import { parseLeaf } from './chain.ts';
import { openPayload } from './payload.ts';
import type { JournalTables, LeafRow } from './tables.ts';

/** One event as it can be read now: the line, and the personal part while its key lives. */
export interface JournalEntry {
  readonly row: LeafRow;
  readonly leaf: Leaf;
  readonly personal: PersonalPayload | null;
  readonly payload: 'none' | 'open' | 'erased' | 'damaged';
}

export async function readEntry(tables: JournalTables, row: LeafRow): Promise<JournalEntry | undefined> {
  const leaf = parseLeaf(row.line);
  if (!leaf) return undefined;
  if (leaf.commit === null) return { row, leaf, personal: null, payload: 'none' };
  const payload = await tables.payloads.get(row.seq);
  if (!payload) return { row, leaf, personal: null, payload: 'erased' };
  const opened = await openPayload(tables, payload);
  if (opened.state !== 'open') return { row, leaf, personal: null, payload: opened.state };
  // The payload stands apart from the chained line: a swapped one no longer fits its commitment.
  if (opened.commit !== leaf.commit) return { row, leaf, personal: null, payload: 'damaged' };
  return { row, leaf, personal: opened.personal, payload: 'open' };
}

export async function readAll(tables: JournalTables): Promise<JournalEntry[]> {
  const rows = await tables.leaves.orderBy('seq').toArray();
  const entries = await Promise.all(rows.map((row) => readEntry(tables, row)));
  return entries.filter((entry) => entry !== undefined);
}

export async function eventsOfReply(tables: JournalTables, replyId: string): Promise<JournalEntry[]> {
  const rows = await tables.leaves.where('replyId').equals(replyId).sortBy('seq');
  const entries = await Promise.all(rows.map((row) => readEntry(tables, row)));
  return entries.filter((entry) => entry !== undefined);
}
