import { readAhead } from '../core/index.ts';
import { type ByteSink, utf8 } from './byte-sink.ts';
import type { ExportRow } from './columns.ts';
import { csvHeader, csvRows } from './csv.ts';
import { jsonlRows } from './jsonl.ts';
import { askedAnswer } from './reply-lookup.ts';
import { type ExportOrder, type ExportSource, type ExportWatch, ROWS_PER_FILE } from './write-export.ts';
import { writeWorkbook } from './xlsx/write-workbook.ts';

/** Lines read and written at a time, about two megabytes: each batch waits for the database and its many keys once. */
const BATCH = 2000;

/** Reads lines batch by batch, each with the answer of its reply; the next batch while the last is written. */
export async function* readBatches(
  sequences: ArrayLike<number>,
  { read, lookUp }: ExportSource,
  { signal, onProgress }: ExportWatch,
  from = 0,
  to = sequences.length,
): AsyncGenerator<readonly ExportRow[]> {
  function* starts(): Generator<number> {
    for (let at = from; at < to; at += BATCH) yield at;
  }
  let at = from;
  for await (const { lines, answers } of readAhead(starts(), async (start) => {
    const batch = Array.from({ length: Math.min(BATCH, to - start) }, (_, i) => sequences[start + i] ?? 0);
    const lines = await read(batch);
    return { lines, answers: await lookUp(lines) };
  })) {
    signal.throwIfAborted();
    yield lines.map((line) => ({
      line,
      chosen: line.leaf?.replyId ? answers.get(line.leaf.replyId) : askedAnswer(line.leaf),
    }));
    at = Math.min(at + BATCH, to);
    onProgress(at);
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
