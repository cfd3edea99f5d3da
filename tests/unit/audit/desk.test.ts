import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import { AuditDesk, type AuditFilter, AuditIndex, type AuditLine } from '../../../lib/audit/index.ts';
import type { ReplyEvent } from '../../../lib/domain/index.ts';
import { append } from '../../../lib/journal/index.ts';
import type { Database } from '../../../lib/store/index.ts';
import { freeReply, freshDatabase, seededRandom, testWriter } from '../../support/journal.ts';
import { fillJournal } from '../../support/many-events.ts';

/** Two segments and a tail. */
const SIZE = 256;
const COUNT = 700;
let indexes = 0;
const indexName = (): string => `audit-${++indexes}`;
function deskOf(database: Database, name = indexName()): AuditDesk {
  return new AuditDesk(database.journal, new AuditIndex(name), seededRandom('audit'), SIZE);
}

let database: Database;
let desk: AuditDesk;
let lines: AuditLine[];
const NAME = 'audit-shared';
beforeAll(async () => {
  database = freshDatabase();
  await fillJournal(database.journal, COUNT);
  desk = deskOf(database, NAME);
  await desk.catchUp();
  lines = await desk.read(Array.from({ length: COUNT }, (_, at) => at + 1));
}, 120_000);

const plainly = (fits: (line: AuditLine) => boolean): number[] =>
  lines.filter(fits).map(({ row }) => row.seq);
const day = ({ row }: AuditLine): string =>
  new Date(Date.parse(row.at) + 7 * 3_600_000).toISOString().slice(0, 10);
const textOf = ({ personal, leaf, chosen }: AuditLine): string =>
  JSON.stringify([personal?.author, personal?.asked, personal?.insertedText, personal?.sentText])
    .toLowerCase()
    .concat(' ', leaf?.operator?.id.toLowerCase() ?? '', ' ', chosen?.use.answerId ?? '');

