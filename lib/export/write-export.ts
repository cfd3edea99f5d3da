import type { Translate } from '../i18n/index.ts';
import type { LineReader } from '../journal/index.ts';
import { createArchive } from './archive.ts';
import { type ByteSink, hashing } from './byte-sink.ts';
import type { Profile } from './columns.ts';
import type { ReplyLookup } from './reply-lookup.ts';
import { rowFiles } from './row-files.ts';
import type { ExportFacts } from './tally.ts';

export type ExportFormat = 'csv' | 'xlsx' | 'jsonl';

/** More rows than this make a spreadsheet slow; the next file goes on, and all stand in one ZIP. */
export const ROWS_PER_FILE = 100_000;

export interface ExportOrder {
  readonly format: ExportFormat;
  readonly profile: Profile;
  /** Which lines, in the order of the journal. */
  readonly sequences: ArrayLike<number>;
  readonly facts: ExportFacts;
  readonly t: Translate;
  /** For tests of the split; ROWS_PER_FILE else. */
  readonly rowsPerFile?: number;
}

export interface ExportSource {
  readonly read: LineReader;
  readonly lookUp: ReplyLookup;
}

export interface ExportWatch {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number) => void;
}

export interface Exported {
  readonly rows: number;
  readonly sha256: string;
  readonly bytes: number;
  /** Leaf hash of the newest line in the file. */
  readonly head: string | null;
}

export type FileEnding = 'csv' | 'xlsx' | 'jsonl' | 'zip';

export function fileEnding({
  format,
  sequences,
  rowsPerFile = ROWS_PER_FILE,
}: Pick<ExportOrder, 'format' | 'sequences' | 'rowsPerFile'>): FileEnding {
  return format !== 'jsonl' && sequences.length > rowsPerFile ? 'zip' : format;
}

/**
 * Writes one file, batch by batch: neither the rows nor the file are ever in memory whole. The same order over the same
 * lines gives the same bytes. Throws `signal.reason` when it is cancelled; what was written by then is no file.
 */
export async function writeExport(
  order: ExportOrder,
  source: ExportSource,
  sink: ByteSink,
  watch: ExportWatch,
): Promise<Exported> {
  const out = hashing(sink);
  const seen = { rows: 0, head: null as string | null };
  const counting: ExportSource = {
    ...source,
    async read(batch) {
      const lines = await source.read(batch);
      seen.rows += lines.length;
      seen.head = lines.at(-1)?.row.hash ?? seen.head;
      return lines;
    },
  };
  const files = rowFiles(order, counting, watch);
  if (fileEnding(order) !== 'zip') for (const file of files) await file.write(out);
  else {
    const archive = createArchive(out);
    for (const file of files) {
      // A workbook is packed already.
      const entry = archive.open(file.name, order.format === 'xlsx' ? 'store' : 'deflate');
      await file.write(entry);
      await entry.finish();
    }
    await archive.finish();
  }
  return { rows: seen.rows, sha256: out.digest(), bytes: out.length(), head: seen.head };
}
