import type { ByteSink } from '@/lib/export/index.ts';

/** A file under way: it exists for the person only after `commit`. */
export interface ExportTarget extends ByteSink {
  commit(): Promise<void>;
  discard(): Promise<void>;
}

/** A slow disk may still be writing the file; its address must live that long. */
const KEEP_FILE_FOR = 60_000;
/** Pieces this large (bytes) go into Blobs of their own, which Chromium moves out of the page's memory. */
const PIECE = 8 * 1024 * 1024;

/** A download like any other; for browsers and sizes that need no dialog. */
export function downloadTarget(name: string): ExportTarget {
  const blobs: Blob[] = [];
  let piece: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const flush = (): void => {
    blobs.push(new Blob(piece));
    piece = [];
    size = 0;
  };
  return {
    async write(bytes) {
      piece.push(bytes);
      size += bytes.length;
      if (size >= PIECE) flush();
    },
    async commit() {
      flush();
      const url = URL.createObjectURL(new Blob(blobs, { type: typeOf(name) }));
      const link = document.createElement('a');
      link.href = url;
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(url), KEEP_FILE_FOR);
    },
    async discard() {
      piece = [];
      blobs.length = 0;
    },
  };
}

/** A file that the person chose a place for: written to disk as it grows, and in place only when it is whole. */
export async function fileTarget(handle: FileSystemFileHandle): Promise<ExportTarget> {
  const stream = await handle.createWritable();
  return {
    write: (bytes) => stream.write(bytes),
    commit: () => stream.close(),
    discard: () => stream.abort(),
  };
}

function typeOf(name: string): string {
  if (name.endsWith('.csv')) return 'text/csv;charset=utf-8';
  if (name.endsWith('.jsonl')) return 'application/x-ndjson;charset=utf-8';
  if (name.endsWith('.xlsx')) return 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return 'application/zip';
}
