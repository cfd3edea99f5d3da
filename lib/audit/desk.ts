import { type RandomBytes, readAhead } from '../core/index.ts';
import type { Leaf } from '../domain/index.ts';
import { askedAnswer, type ChosenAnswer, createReplyLookup } from '../export/index.ts';
import { createLineReader, type JournalLine, type JournalTables } from '../journal/index.ts';
import { CHAIN_START, type ChainProgress, checkChain } from './chain-check.ts';
import { type Allowed, type AuditFilter, selectRows } from './filter.ts';
import type { AuditIndex, WordRow } from './index-database.ts';
import { Names } from './names.ts';
import { createSegment, SEGMENT, type Segment } from './segment.ts';
import { rowsWith, type WordBucket, WordHasher, wantedWords } from './words.ts';

/** A line with what was chosen for its reply. */
export interface AuditLine extends JournalLine {
  readonly chosen: ChosenAnswer | undefined;
}

export interface DeskState {
  readonly status: 'loading' | 'ready' | 'unreadable';
  /** Newest event in the journal, and in the index. */
  readonly total: number;
  readonly indexed: number;
  readonly chain: ChainProgress;
  readonly operators: readonly string[];
  readonly accounts: readonly string[];
  readonly answers: readonly string[];
  readonly topics: readonly string[];
}

const EMPTY: DeskState = {
  status: 'loading',
  total: 0,
  indexed: 0,
  chain: CHAIN_START,
  operators: [],
  accounts: [],
  answers: [],
  topics: [],
};
/** Parts of the word index kept in memory: about eight megabytes each for a million events. */
const MOST_BUCKETS = 4;
/** Lines made searchable at a time: a few dozen milliseconds, so that the page stays quick between them. */
const BATCH = 512;

/**
 * Reads the journal for people: filters and searches a million events without reading them, through an index that is
 * made beside the journal and can be thrown away. Columns of all events (25 bytes each) are in memory, words on disk.
 */
export class AuditDesk {
  readonly #tables: JournalTables;
  readonly #index: AuditIndex;
  readonly #random: RandomBytes;
  readonly #size: number;
  readonly #listeners = new Set<() => void>();
  readonly #stop = new AbortController();
  #names = new Names();
  #hasher: WordHasher | undefined;
  #sealed: Segment[] = [];
  #tail: { readonly segment: Segment; readonly words: readonly WordBucket[] } | undefined;
  #state: DeskState = EMPTY;
  /** Parts of the word index that were read last, newest last: somebody who types on stays in the same one. */
  readonly #buckets = new Map<number, Promise<WordRow[]>>();
  #running: Promise<void> | undefined;
  #again = false;

  /** `size` is the number of events in a segment; another one than the index was made with does not fit it. */
  constructor(tables: JournalTables, index: AuditIndex, random: RandomBytes, size = SEGMENT) {
    this.#size = size;
    this.#tables = tables;
    this.#index = index;
    this.#random = random;
  }

  get state(): DeskState {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#stop.abort();
  }

  /** Takes in what was appended since; called when the journal has changed. */
  async catchUp(): Promise<void> {
    if (this.#running) {
      this.#again = true;
      return this.#running;
    }
    this.#running = this.#work();
    try {
      await this.#running;
    } finally {
      this.#running = undefined;
    }
  }

  async #work(): Promise<void> {
    do {
      this.#again = false;
      try {
        await this.#open();
        await this.#grow();
        const chain = await checkChain(
          this.#tables,
          this.#state.chain,
          (progress) => this.#set({ chain: progress }),
          this.#stop.signal,
        );
        this.#set({ chain });
      } catch {
        if (this.#stop.signal.aborted) return;
        this.#set({ status: 'unreadable' });
      }
    } while (this.#again && !this.#stop.signal.aborted);
  }

  #first(number: number): number {
    return number * this.#size + 1;
  }

