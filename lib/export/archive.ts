import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { ByteSink } from './byte-sink.ts';

export interface Archive {
  /** Entries are written one after the other; finish one before opening the next. */
  open(name: string, how?: 'deflate' | 'store'): ArchiveEntry;
  finish(): Promise<void>;
}

export interface ArchiveEntry extends ByteSink {
  finish(): Promise<void>;
}

/** ZIP keeps local wall-clock times; this one gives the same bytes in every zone and at every hour. */
const FIXED_TIME = new Date(1980, 0, 1);
/** Text shrinks little more above this, and slower. */
const LEVEL = 4;

/** Writes a ZIP as it grows; nothing but the piece at hand is in memory. The same entries give the same bytes. */
export function createArchive(sink: ByteSink): Archive {
  let ready: Uint8Array<ArrayBuffer>[] = [];
  let failed: Error | null = null;
  const zip = new Zip((error, bytes) => {
    failed ??= error;
    // fflate types its output as any buffer; it is always an own one, but for bytes that pass through untouched.
    if (!error) ready.push(new Uint8Array(bytes));
  });
  const flush = async (): Promise<void> => {
    if (failed) throw failed;
    const pieces = ready;
    ready = [];
    for (const piece of pieces) if (piece.length > 0) await sink.write(piece);
  };
  return {
    open(name, how = 'deflate') {
      const entry = how === 'store' ? new ZipPassThrough(name) : new ZipDeflate(name, { level: LEVEL });
      entry.mtime = FIXED_TIME;
      zip.add(entry);
      return {
        async write(bytes) {
          entry.push(bytes);
          await flush();
        },
        async finish() {
          entry.push(new Uint8Array(0), true);
          await flush();
        },
      };
    },
    async finish() {
      zip.end();
      await flush();
    },
  };
}
