import { readBinaryJson, toBinaryJson } from '../core/index.ts';
import type { IndexSnapshot, SearchIndex } from '../suggest/index.ts';
import { openReader, type Reader } from './reader.ts';
import { INDEXES_NAME, INDEXES_VERSION } from './versions.ts';

/** Of one pack, as the version of the program named in `program` makes it. */
interface Kept {
  readonly pack: string;
  /** Names the pack's bytes and what was learnt since. */
  readonly content: string;
  readonly program: string;
  readonly at: number;
}

export interface KeptIndex extends Kept {
  readonly snapshot: IndexSnapshot;
}

/** What the search box searches. */
export interface KeptSearch extends Kept {
  readonly index: SearchIndex;
}

/** A kept search before its index is read, some megabytes; undefined where that cannot be. */
export interface FoundSearch extends Kept {
  readIndex(): Promise<SearchIndex | undefined>;
}

export interface KeptRow extends Kept {
  readonly bytes: Blob;
}

export interface IndexWriter {
  index(kept: KeptIndex): Promise<void>;
  search(kept: KeptSearch): Promise<void>;
}

export interface IndexCache {
  read(pack: string): Promise<KeptIndex | undefined>;
  write(index: KeptIndex): Promise<void>;
  findSearch(pack: string): Promise<FoundSearch | undefined>;
  writeSearch(search: KeptSearch): Promise<void>;
  /** Begins to read the index that was kept last, while others find out which pack is in use. */
  readAhead(): void;
  /** Lets go of what was read ahead: an index of ten thousand answers is some tens of megabytes. */
  release(): void;
}

export const bytesOf = (index: IndexSnapshot | SearchIndex): Blob => toBinaryJson(index);

/** The index that a row keeps; undefined for one of another version, and for a damaged one. */
export async function snapshotIn(bytes: Blob): Promise<IndexSnapshot | undefined> {
  try {
    const snapshot = (await readBinaryJson(bytes)) as IndexSnapshot;
    const whole =
      snapshot.format === 6 &&
      snapshot.templates?.texts instanceof Uint8Array &&
      typeof snapshot.words?.phrases === 'string' &&
      snapshot.corpus?.features instanceof Uint32Array &&
      typeof snapshot.corpus.sorted === 'number' &&
      snapshot.corpus.offsets instanceof Uint32Array;
    return whole ? snapshot : undefined;
  } catch {
    return undefined;
  }
}

async function searchIn(bytes: Blob): Promise<SearchIndex | undefined> {
  try {
    const { ids, words } = (await readBinaryJson(bytes)) as SearchIndex;
    const whole =
      Array.isArray(ids) &&
      words.size === ids.length &&
      typeof words.terms === 'string' &&
      words.letters instanceof Int32Array &&
      [words.starts, words.entries].every((numbers) => numbers instanceof Uint32Array) &&
      [words.scores, words.briefScores].every((scores) => scores instanceof Float32Array);
    return whole ? { ids, words } : undefined;
  } catch {
    return undefined;
  }
}

async function keptIn(row: KeptRow | undefined): Promise<KeptIndex | undefined> {
  const snapshot = row && (await snapshotIn(row.bytes));
  if (!snapshot) return undefined;
  const { bytes: _, ...rest } = row;
  return { ...rest, snapshot };
}

async function latestIn(reader: Reader): Promise<KeptIndex | undefined> {
  const database = await reader();
  const cursor = await database?.transaction('indexes').store.index('at').openCursor(null, 'prev');
  return keptIn(cursor?.value);
}

/** Indexes by pack; `writer` keeps them (index-writer.ts). A cache that fails is an empty one: building takes its place. */
export function openIndexCache(writer: IndexWriter, name = INDEXES_NAME): IndexCache {
  const reader = openReader(name, INDEXES_VERSION);
  // Nearly always it is of the pack in use.
  let latest: Promise<KeptIndex | undefined> | undefined;
  void reader();
  return {
    readAhead() {
      latest = latestIn(reader).catch(() => undefined);
    },
    release() {
      latest = undefined;
    },
    async read(pack) {
      try {
        const ahead = await latest;
        latest = undefined;
        return ahead?.pack === pack ? ahead : await keptIn(await (await reader())?.get('indexes', pack));
      } catch {
        return undefined;
      }
    },
    async write(index) {
      latest = undefined;
      await writer.index(index);
    },
    async findSearch(pack) {
      try {
        const row: KeptRow | undefined = await (await reader())?.get('searches', pack);
        if (!row) return undefined;
        const { bytes, ...rest } = row;
        return { ...rest, readIndex: () => searchIn(bytes) };
      } catch {
        return undefined;
      }
    },
    writeSearch: writer.search,
  };
}
