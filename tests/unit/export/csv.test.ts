import 'fake-indexeddb/auto';
import { spawnSync } from 'node:child_process';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ReplyEvent } from '../../../lib/domain/index.ts';
import { spreadsheetSafe } from '../../../lib/export/index.ts';
import type { Database } from '../../../lib/store/index.ts';
import { freeReply } from '../../support/journal.ts';
import { exported } from './exported.ts';
import { FORMULAS, HARMLESS } from './formulas.ts';
import { ABANDONED, ANSWER, asking, QUESTION, REPLY, SEVERAL, written } from './written.ts';

/** Not every machine has one; papaparse reads the same file either way. */
const PYTHON = ['python3', 'python'].find((name) => spawnSync(name, ['--version']).status === 0);
const BY_PYTHON = `
import csv, io, json, sys
text = sys.stdin.buffer.read().decode("utf-8-sig")
print(json.dumps(list(csv.DictReader(io.StringIO(text, newline=""), strict=True))))
`;
type Row = Record<string, string>;

function byPapa(csv: string): Row[] {
  const parsed = Papa.parse<Row>(csv, {
    header: true,
    delimiter: ',',
    newline: '\r\n',
    skipEmptyLines: true,
  });
  expect(parsed.errors).toEqual([]);
  return parsed.data;
}

function byPython(csv: string): Row[] {
  const read = spawnSync(PYTHON ?? '', ['-c', BY_PYTHON], { input: csv, encoding: 'utf8' });
  expect(read.stderr).toBe('');
  return JSON.parse(read.stdout);
}

/** NUL is left to papaparse: Python's module refused it until 3.11. */
const TEXTS = [...FORMULAS.map(([text]) => text), ...HARMLESS].filter((text) => !text.includes('\u0000'));
let reply: Database;
let texts: Database;
beforeAll(async () => {
  reply = (await written([...REPLY, ABANDONED])).database;
  texts = (await written(TEXTS.map((text, i) => asking(text, `event-${i}-x`)))).database;
});
const csvOf = async (database: Database, sequences?: readonly number[]): Promise<string> =>
  (await exported(database, { format: 'csv', ...(sequences ? { sequences } : {}) })).text;

describe('the CSV file', () => {
  it('starts with a byte order mark, ends each row with CRLF and quotes every field', async () => {
    const csv = await csvOf(reply, [4]);
    expect(csv.startsWith('\uFEFF"seq","at","local_time","event","reply_id"')).toBe(true);
    const lines = csv.slice(1).split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[2]).toBe('');
    for (const line of lines.slice(0, 2)) expect(line).toMatch(/^"[^"]*"(,"[^"]*")*$/);
  });

  it('has its header without any event', async () => {
    expect(byPapa(await csvOf(reply, []))).toEqual([]);
    expect((await csvOf(reply, [])).split('\r\n')).toHaveLength(2);
  });

  it('says of a reply who asked and answered what, where, and with which template', async () => {
    const [intent, inserted, sent, abandoned] = byPapa(await csvOf(reply));
    expect(sent).toMatchObject({
      seq: '3',
      at: '2026-11-24T01:00:06.000Z',
      local_time: '2026-11-24T08:00:06.000+07:00',
      event: 'sent',
      reply_id: 'reply-1',
      operator: 'Rani',
      operator_how: 'typed',
      platform: 'facebook',
      surface: 'comment',
      account: 'Kantor',
      account_how: 'composer-label',
      author_name: 'Sinta Dewi',
      author_handle: '',
      author_profile: 'https://www.facebook.com/profile.php?id=1',
      item_id: '700',
      asked: QUESTION,
      inserted_text: ANSWER,
      sent_text: `${ANSWER} Salam`,
      sent_permalink: 'https://www.facebook.com/x?reply_comment_id=9',
      edited: 'true',
      edit_distance: '6',
      pack: 'contoh',
      pack_version: '3',
      answer_id: 'biaya-paspor',
      answer_revision: '2',
      variant: 'fb',
      wording: '1',
      rank: '1',
      evidence: 'observed',
      seen: 'own-comment',
      payload_state: 'open',
      leaf_hash: (await reply.leaves.get(3))?.hash,
    });
    expect(intent).toMatchObject({ event: 'intent', probability: '0.875', edited: '', evidence: '' });
    expect(inserted).toMatchObject({ engine: 'lexical', method: 'paste', read_back: 'equal' });
    expect(abandoned).toMatchObject({
      abandoned_reason: 'no-box',
      asked: '',
      answer_id: '',
      payload_state: 'none',
    });
  });

  it('names the template of a row whose intent was filtered out', async () => {
    expect(byPapa(await csvOf(reply, [3]))[0]).toMatchObject({ answer_id: 'biaya-paspor' });
  });

  it('names every answer of a reply to several questions, on each of its rows', async () => {
    const sent = { ...REPLY[2], eventId: 'reply-3:sent', replyId: 'reply-3' } as ReplyEvent;
    const { database } = await written([SEVERAL, sent]);
    for (const row of byPapa(await csvOf(database)))
      expect(row).toMatchObject({
        answer_id: 'biaya-paspor',
        answer_title: 'Biaya paspor',
        also_answers: 'jam-layanan r4 id-long 0',
        also_titles: 'Jam layanan; hari libur',
      });
    expect(byPapa(await csvOf(reply))[0]).toMatchObject({
      answer_title: '',
      also_answers: '',
      also_titles: '',
    });
  });

  it('marks what was erased or damaged and does not leave it blank', async () => {
    const { database } = await written([freeReply('event-one'), freeReply('event-two')]);
    await database.payloads
      .where('seq')
      .equals(2)
      .modify({ data: new Uint8Array(40) });
    expect(byPapa(await csvOf(database))[1]).toMatchObject({
      asked: '[damaged]',
      author_name: '[damaged]',
      payload_state: 'damaged',
    });
    await database.subjectKeys.clear();
    expect(byPapa(await csvOf(database))[0]).toMatchObject({
      asked: '[erased]',
      sent_text: '[erased]',
      payload_state: 'erased',
    });
  });

  it('gives papaparse back what was put in, but for the quoted formulas', async () => {
    expect(byPapa(await csvOf(texts)).map(({ asked }) => asked)).toEqual(TEXTS.map(spreadsheetSafe));
  });

  it.runIf(PYTHON)("gives Python's csv module every cell that papaparse reads", async () => {
    for (const database of [reply, texts]) {
      const csv = await csvOf(database);
      expect(byPython(csv)).toEqual(byPapa(csv));
    }
    expect(byPython(await csvOf(texts)).map(({ asked }) => asked)).toEqual(TEXTS.map(spreadsheetSafe));
  });
});
