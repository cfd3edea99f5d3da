import 'fake-indexeddb/auto';
import { read, utils, type WorkBook } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { COLUMNS } from '../../../lib/export/index.ts';
import type { Database } from '../../../lib/store/index.ts';
import { exported } from './exported.ts';
import { FORMULAS, HARMLESS } from './formulas.ts';
import { ABANDONED, ANSWER, asking, QUESTION, REPLY, written } from './written.ts';

const HARD = ['_x0041_ and _x000D_', '<b>&"\'</b>', '\u0001\u001f', ']]>', '\ufffe', 'é\u0301 ﬁ'];
const TEXTS = [...FORMULAS.map(([text]) => text), ...HARMLESS, ...HARD];

function open(file: Uint8Array): WorkBook {
  return read(file, { cellDates: false, cellFormula: true, UTC: true });
}
/** This reader turns a pair of carriage return and line feed into a line feed, as spreadsheets do. */
const folded = (text: string): string => text.replace(/\r\n/g, '\n');
const rowsOf = (book: WorkBook): Record<string, unknown>[] =>
  utils.sheet_to_json<Record<string, unknown>>(book.Sheets[book.SheetNames[0] ?? ''] ?? {}, { raw: true });

let reply: Database;
let book: WorkBook;
beforeAll(async () => {
  reply = (await written([...REPLY, ABANDONED, ...TEXTS.map((text, i) => asking(text, `event-${i}-x`))]))
    .database;
  book = open((await exported(reply, { format: 'xlsx' })).file);
});

describe('the XLSX file', () => {
  it('has the events, a summary and a data dictionary that explains every column in two languages', () => {
    expect(book.SheetNames).toEqual(['Events', 'Summary', 'Data dictionary']);
    const dictionary = utils.sheet_to_json<string[]>(book.Sheets['Data dictionary'] ?? {}, { header: 1 });
    expect(dictionary.slice(1).map(([name]) => name)).toEqual(COLUMNS.map(({ name }) => name));
    for (const [name, , id, en] of dictionary.slice(1)) expect(id && en && id !== en, name).toBe(true);
  });

  it('says in the summary what it holds and which line is its head', async () => {
    const rows = utils.sheet_to_json<unknown[]>(book.Sheets['Summary'] ?? {}, { header: 1 });
    const value = (name: string): unknown => rows.find(([first]) => first === name)?.[1];
    expect(value('Summary of the export')).toBe('Kantor Contoh');
    expect(value('Rows')).toBe(4 + TEXTS.length);
    expect(value('sent')).toBe(1);
    expect(value('Situs')).toBe('X');
    expect(value('Hash of the last line (SHA-256)')).toBe((await reply.leaves.orderBy('seq').last())?.hash);
  });

  it('types moments, numbers and yes/no, and keeps texts', () => {
    const [, , sent] = rowsOf(book);
    // Days since 1899-12-30; the second is the clock of the place, seven hours on.
    const utc = Date.parse('2026-11-24T01:00:06Z') / 86_400_000 + 25_569;
    expect(sent?.['at']).toBeCloseTo(utc, 9);
    expect(sent?.['local_time']).toBeCloseTo(utc + 7 / 24, 9);
    expect(sent).toMatchObject({ seq: 3, edited: true, edit_distance: 6, answer_revision: 2 });
    expect(sent).toMatchObject({ asked: QUESTION, sent_text: `${ANSWER} Salam`, item_id: '700' });
    expect(sent?.['engine']).toBeUndefined();
  });

  it('gives every text back exactly, and none as a formula', () => {
    expect(
      rowsOf(book)
        .slice(4)
        .map(({ asked }) => folded(String(asked ?? ''))),
    ).toEqual(TEXTS.map(folded));
    const cells = Object.values(book.Sheets['Events'] ?? {});
    expect(cells.filter((cell) => typeof cell === 'object' && cell && 'f' in cell)).toEqual([]);
  });

  it('freezes its heading and has nothing of the hour or the machine in it', async () => {
    const parts = unzipSync((await exported(reply, { format: 'xlsx' })).file);
    const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(Object.keys(parts).filter((name) => name.startsWith('docProps'))).toEqual([]);
  });

  it('cuts a text that Excel could not open, and says where the whole is', async () => {
    const { database } = await written([asking('x'.repeat(40_000), 'event-one')]);
    const [row] = rowsOf(open((await exported(database, { format: 'xlsx' })).file));
    expect(String(row?.['asked'])).toHaveLength(32_767);
    expect(String(row?.['asked']).endsWith('… [JSONL]')).toBe(true);
  });
});

describe('every export', () => {
  it.each(['csv', 'xlsx', 'jsonl'] as const)('gives the same bytes for the same rows: %s', async (format) => {
    const [first, second] = [await exported(reply, { format }), await exported(reply, { format })];
    expect(second.sha256).toBe(first.sha256);
    expect(second.file).toEqual(first.file);
    expect(first).toMatchObject({ rows: 4 + TEXTS.length, bytes: first.file.length });
  });

  it.each(['csv', 'xlsx'] as const)(
    'is split into files of so many rows in one archive: %s',
    async (format) => {
      const order = { format, rowsPerFile: 20 } as const;
      const parts = unzipSync((await exported(reply, order)).file);
      const files = Math.ceil((4 + TEXTS.length) / 20);
      expect(Object.keys(parts)).toEqual(
        Array.from({ length: files }, (_, at) => `tanggap-${at + 1}.${format}`),
      );
      if (format === 'xlsx')
        expect(Object.values(parts).flatMap((file) => rowsOf(open(file)).map(({ seq }) => seq))).toEqual(
          await reply.leaves.orderBy('seq').primaryKeys(),
        );
      expect((await exported(reply, order)).sha256).toBe((await exported(reply, order)).sha256);
    },
  );

  it('shows how far it is, and stops when told to', async () => {
    const stop = new AbortController();
    const seen: number[] = [];
    const run = exported(
      reply,
      { format: 'csv', sequences: Array<number>(5000).fill(1) },
      {
        signal: stop.signal,
        onProgress(done) {
          seen.push(done);
          stop.abort();
        },
      },
    );
    await expect(run).rejects.toMatchObject({ name: 'AbortError' });
    expect(seen).toEqual([2000]);
  });

  it.each(['csv', 'xlsx', 'jsonl'] as const)(
    'leaves every personal text out when redacted: %s',
    async (format) => {
      const { file } = await exported(reply, { format, profile: 'redacted' });
      const text =
        format === 'xlsx'
          ? new TextDecoder().decode(unzipSync(file)['xl/worksheets/sheet1.xml'])
          : new TextDecoder().decode(file);
      for (const secret of ['Sinta', 'makasi', 'Tarifnya', 'comment_id=700', 'HYPERLINK'])
        expect(text).not.toContain(secret);
      expect(text).toContain('biaya-paspor');
    },
  );
});
