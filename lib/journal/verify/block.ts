import { parseJson, writeHex } from '../../core/index.ts';
import type { Hashing } from '../hashing.ts';
import { lineEnds } from './files.ts';
import { readLeafLine } from './leaf-line.ts';
import { Moments } from './moments.ts';
import { type Fingerprints, writeFingerprint } from './seen-identifiers.ts';

export const HASH_LENGTH = 32;

/**
 * What a block of lines says, in columns: it is read wherever there is a thread for it, and judged in the order of the file.
 * Columns, because objects cost more on their way between threads than it costs to read them.
 */
export interface BlockLines {
  readonly count: number;
  /** Leaf hash of each line, 32 bytes one after another. */
  readonly hashes: Uint8Array<ArrayBuffer>;
  /** 1 where the line is a leaf; the columns below say nothing about others. */
  readonly leaf: Uint8Array<ArrayBuffer>;
  /** Hash that the first line names for the one before it, in an earlier block. */
  readonly prev: string | undefined;
  /** 1 where a later line names another hash than that of the line before it. */
  readonly unlinked: Uint8Array<ArrayBuffer>;
  /** 1 where another hash stands beside the line. */
  readonly misnamed: Uint8Array<ArrayBuffer>;
  readonly seq: Float64Array<ArrayBuffer>;
  /** Milliseconds since 1970; NaN for a day that there is not. */
  readonly at: Float64Array<ArrayBuffer>;
  readonly mono: Float64Array<ArrayBuffer>;
  /** Commitment of each line, zeros where it has none. */
  readonly commits: Uint8Array<ArrayBuffer>;
  /** How many lines have one. */
  readonly committed: number;
  /** Places in `names`. */
  readonly boot: Uint32Array<ArrayBuffer>;
  readonly device: Uint32Array<ArrayBuffer>;
  readonly names: readonly string[];
  readonly eventIds: Fingerprints;
  /** By line: the device that a restored journal comes from, as the event says. */
  readonly restored: ReadonlyMap<number, unknown>;
}

/** Reads blocks, in this thread or in others. */
export interface BlockReader {
  /** Takes the block away. `wrapped`: each line is the JSONL export's, which holds the journal's line as a string. */
  read(block: Uint8Array<ArrayBuffer>, wrapped: boolean): Promise<BlockLines>;
  /** How many blocks may be on their way at once, so that memory stays small. */
  readonly ahead: number;
  /** Ends whatever is under way; safe to call more than once. */
  close(): void;
}

export const readHere = (hashing: Hashing): BlockReader => ({
  read: async (block, wrapped) => readBlock(block, wrapped, hashing),
  ahead: 1,
  close: () => undefined,
});

export function readBlock(block: Uint8Array, wrapped: boolean, hashing: Hashing): BlockLines {
  const ends = lineEnds(block);
  const texts = textsOf(block, ends);
  const count = ends.length;
  const columns = columnsOf(count);
  const { hashes, leaf, unlinked, misnamed, seq, at, mono, commits, boot, device, eventIds } = columns;
  const names = new Names();
  const boots = names.column();
  const devices = names.column();
  const moments = new Moments();
  const restored = new Map<number, unknown>();
  let prev: string | undefined;
  let before = '';
  let committed = 0;
  for (let line = 0; line < count; line++) {
    const held = wrapped ? unwrap(texts[line]) : undefined;
    const hash = held
      ? hashLine(held.bytes, hashing)
      : hashOfBlock(block, startOf(ends, line), ends[line] ?? 0, hashing);
    writeHex(hashes, line * HASH_LENGTH, hash);
    if (held?.stored !== undefined && held.stored !== hash) misnamed[line] = 1;
    const text = held ? held.text : texts[line];
    const said = text === undefined ? undefined : readLeafLine(text);
    if (said) {
      leaf[line] = 1;
      if (line === 0) prev = said.prev;
      else if (said.prev !== before) unlinked[line] = 1;
      seq[line] = said.seq;
      at[line] = moments.of(said.at);
      mono[line] = said.mono;
      if (said.commit !== null) {
        committed++;
        writeHex(commits, line * HASH_LENGTH, said.commit);
      }
      boot[line] = boots(said.boot);
      device[line] = devices(said.device);
      writeFingerprint(eventIds, line, said.eventId);
      if (said.restoredFrom) restored.set(line, said.restoredFrom.device);
    }
    before = hash;
  }
  return { count, ...columns, committed, prev, names: names.list, restored };
}

