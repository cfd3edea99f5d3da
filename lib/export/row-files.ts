import { type ByteSink, utf8 } from './byte-sink.ts';
import type { ExportRow } from './columns.ts';
import { csvHeader, csvRows } from './csv.ts';
import { jsonlRows } from './jsonl.ts';
import { type ExportOrder, type ExportSource, type ExportWatch, ROWS_PER_FILE } from './write-export.ts';
import { writeWorkbook } from './xlsx/write-workbook.ts';

/** Lines read and written at a time: about half a megabyte. */
const BATCH = 500;

/** Reads lines batch by batch, each with the answer of its reply. */
export async function* readBatches(
  sequences: ArrayLike<number>,
  { read, lookUp }: ExportSource,
  { signal, onProgress }: ExportWatch,
  from = 0,
  to = sequences.length,
): AsyncGenerator<readonly ExportRow[]> {
  for (let at = from; at < to; at += BATCH) {
    signal.throwIfAborted();
    const batch = Array.from({ length: Math.min(BATCH, to - at) }, (_, i) => sequences[at + i] ?? 0);
    const lines = await read(batch);
    const answers = await lookUp(lines);
    yield lines.map((line) => ({
      line,
      chosen: line.leaf?.replyId ? answers.get(line.leaf.replyId) : undefined,
    }));
    onProgress(at + batch.length);
  }
}

export interface RowFile {
  readonly name: string;
  write(sink: ByteSink): Promise<void>;
}

/** The files of an order, each of at most so many rows. */
export function* rowFiles(
  order: ExportOrder,
  source: ExportSource,
  watch: ExportWatch,
): Generator<RowFile, void, undefined> {
  const { sequences, format, rowsPerFile = ROWS_PER_FILE } = order;
  const step = format === 'jsonl' ? Math.max(sequences.length, 1) : rowsPerFile;
  const files = Math.max(1, Math.ceil(sequences.length / step));
  const digits = String(files).length;
  for (let part = 0; part < files; part++) {
    const from = part * step;
    const to = Math.min(from + step, sequences.length);
    yield {
      name: `tanggap-${String(part + 1).padStart(digits, '0')}.${format}`,
      write: (sink) => writeRows(order, readBatches(sequences, source, watch, from, to), sink),
    };
  }
}

async function writeRows(
  { format, profile, facts, t }: ExportOrder,
  rows: AsyncIterable<readonly ExportRow[]>,
  sink: ByteSink,
): Promise<void> {
  if (format === 'xlsx') return writeWorkbook({ rows, profile, facts, t }, sink);
  if (format === 'csv') await sink.write(utf8(csvHeader()));
  for await (const batch of rows) {
    const lines = batch.map(({ line }) => line);
    await sink.write(utf8(format === 'csv' ? csvRows(batch, profile) : jsonlRows(lines, profile)));
  }
}
