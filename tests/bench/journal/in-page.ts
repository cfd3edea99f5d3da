import Papa from 'papaparse';
import { AuditDesk, type AuditFilter, AuditIndex } from '../../../lib/audit/index.ts';
import { Names } from '../../../lib/audit/names.ts';
import { createSegment, SEGMENT } from '../../../lib/audit/segment.ts';
import { WordHasher } from '../../../lib/audit/words.ts';
import { systemRandom } from '../../../lib/core/index.ts';
import type { Leaf, ReplyEvent } from '../../../lib/domain/index.ts';
import {
  type ChosenAnswer,
  COLUMNS,
  chosenAnswer,
  createReplyLookup,
  type ExportFormat,
  writeExport,
} from '../../../lib/export/index.ts';
import { createTranslate } from '../../../lib/i18n/index.ts';
import { createLineReader } from '../../../lib/journal/index.ts';
import { Database } from '../../../lib/store/index.ts';
import { createReplies, fillJournal } from '../../support/many-events.ts';

/** What runs inside the extension's page: the real rooms over the browser's own IndexedDB. */
const database = new Database();
let overIndex: AuditDesk;
const desk = new AuditDesk(database.journal, new AuditIndex(), systemRandom);

async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; value: T }> {
  const started = performance.now();
  const value = await work();
  return { ms: performance.now() - started, value };
}

export interface Spread {
  readonly p50: number;
  readonly p95: number;
  /** How many were measured. */
  readonly times: number;
}

const spread = (times: number[]): Spread => {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), times: times.length };
};

const FILTERS: readonly AuditFilter[] = [
  { event: 'sent' },
  { platform: 'x' },
  { operator: 'Rani' },
  { account: 'Kantor 1' },
  { topic: 'jadwal' },
  { answer: 'biaya-3' },
  { class: 'complaint' },
  { edited: true },
  { late: true },
  { unconfirmed: true },
  { from: '2024-02-01', to: '2024-02-29' },
  { event: 'sent', operator: 'Sari', late: true, from: '2024-01-10' },
];
const ROUNDS = 5;
const QUERIES = ['lansia', 'pasp', 'paspor hilang', 'kata1f', 'umrah haji denda', 'k', 'xylophon'];

async function filterTimes(of: AuditDesk): Promise<Spread> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    for (const filter of FILTERS) times.push((await timed(() => of.select(filter))).ms);
  return spread(times);
}

async function textTimes(of: AuditDesk): Promise<Spread> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    for (const text of QUERIES) times.push((await timed(() => of.select({ text }))).ms);
  return spread(times);
}

/**
 * The index of many events without their journal, which takes an hour to write: filters and search read nothing else.
 * One line stands for the journal, the last, by which the desk knows that the index is its own.
 */
async function deskOverIndex(count: number): Promise<AuditDesk> {
  const index = new AuditIndex('bench-index');
  const journal = new Database('bench-journal').journal;
  const names = new Names();
  const hasher = new WordHasher(await index.secret(systemRandom));
  const reply = createReplies(1);
  const start = Date.parse('2024-01-01T01:00:00.000Z');
  let waiting: { readonly event: ReplyEvent; readonly chosen: ChosenAnswer | undefined }[] = [];
  for (let number = 0; number * SEGMENT < count; number++) {
    const segment = createSegment(number, SEGMENT, names, hasher);
    for (let row = 1; row <= SEGMENT; row++) {
      if (waiting.length === 0) {
        const { n, events } = reply(`Warga kata${(number % 5000).toString(36)}`);
        const chosen = events.map((event) => chosenAnswer(leafOf(event, n, ''))).find(Boolean);
        waiting = events.map((event) => ({ event, chosen }));
      }
      const next = waiting.shift();
      if (!next) throw new Error('no event');
      const seq = number * SEGMENT + row;
      const at = new Date(start + seq * 50_000).toISOString();
      const leaf = leafOf(next.event, seq, at);
      const { eventId, replyId, event } = next.event;
      segment.add(
        {
          row: { seq, eventId, replyId, event, at, line: '', hash: `hash-${seq}` },
          leaf,
          personal: next.event.personal,
          payload: 'open',
          opening: null,
          subject: null,
          item: null,
        },
        next.chosen,
      );
    }
    await index.keep(segment.segment(), segment.words(), names.store());
  }
  const last = Math.ceil(count / SEGMENT) * SEGMENT;
  const at = new Date(start + last * 50_000).toISOString();
  await journal.leaves.put({
    seq: last,
    eventId: 'last',
    replyId: null,
    event: 'sent',
    at,
    line: '{}',
    hash: `hash-${last}`,
  });
  index.close();
  return new AuditDesk(journal, new AuditIndex('bench-index'), systemRandom);
}

