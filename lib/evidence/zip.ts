import {
  configure,
  type Entry,
  type FileEntry,
  Reader,
  ZipReader,
} from '@zip.js/zip.js/lib/zip-core-native.js';
import { failure, type Outcome, success } from '../core/index.ts';
import type { BundleFiles } from '../journal/index.ts';

// The extension's content security policy allows no worker from a blob, and Node has no such workers.
configure({ useWebWorkers: false });

/** Bytes that can be read from anywhere within: a dropped file, or one on Node's disk. */
export interface RandomAccess {
  readonly size: number;
  read(offset: number, length: number): Promise<Uint8Array>;
}

class RandomAccessReader extends Reader<RandomAccess> {
  private readonly source: RandomAccess;

  constructor(source: RandomAccess) {
    super(source);
    this.source = source;
  }

  override async init(): Promise<void> {
    await super.init?.();
    this.size = this.source.size;
  }

  override readUint8Array(offset: number, length: number): Promise<Uint8Array> {
    return this.source.read(offset, length);
  }
}

const isFile = (entry: Entry): entry is FileEntry => !entry.directory;

/**
 * The files of a zip, each unpacked as it is read. A zip in which one name stands twice is refused: two readers would
 * see two bundles.
 */
export async function filesOfZip(source: RandomAccess): Promise<Outcome<BundleFiles, 'not-a-zip'>> {
  let entries: FileEntry[];
  try {
    entries = (await new ZipReader(new RandomAccessReader(source)).getEntries()).filter(isFile);
  } catch {
    return failure('not-a-zip');
  }
  const byName = new Map(entries.map((entry) => [entry.filename, entry]));
  if (byName.size !== entries.length) return failure('not-a-zip');
  return success({
    names: [...byName.keys()],
    async *open(name) {
      const entry = byName.get(name);
      if (!entry) return;
      const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
      const unpacked = entry.getData(writable);
      // Told to the reader by the stream itself; unwatched, it would end Node.
      unpacked.catch(() => undefined);
      yield* readChunks(readable);
      await unpacked;
    },
  });
}

/** Streams are not iterable everywhere yet (Chromium since 124, Firefox since 110, Safari not). */
export async function* readChunks(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    reader.releaseLock();
  }
}
