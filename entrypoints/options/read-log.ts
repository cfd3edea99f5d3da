import type { Log } from '../../components/console/journal/index.ts';
import type { ExportedLine } from '../../lib/export/index.ts';
import { type JournalEntry, type JournalTables, readEntry, verifyChain } from '../../lib/journal/index.ts';

/** Every stored line, also one that can no longer be read: the export must not hide what broke the chain. */
export async function readLines(tables: JournalTables): Promise<(JournalEntry | ExportedLine)[]> {
  const rows = await tables.leaves.orderBy('seq').toArray();
  return Promise.all(
    rows.map(
      async (row) => (await readEntry(tables, row)) ?? { row, personal: null, payload: 'damaged' as const },
    ),
  );
}

export function readEntries(lines: readonly (JournalEntry | ExportedLine)[]): JournalEntry[] {
  return lines.filter((line) => 'leaf' in line);
}

export async function readLog(tables: JournalTables): Promise<Log> {
  try {
    const lines = await readLines(tables);
    // With the stored hashes beside the lines a changed last line shows too; no later line names its hash.
    const chain = verifyChain(
      lines.map(({ row }) => row.line),
      lines.map(({ row }) => row.hash),
    );
    return { state: 'ready', entries: readEntries(lines), chain };
  } catch {
    return { state: 'unreadable' };
  }
}