describe('the index of the log', () => {
  it('holds every event and all names', () => {
    expect(desk.state).toMatchObject({ status: 'ready', total: COUNT, indexed: COUNT });
    expect(desk.state.operators).toEqual(['Budi', 'Dewi', 'Rani', 'Sari', 'Yusuf']);
    expect(desk.state.topics).toEqual(['antrean', 'biaya', 'jadwal', 'pengaduan', 'syarat']);
    expect(desk.state.accounts).toHaveLength(3);
  });

  it.each<[string, AuditFilter, (line: AuditLine) => boolean]>([
    ['nothing', {}, () => true],
    ['empty fields', { from: '', event: '', operator: '', text: ' ' }, () => true],
    ['an event', { event: 'sent' }, ({ leaf }) => leaf?.event === 'sent'],
    ['a site', { platform: 'x' }, ({ leaf }) => leaf?.where?.platform === 'x'],
    ['an operator', { operator: 'Rani' }, ({ leaf }) => leaf?.operator?.id === 'Rani'],
    ['an account', { account: 'Kantor 1' }, ({ leaf }) => leaf?.where?.account?.name === 'Kantor 1'],
    [
      'an answer, on every row of its reply',
      { answer: 'biaya-3' },
      ({ chosen }) => chosen?.use.answerId === 'biaya-3',
    ],
    ['a topic', { topic: 'jadwal' }, ({ chosen }) => chosen?.topic === 'jadwal'],
    ['a class', { class: 'complaint' }, ({ chosen }) => chosen?.class === 'complaint'],
    ['edited', { edited: true }, ({ leaf }) => leaf?.event === 'sent' && leaf.detail.edited],
    ['late', { late: true }, ({ leaf }) => leaf?.event === 'sent' && leaf.detail.deadlineMet === 'no'],
    [
      'unconfirmed',
      { unconfirmed: true },
      ({ leaf }) => leaf?.event === 'sent' && leaf.detail.evidence === 'unknown',
    ],
    [
      'days, both included',
      { from: '2024-01-02', to: '2024-01-03' },
      (line) => ['2024-01-02', '2024-01-03'].includes(day(line)),
    ],
    ['an operator that no event has', { operator: 'Nobody' }, () => false],
    ['a word', { text: 'lansia' }, (line) => /\blansia\b/.test(textOf(line))],
    ['the beginning of a word', { text: 'lans' }, (line) => /\blans/.test(textOf(line))],
    [
      'two words in any order and case',
      { text: 'UMRAH kata1f' },
      (line) => /\bumrah/.test(textOf(line)) && /\bkata1f/.test(textOf(line)),
    ],
    ['a short word as a whole', { text: 'ga' }, (line) => /\bga\b/.test(textOf(line))],
    [
      'a word and a site',
      { text: 'denda', platform: 'youtube' },
      (line) => /\bdenda/.test(textOf(line)) && line.leaf?.where?.platform === 'youtube',
    ],
    ['a word that no text has', { text: 'xylophon' }, () => false],
    ['signs without a word', { text: '.*' }, () => false],
  ])('filters by %s as reading every line would', async (_, filter, fits) => {
    const found = [...(await desk.select(filter))];
    expect(found).toEqual(plainly(fits));
  });

  it('is there again at once, and takes in what was added', async () => {
    const writer = { ...testWriter(database), device: 'device-many' };
    const again = deskOf(database, NAME);
    expect((await append(writer, freeReply('event-later', 'kalimat istimewa'))).ok).toBe(true);
    await again.catchUp();
    expect(again.state).toMatchObject({ indexed: COUNT + 1, total: COUNT + 1 });
    expect([...(await again.select({ text: 'istimewa' }))]).toEqual([COUNT + 1]);
    expect((await again.select({ event: 'sent' })).length).toBe(
      plainly(({ leaf }) => leaf?.event === 'sent').length,
    );
    await append(writer, freeReply('event-still-later', 'kalimat istimewa'));
    await again.catchUp();
    expect([...(await again.select({ text: 'istimewa' }))]).toEqual([COUNT + 1, COUNT + 2]);
  });

  it('shows the events of its keeping too, and lines of a kind that it does not know', async () => {
    const other = freshDatabase();
    await fillJournal(other.journal, 5);
    const writer = { ...testWriter(other), device: 'device-many' };
    const own = { replyId: null, operator: null, where: null, personal: null } as const;
    const events: readonly ReplyEvent[] = [
      {
        ...own,
        eventId: 'event-hold',
        event: 'hold',
        detail: { action: 'set', scope: 'all', reason: 'sengketa informasi' },
      },
      {
        ...own,
        eventId: 'restored',
        event: 'restored',
        detail: { from: 'device-old', size: 6, head: 'a'.repeat(64) },
      },
    ];
    for (const event of events) expect(await append(writer, event)).toMatchObject({ ok: true });
    await other.leaves.add({
      seq: 8,
      eventId: 'later',
      replyId: null,
      event: 'of-a-later-version',
      at: '2027-01-01T00:00:00.000Z',
      line: '{',
      hash: '',
    });
    const seen = deskOf(other);
    await seen.catchUp();
    expect([...(await seen.select({ event: 'hold' }))]).toEqual([6]);
    expect([...(await seen.select({ event: 'restored' }))]).toEqual([7]);
    expect([...(await seen.select({ text: 'sengketa' }))]).toEqual([6]);
    expect([...(await seen.select({}))]).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('stores no word of anybody', async () => {
    const index = new AuditIndex(NAME);
    const rows = await index.words.toArray();
    expect(rows.length).toBeGreaterThan(64);
    for (const row of rows)
      expect(
        Object.values(row).every((value) => typeof value === 'number' || ArrayBuffer.isView(value)),
      ).toBe(true);
    expect(JSON.stringify(await index.state.toArray())).not.toMatch(/Warga|kata/);
  });

  it('tells the whole story of one reply', async () => {
    const seq = plainly(({ leaf }) => leaf?.event === 'sent')[5] ?? 0;
    const story = await desk.story(seq);
    expect(story.map(({ leaf }) => leaf?.event)).toEqual(['intent', 'inserted', 'sent']);
    expect(new Set(story.map(({ leaf }) => leaf?.replyId)).size).toBe(1);
  });
});

describe('the chain', () => {
  it('was checked to its end', () => {
    expect(desk.state.chain).toMatchObject({ checked: COUNT, fault: undefined });
  });

  it.each<[string, (database: Database) => Promise<unknown>, string, number]>([
    [
      'a changed line',
      (d) =>
        d.leaves
          .where('seq')
          .equals(7)
          .modify((row) => void Object.assign(row, { line: row.line.replace('"typed"', '"pin"') })),
      'wrong-hash',
      7,
    ],
    ['a missing line', (d) => d.leaves.delete(5), 'gap', 5],
    ['an unreadable line', (d) => d.leaves.where('seq').equals(3).modify({ line: '{' }), 'not-a-leaf', 3],
  ])('names the first fault: %s', async (_, harm, fault, line) => {
    const other = freshDatabase();
    await fillJournal(other.journal, 30);
    await harm(other);
    const seen = deskOf(other);
    await seen.catchUp();
    expect(seen.state.chain.fault).toEqual({ ok: false, fault, line });
    expect(seen.state.status).toBe('ready');
  });
});

describe('an index of another journal', () => {
  it('is made anew after a restore', async () => {
    const name = indexName();
    const first = freshDatabase();
    await fillJournal(first.journal, 300, { seed: 2 });
    await deskOf(first, name).catchUp();
    const second = freshDatabase();
    await fillJournal(second.journal, 300, { seed: 3 });
    const fresh = deskOf(second);
    await fresh.catchUp();
    const restored = deskOf(second, name);
    await restored.catchUp();
    for (const filter of [{ operator: 'Rani' }, { text: 'lansia' }, { late: true }])
      expect([...(await restored.select(filter))]).toEqual([...(await fresh.select(filter))]);
  }, 60_000);
});

describe('erasing a person', () => {
  it('takes their words out of the index', async () => {
    const other = freshDatabase();
    await fillJournal(other.journal, 400, { seed: 4 });
    const name = indexName();
    const seen = deskOf(other, name);
    await seen.catchUp();
    const [line] = await seen.read([1]);
    const author = line?.personal?.author?.name ?? '';
    const word = author.split(' ')[1] ?? '';
    const theirs = await other.payloads
      .where('subject')
      .equals(line?.subject ?? '')
      .primaryKeys();
    expect((await seen.select({ text: `warga ${word}` })).length).toBeGreaterThanOrEqual(theirs.length);
    const before = [...(await seen.select({ text: author }))].filter((seq) => theirs.includes(seq));
    expect(before.length).toBeGreaterThan(0);
    await other.subjectKeys.delete(line?.subject ?? '');
    await append(
      { ...testWriter(other), device: 'device-many' },
      {
        eventId: 'erased-one',
        replyId: null,
        operator: null,
        where: null,
        personal: null,
        event: 'erased',
        detail: { reason: 'asked', sequences: theirs, legalHold: false },
      },
    );
    await seen.catchUp();
    expect([...(await seen.select({ text: author }))].filter((seq) => theirs.includes(seq))).toEqual([]);
    const reopened = deskOf(other, name);
    await reopened.catchUp();
    expect([...(await reopened.select({ text: author }))].filter((seq) => theirs.includes(seq))).toEqual([]);
  }, 60_000);
});