const leafOf = (
  { eventId, replyId, operator, where, personal: _, ...body }: ReplyEvent,
  seq: number,
  at: string,
): Leaf => ({
  v: 1,
  seq,
  prev: '',
  at,
  offset: 420,
  mono: seq,
  boot: 'bench',
  device: 'bench',
  writer: '0.1.0',
  eventId,
  replyId,
  operator,
  where,
  commit: null,
  ...body,
});

export const bench = {
  /** Makes and opens the index alone, for `indexFilters` and `indexTexts`. */
  async indexOnly(count: number): Promise<{ events: number; openSeconds: number }> {
    const alone = await deskOverIndex(count);
    const opened = await timed(() => alone.catchUp());
    overIndex = alone;
    return { events: alone.state.indexed, openSeconds: opened.ms / 1000 };
  },
  indexFilters: (): Promise<Spread> => filterTimes(overIndex),
  indexTexts: (): Promise<Spread> => textTimes(overIndex),
  count: (): Promise<number> => database.leaves.count(),
  async fill(count: number): Promise<number> {
    if ((await database.leaves.count()) === count) return 0;
    return (await timed(() => fillJournal(database.journal, count))).ms;
  },
  /** The first value that was told under this name: what making something took, not what finding it made takes. */
  async keep(name: string, value: number): Promise<number> {
    const known = localStorage.getItem(`bench ${name}`);
    if (known === null) localStorage.setItem(`bench ${name}`, String(value));
    return known === null ? value : Number(known);
  },
  async open(): Promise<{ ms: number; indexed: number }> {
    const { ms } = await timed(() => desk.catchUp());
    return { ms, indexed: desk.state.indexed };
  },
  /** A second visit: the index stands, the tail and the chain are read. */
  async reopen(): Promise<number> {
    const again = new AuditDesk(database.journal, new AuditIndex(), systemRandom);
    const ready = new Promise<void>((resolve) =>
      again.subscribe(() => {
        if (again.state.status === 'ready' && again.state.indexed === again.state.total) resolve();
      }),
    );
    const { ms } = await timed(() => {
      void again.catchUp();
      return ready;
    });
    again.close();
    return ms;
  },
  async filters(): Promise<Spread> {
    return filterTimes(desk);
  },
  async texts(): Promise<Spread> {
    return textTimes(desk);
  },
  async rows(): Promise<Spread> {
    const times: number[] = [];
    for (let i = 0; i < 40; i++) {
      const from = Math.floor((desk.state.total - 40) * ((i * 0.618) % 1)) + 1;
      times.push((await timed(() => desk.read(Array.from({ length: 40 }, (_, at) => from + at)))).ms);
    }
    return spread(times);
  },
  async export(
    format: ExportFormat,
    most: number,
  ): Promise<{ rows: number; rowsPerSecond: number; megabytes: number }> {
    const sequences = Array.from({ length: most }, (_, at) => at + 1);
    let bytes = 0;
    const { ms } = await timed(() =>
      writeExport(
        {
          format,
          profile: 'full',
          sequences,
          facts: { organisation: '', device: '', filter: [] },
          t: createTranslate('id'),
        },
        { read: createLineReader(database.journal), lookUp: createReplyLookup(database.journal) },
        {
          async write(piece) {
            bytes += piece.length;
          },
        },
        { signal: new AbortController().signal, onProgress: () => undefined },
      ),
    );
    const rows = sequences.length;
    return { rows, rowsPerSecond: (rows / ms) * 1000, megabytes: bytes / 1e6 };
  },
  /** Papaparse, and joining strings, over cells that are in memory already: what writing alone costs. */
  async writers(most: number): Promise<{ papaparse: number; plain: number; reading: number }> {
    const read = createLineReader(database.journal);
    const lookUp = createReplyLookup(database.journal);
    const cells: string[][] = [];
    const reading = await timed(async () => {
      for (let from = 1; from <= most; from += 500) {
        const lines = await read(
          Array.from({ length: Math.min(500, most - from + 1) }, (_, at) => from + at),
        );
        const answers = await lookUp(lines);
        for (const line of lines)
          cells.push(
            COLUMNS.map(({ read: cell }) =>
              String(cell({ line, chosen: answers.get(line.leaf?.replyId ?? '') }, 'full') ?? ''),
            ),
          );
      }
    });
    const papaparse = await timed(async () => Papa.unparse(cells, { quotes: true }).length);
    const plain = await timed(
      async () =>
        cells.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n')
          .length,
    );
    const rate = ({ ms }: { ms: number }): number => (cells.length / ms) * 1000;
    return { papaparse: rate(papaparse), plain: rate(plain), reading: rate(reading) };
  },
};

declare global {
  var journalBench: typeof bench;
}
globalThis.journalBench = bench;