const startOf = (ends: Uint32Array, line: number): number => (line === 0 ? 0 : (ends[line - 1] ?? 0) + 1);

/** All columns in one piece of memory: each piece costs its own time on the way between threads. */
function columnsOf(count: number) {
  const wide = new ArrayBuffer(count * (3 * 8 + 4 * 4 + 2 * HASH_LENGTH + 3));
  let from = 0;
  const next = (size: number): [ArrayBuffer, number, number] => {
    const start = from;
    from += size * count;
    return [wide, start, count];
  };
  // The widest first, so that each begins where its kind may.
  const [seq, at, mono] = [
    new Float64Array(...next(8)),
    new Float64Array(...next(8)),
    new Float64Array(...next(8)),
  ];
  const [boot, device, high, low] = [
    new Uint32Array(...next(4)),
    new Uint32Array(...next(4)),
    new Uint32Array(...next(4)),
    new Uint32Array(...next(4)),
  ];
  const bytes = (each: number): Uint8Array<ArrayBuffer> => {
    const [buffer, start] = next(each);
    return new Uint8Array(buffer, start, each * count);
  };
  const [hashes, commits] = [bytes(HASH_LENGTH), bytes(HASH_LENGTH)];
  const [leaf, unlinked, misnamed] = [bytes(1), bytes(1), bytes(1)];
  return { seq, at, mono, boot, device, eventIds: { high, low }, hashes, commits, leaf, unlinked, misnamed };
}

/** A block has few devices and few boots. */
class Names {
  private readonly places = new Map<string, number>();
  readonly list: string[] = [];

  /** Gives the place of a name; each column mostly says the same name as on the line before. */
  column(): (name: string) => number {
    let last = 0;
    return (name) => {
      if (name !== this.list[last]) last = this.placeOf(name);
      return last;
    };
  }

  private placeOf(name: string): number {
    const known = this.places.get(name);
    if (known !== undefined) return known;
    this.places.set(name, this.list.length);
    return this.list.push(name) - 1;
  }
}

/**
 * The same hash of a line that stands in its block, without a copy of it: the byte before it is the newline of the one
 * before, which has been read, and becomes the prefix.
 */
function hashOfBlock(block: Uint8Array, start: number, end: number, hashing: Hashing): string {
  if (start === 0) return hashLine(block.subarray(0, end), hashing);
  block[start - 1] = 0;
  return hashing.hex(block.subarray(start - 1, end));
}

let prefixed = new Uint8Array(4096);

/** RFC 6962 section 2.1: SHA-256(0x00 || line), hexadecimal. */
function hashLine(line: Uint8Array, hashing: Hashing): string {
  if (prefixed.length <= line.length) prefixed = new Uint8Array(line.length * 2);
  prefixed.set(line, 1);
  return hashing.hex(prefixed.subarray(0, line.length + 1));
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

/** All at once; one by one only where some line is no UTF-8. */
function textsOf(block: Uint8Array, ends: Uint32Array): readonly (string | undefined)[] {
  return (
    decoded(block)?.split('\n') ??
    Array.from(ends, (end, line) => decoded(block.subarray(startOf(ends, line), end)))
  );
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

interface WrappedLine {
  readonly bytes: Uint8Array;
  readonly text: string;
  /** The hash that stands beside it. */
  readonly stored: string | undefined;
}

function unwrap(written: string | undefined): WrappedLine {
  const value = parseJson(written);
  const held = typeof value === 'object' && value !== null ? value : {};
  const text = 'line' in held && typeof held.line === 'string' ? held.line : '';
  const stored = 'hash' in held && typeof held.hash === 'string' ? held.hash : undefined;
  return { bytes: encoder.encode(text), text, stored };
}