  async #open(): Promise<void> {
    if (this.#hasher) return;
    const hasher = new WordHasher(await this.#index.secret(this.#random));
    const segments = await this.#index.segments.orderBy('number').toArray();
    let whole = segments.length;
    for (const [at, segment] of segments.entries()) if (segment.number !== at) whole = Math.min(whole, at);
    const last = segments[whole - 1];
    const line = last && (await this.#tables.leaves.get(last.first + last.count - 1));
    // A restored journal has other lines under the same numbers.
    if (last && line?.hash !== last.hash) whole = 0;
    if (whole < segments.length) await this.#index.drop(whole);
    this.#buckets.clear();
    this.#names = new Names(whole > 0 ? await this.#index.names() : undefined);
    this.#sealed = segments.slice(0, whole);
    this.#hasher = hasher;
    const indexed = whole * this.#size;
    this.#set({ indexed, status: indexed > 0 ? 'ready' : 'loading' });
  }

  async #grow(): Promise<void> {
    const newest = (await this.#tables.leaves.orderBy('seq').last())?.seq ?? 0;
    this.#set({ total: newest });
    const before = this.#state.indexed;
    await this.#forgetErased(before, newest);
    const read = createLineReader(this.#tables);
    const lookUp = createReplyLookup(this.#tables);
    for (let number = this.#sealed.length; this.#first(number) <= newest; number++) {
      const built = await this.#build(number, newest, read, lookUp);
      if (!built) return;
      const whole = newest >= this.#first(number) + this.#size - 1;
      if (whole) {
        await this.#index.keep(built.segment, built.words, this.#names.store());
        this.#buckets.clear();
        this.#sealed.push(built.segment);
        this.#tail = undefined;
      } else this.#tail = built;
      this.#set({ status: 'ready', indexed: Math.min(newest, this.#first(number) + this.#size - 1) });
    }
    this.#set({ status: 'ready' });
  }

  async #build(
    number: number,
    newest: number,
    read: ReturnType<typeof createLineReader>,
    lookUp: ReturnType<typeof createReplyLookup>,
  ): Promise<{ segment: Segment; words: WordBucket[] } | undefined> {
    if (!this.#hasher) return undefined;
    const builder = createSegment(number, this.#size, this.#names, this.#hasher);
    const end = Math.min(newest, this.#first(number) + this.#size - 1);
    const first = this.#first(number);
    const starts = Array.from(
      { length: Math.ceil((end - first + 1) / BATCH) },
      (_, at) => first + at * BATCH,
    );
    for await (const { lines, answers } of readAhead(starts, async (seq) => {
      const lines = await read(Array.from({ length: Math.min(BATCH, end - seq + 1) }, (_, at) => seq + at));
      return { lines, answers: await lookUp(lines) };
    })) {
      if (this.#stop.signal.aborted) return undefined;
      for (const line of lines) builder.add(line, answers.get(line.leaf?.replyId ?? ''));
    }
    return { segment: builder.segment(), words: builder.words() };
  }

  /** Words of an erased person go: their segments are made anew, from what can still be read. */
  async #forgetErased(after: number, newest: number): Promise<void> {
    if (after === 0 || after >= newest) return;
    const rows = await this.#tables.leaves.where('event').equals('erased').toArray();
    const leaves = rows.filter(({ seq }) => seq > after).map(({ line }): Leaf => JSON.parse(line));
    const touched = leaves.flatMap((leaf) => (leaf.event === 'erased' ? leaf.detail.sequences : []));
    const first = Math.min(...touched.map((seq) => Math.floor((seq - 1) / this.#size)), this.#sealed.length);
    if (first >= this.#sealed.length) return;
    await this.#index.drop(first);
    this.#buckets.clear();
    this.#sealed = this.#sealed.slice(0, first);
    this.#set({ indexed: first * this.#size });
  }

  /** Sequence numbers of the events that fit, in their order; of what is indexed by now. */
  async select(filter: AuditFilter): Promise<Uint32Array> {
    const segments = this.#tail ? [...this.#sealed, this.#tail.segment] : this.#sealed;
    const allowed = await this.#search(filter.text ?? '');
    return selectRows(segments, filter, this.#names, allowed);
  }

  async #search(query: string): Promise<Allowed> {
    const words = this.#hasher ? wantedWords(query, this.#hasher) : [];
    if (words.length === 0) return query.trim() === '' ? undefined : new Map();
    // All at once: each is one long request to the database.
    const parts = await Promise.all(words.map(({ bucket }) => this.#bucket(bucket)));
    const marks = new Map<number, Uint8Array>();
    for (const [at, word] of words.entries()) {
      // A row that has this word and all before it counts one more than the words so far.
      const mark = (segment: number, bucket: WordBucket): void => {
        let rows = marks.get(segment);
        if (!rows) {
          if (at > 0) return;
          rows = new Uint8Array(this.#size);
          marks.set(segment, rows);
        }
        const counted = rows;
        rowsWith(bucket, word, (row) => {
          if (counted[row] === at) counted[row] = at + 1;
        });
      };
      for (const row of parts[at] ?? []) mark(row.segment, row);
      const tail = this.#tail?.words[word.bucket];
      if (this.#tail && tail) mark(this.#tail.segment.number, tail);
    }
    for (const rows of marks.values())
      for (let row = 0; row < rows.length; row++) rows[row] = rows[row] === words.length ? 1 : 0;
    return marks;
  }

  #bucket(number: number): Promise<WordRow[]> {
    const rows = this.#buckets.get(number) ?? this.#index.wordRows(number);
    this.#buckets.delete(number);
    this.#buckets.set(number, rows);
    // What could not be read is asked for again.
    rows.catch(() => this.#buckets.delete(number));
    const [oldest] = this.#buckets.keys();
    if (this.#buckets.size > MOST_BUCKETS && oldest !== undefined) this.#buckets.delete(oldest);
    return rows;
  }

  async read(sequences: readonly number[]): Promise<AuditLine[]> {
    const lines = await createLineReader(this.#tables)(sequences);
    const answers = await createReplyLookup(this.#tables)(lines);
    return lines.map((line) => ({
      ...line,
      chosen: answers.get(line.leaf?.replyId ?? '') ?? askedAnswer(line.leaf),
    }));
  }

  /** Everything that happened to one comment: the events of its replies, and those of the item itself. */
  async story(seq: number): Promise<AuditLine[]> {
    const [line] = await this.read([seq]);
    if (!line) return [];
    const items = line.item ? await this.#tables.payloads.where('item').equals(line.item).primaryKeys() : [];
    const around = await this.read(items);
    const replies = [...new Set([line, ...around].flatMap(({ leaf }) => leaf?.replyId ?? []))];
    const ofReplies = await this.#tables.leaves.where('replyId').anyOf(replies).primaryKeys();
    const all = [...new Set([seq, ...items, ...ofReplies])].sort((a, b) => a - b);
    return this.read(all.slice(-MOST_EVENTS));
  }

  #set(change: Partial<DeskState>): void {
    const names =
      change.indexed === undefined
        ? {}
        : {
            operators: this.#names.sorted('operator'),
            accounts: this.#names.sorted('account'),
            answers: this.#names.sorted('answer'),
            topics: this.#names.sorted('topic'),
          };
    this.#state = { ...this.#state, ...change, ...names };
    for (const listener of this.#listeners) listener();
  }
}

/** A story is read by a person; a comment with more events than this has something wrong with it. */
const MOST_EVENTS = 500;
