import { fromHex, parseJson } from '../../core/index.ts';
import { isLeafFrame } from '../../domain/index.ts';
import type { Hashing } from '../hashing.ts';
import { linesOf } from './files.ts';
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
  const written = [...linesOf(block)];
  const texts = textsOf(block, written);
  const count = written.length;
  const hashes = new Uint8Array(count * HASH_LENGTH);
  const leaf = new Uint8Array(count);
  const unlinked = new Uint8Array(count);
  const misnamed = new Uint8Array(count);
  const seq = new Float64Array(count);
  const at = new Float64Array(count);
  const mono = new Float64Array(count);
  const commits = new Uint8Array(count * HASH_LENGTH);
  const names = new Names();
  const boot = new Uint32Array(count);
  const device = new Uint32Array(count);
  const eventIds = { high: new Uint32Array(count), low: new Uint32Array(count) };
  const restored = new Map<number, unknown>();
  let prev: string | undefined;
  let before = '';
  for (const [line, bytes] of written.entries()) {
    const held = wrapped ? unwrap(texts[line]) : { bytes, text: texts[line], stored: undefined };
    const hash = hashLine(held.bytes, hashing);
    hashes.set(fromHex(hash), line * HASH_LENGTH);
    if (held.stored !== undefined && held.stored !== hash) misnamed[line] = 1;
    const frame = parseJson(held.text);
    if (isLeafFrame(frame)) {
      leaf[line] = 1;
      if (line === 0) prev = frame.prev;
      else if (frame.prev !== before) unlinked[line] = 1;
      seq[line] = frame.seq;
      at[line] = Date.parse(frame.at);
      mono[line] = frame.mono;
      if (frame.commit !== null) commits.set(fromHex(frame.commit), line * HASH_LENGTH);
      boot[line] = names.place(frame.boot);
      device[line] = names.place(frame.device);
      writeFingerprint(eventIds, line, frame.eventId);
      if (frame.event === 'restored') restored.set(line, frame.detail.from);
    }
    before = hash;
  }
  return {
    ...{ count, hashes, leaf, prev, unlinked, misnamed, seq, at, mono, commits, boot, device },
    ...{ names: names.list, eventIds, restored },
  };
}

/** A block has few devices and few boots. */
class Names {
  private readonly places = new Map<string, number>();
  readonly list: string[] = [];

  place(name: string): number {
    const known = this.places.get(name);
    if (known !== undefined) return known;
    this.places.set(name, this.list.length);
    return this.list.push(name) - 1;
  }
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
function textsOf(block: Uint8Array, lines: readonly Uint8Array[]): readonly (string | undefined)[] {
  return decoded(block)?.split('\n') ?? lines.map(decoded);
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
