import type { JournalLine } from '../journal/index.ts';
import type { Profile } from './columns.ts';

/**
 * The authoritative rows. `line` is the journal's exact line as a string, never a re-serialised object: its bytes are
 * what the chain hashes, so a stranger can verify it with nothing but SHA-256. Readable or not: a damaged line is
 * evidence too.
 */
export function jsonlRows(
  lines: readonly Pick<JournalLine, 'row' | 'personal' | 'payload'>[],
  profile: Profile,
): string {
  return lines
    .map(({ row, personal, payload }) => {
      const hidden = profile === 'redacted' && payload !== 'none';
      const shown = hidden ? { personal: null, payload: 'redacted' } : { personal, payload };
      return `${JSON.stringify({ line: row.line, hash: row.hash, ...shown })}\n`;
    })
    .join('');
}
