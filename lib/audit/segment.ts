import type { ChosenAnswer } from '../export/index.ts';
import type { JournalLine } from '../journal/index.ts';
import { type Facts, factsOf, searchableText } from './facts.ts';
import { NAME_KINDS, type Names } from './names.ts';
import { createSegmentWords, type WordBucket, type WordHasher } from './words.ts';

/** Events in one segment; fits the 16 bits of a word's rows, and is made in a second. */
export const SEGMENT = 4096;

/** The events from `first` on, column by column; `event` is 0 where the journal has no such line. */
export interface Segment {
  readonly number: number;
  readonly first: number;
  readonly count: number;
  /** Leaf hash of the last line: another one means that the journal was replaced (a restore). */
  readonly hash: string;
  readonly at: Float64Array;
  readonly day: Int32Array;
  readonly event: Uint8Array;
  readonly platform: Uint8Array;
  readonly class: Uint8Array;
  readonly flags: Uint8Array;
  readonly operator: Uint16Array;
  readonly account: Uint16Array;
  readonly answer: Uint16Array;
  readonly topic: Uint16Array;
}

export interface SegmentBuilder {
  add(line: JournalLine, chosen: ChosenAnswer | undefined): void;
  segment(): Segment;
  words(): WordBucket[];
}

export function createSegment(
  number: number,
  size: number,
  names: Names,
  hasher: WordHasher,
): SegmentBuilder {
  const first = number * size + 1;
  const words = createSegmentWords(hasher);
  let count = 0;
  let hash = '';
  const columns = {
    at: new Float64Array(size),
    day: new Int32Array(size),
    event: new Uint8Array(size),
    platform: new Uint8Array(size),
    class: new Uint8Array(size),
    flags: new Uint8Array(size),
    operator: new Uint16Array(size),
    account: new Uint16Array(size),
    answer: new Uint16Array(size),
    topic: new Uint16Array(size),
  };
  const plain: readonly (keyof Facts & keyof typeof columns)[] = [
    'at',
    'day',
    'event',
    'platform',
    'class',
    'flags',
  ];
  return {
    add(line, chosen) {
      const row = line.row.seq - first;
      const facts = factsOf(line, chosen);
      for (const name of plain) columns[name][row] = Number(facts[name]);
      for (const kind of NAME_KINDS) columns[kind][row] = names.add(kind, facts[kind]);
      words.add(row, searchableText(line, chosen));
      count = Math.max(count, row + 1);
      hash = line.row.hash;
    },
    segment: () => ({ number, first, count, hash, ...columns }),
    words: () => words.buckets(),
  };
}
