import type { JournalEntry } from '../journal/index.ts';

/** A journal line as it is stored, readable or not: a damaged line is evidence too. */
export type ExportedLine = Pick<JournalEntry, 'row' | 'personal' | 'payload'>;

/**
 * The authoritative export. `line` is the journal's exact line as a string, never a re-serialised object: its bytes
 * are what the chain hashes, so a stranger can verify it with nothing but SHA-256.
 */
export function entriesToJsonl(entries: readonly ExportedLine[]): string {
  return entries
    .map(
      ({ row, personal, payload }) =>
        `${JSON.stringify({ line: row.line, hash: row.hash, personal, payload })}\n`,
    )
    .join('');
}
