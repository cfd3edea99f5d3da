import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { ReplyEvent } from '../../../lib/domain/index.ts';
import {
  accessReport,
  append,
  applyRetention,
  erasePerson,
  filesInMemory,
  findPeople,
  readAll,
  sealCheckpoint,
  setHold,
  verifyBundle,
  type Writer,
} from '../../../lib/journal/index.ts';
import { bundleOf } from '../../support/evidence.ts';
import { freeReply, freshDatabase, steppingClock, testWriter } from '../../support/journal.ts';

const rani = { id: 'Rani', how: 'typed' } as const;
const SINTA = { name: 'Sinta Dewi', handle: 'sinta.dewi', profileUrl: 'https://www.facebook.com/sinta.dewi' };
const BUDI = { name: 'Budi Santoso', handle: 'budi_s' };

const of = (eventId: string, author: typeof BUDI, sentText: string, more: object = {}): ReplyEvent => ({
  ...freeReply(eventId, sentText),
  personal: { nativeId: eventId, author, asked: 'Berapa biayanya?', sentText, ...more },
});

async function journal() {
  const database = freshDatabase();
  const writer = testWriter(database);
  const events = [
    of('event-0001', SINTA, 'Halo Kak Sinta, Rp350.000'),
    of('event-0002', BUDI, 'Halo Kak Budi'),
    of('event-0003', BUDI, 'Seperti jawaban kami kepada Sinta Dewi'),
    of('event-0004', BUDI, 'Halo', { permalink: 'https://www.facebook.com/sinta.dewi/posts/1' }),
    of('event-0005', SINTA, 'Sama-sama'),
    of('event-0006', BUDI, 'Sinta Dewina itu orang lain'),
  ];
  for (const event of events) expect(await append(writer, event)).toMatchObject({ ok: true });
  await sealCheckpoint(writer);
  return { database, writer };
}

async function sinta(writer: Writer) {
  const [person, ...others] = await findPeople(writer.tables, '@Sinta.dewi');
  expect(others).toEqual([]);
  if (!person) throw new Error('not found');
  return person;
}

describe('a person', () => {
  it('is found by a part of name, handle or address, with their own records and those that name them', async () => {
    const { writer } = await journal();
    const person = await sinta(writer);
    expect(person).toMatchObject({ platform: 'facebook', author: SINTA, records: [1, 5], mentions: [3, 4] });
    expect((await findPeople(writer.tables, 'dewi')).length).toBe(1);
    expect(await findPeople(writer.tables, ' ')).toEqual([]);
    expect(await findPeople(writer.tables, 'nobody')).toEqual([]);
  });

  it('is erased with everything that names them; others stay, and every proof still holds', async () => {
    const { database, writer } = await journal();
    const before = await bundleOf(writer);
    await database.drafts.add({ key: 'a', values: { name: 'Sinta Dewi' }, at: 1 });
    const person = await sinta(writer);
    expect(await erasePerson(writer, person, 'permintaan', rani)).toEqual({ ok: true, value: 4 });
    const entries = await readAll(database.journal);
    expect(entries.map(({ payload }) => payload)).toEqual([
      'erased',
      'open',
      'erased',
      'erased',
      'erased',
      'open',
      'none',
    ]);
    expect(entries.at(-1)?.leaf).toMatchObject({
      event: 'erased',
      operator: rani,
      detail: { reason: 'permintaan', sequences: [1, 3, 4, 5], legalHold: false },
    });
    expect(await findPeople(writer.tables, 'sinta.dewi')).toEqual([]);
    expect(await database.subjectKeys.get(person.subject)).toBeUndefined();
    expect(await database.payloads.toArray()).toHaveLength(2);
    expect(await database.drafts.count()).toBe(0);
    expect(JSON.stringify(entries)).not.toMatch(/Sinta Dewi"|sinta\.dewi/);
    await sealCheckpoint(writer);
    const after = await bundleOf(writer);
    expect(Object.values(after).join('')).not.toMatch(/sinta\.dewi|Kak Sinta/);
    const result = await verifyBundle(filesInMemory(after), { anchors: before['checkpoints.txt'] ?? '' });
    expect(result).toMatchObject({ verdict: 'sound', anchored: 6, last: 7 });
    expect(result.findings).toContainEqual({ code: 'payloads-absent', count: 4 });
  });

  it('is not half erased: when the journal cannot say so, nothing is gone', async () => {
    const { database, writer } = await journal();
    const person = await sinta(writer);
    const mute = { ...writer, version: 7 as unknown as string };
    expect(await erasePerson(mute, person, 'permintaan', rani)).toMatchObject({ ok: false });
    expect(await database.payloads.count()).toBe(6);
    expect((await readAll(database.journal)).every(({ payload }) => payload === 'open')).toBe(true);
  });

  it('under a legal hold is not erased until it is lifted, and both are on record', async () => {
    const { database, writer } = await journal();
    const person = await sinta(writer);
    for (const subject of [person.subject, null]) {
      await setHold(writer, subject, true, 'sengketa', rani);
      expect(await erasePerson(writer, person, 'permintaan', rani)).toEqual({
        ok: false,
        reason: 'legal-hold',
      });
      await setHold(writer, subject, false, 'selesai', rani);
    }
    expect(await erasePerson(writer, person, 'permintaan', rani)).toMatchObject({ ok: true });
    const holds = (await readAll(database.journal)).flatMap(({ leaf }) =>
      leaf.event === 'hold' ? [`${leaf.detail.action} ${leaf.detail.scope}`] : [],
    );
    expect(holds).toEqual(['set person', 'lifted person', 'set all', 'lifted all']);
  });

  it('gets a report of all that is held, with the trail, and nothing of what others wrote', async () => {
    const { writer } = await journal();
    const person = await sinta(writer);
    await append(writer, {
      ...freeReply('event-export'),
      personal: null,
      event: 'exported',
      detail: { format: 'csv', rows: 6, sha256: '0'.repeat(64), head: null },
    });
    const report = await accessReport(writer.tables, person, Date.parse('2026-11-27T00:00:00Z'));
    expect(report.records.map(({ seq, held }) => [seq, held?.sentText])).toEqual([
      [1, 'Halo Kak Sinta, Rp350.000'],
      [5, 'Sama-sama'],
    ]);
    expect(report.mentions.map(({ seq }) => seq)).toEqual([3, 4]);
    expect(report.disclosed).toMatchObject([{ format: 'csv', by: 'Rani' }]);
    expect(JSON.stringify(report)).not.toContain('Budi');
  });
});

describe('retention', () => {
  const DAYS = 24 * 3600 * 1000;
  const later = (writer: Writer, days: number): Writer => ({
    ...writer,
    clock: steppingClock(Date.parse('2026-11-24T01:00:00Z') + days * DAYS),
  });

  it('erases what is older than its class is kept, and leaves the rest', async () => {
    const { database, writer } = await journal();
    const kept = { information: 1000, unknown: 30 };
    expect(await applyRetention(later(writer, 29), kept, () => undefined)).toEqual({ ok: true, value: 0 });
    expect(await applyRetention(later(writer, 31), kept, () => undefined)).toEqual({ ok: true, value: 6 });
    expect(await database.payloads.count()).toBe(0);
    expect(await database.subjectKeys.count()).toBe(0);
    const [event] = (await readAll(database.journal)).slice(-1);
    expect(event?.leaf).toMatchObject({ event: 'erased', operator: null, detail: { reason: 'retention' } });
  });

  it('knows the class from the item itself, and keeps a class without a number', async () => {
    const { database, writer } = await journal();
    await append(writer, {
      ...of('event-0001', SINTA, ''),
      eventId: 'opened-0001',
      event: 'opened',
      detail: { class: 'complaint', postedAt: { precision: 'unknown' } },
    });
    const result = await applyRetention(later(writer, 400), { unknown: 30 }, () => undefined);
    expect(result).toEqual({ ok: true, value: 5 });
    expect((await database.payloads.toArray()).map(({ seq }) => seq)).toEqual([1, 7]);
  });

  it('goes through more than it holds in memory at once, and destroys a key only with the last of an author', async () => {
    const { database, writer } = await journal();
    for (let count = 0; count < 20; count++)
      await append(writer, of(`event-${1_000 + count}`, count % 2 === 0 ? SINTA : BUDI, ''));
    await setHold(writer, (await sinta(writer)).subject, true, 'sengketa', rani);
    expect(await applyRetention(later(writer, 31), { unknown: 30 }, () => undefined, 5)).toEqual({
      ok: true,
      value: 4 + 10,
    });
    expect(await database.subjectKeys.count()).toBe(1);
    const held = await database.payloads.toArray();
    expect(held).toHaveLength(2 + 10);
    expect(new Set(held.map(({ subject }) => subject)).size).toBe(1);
    const erased = (await readAll(database.journal)).flatMap(({ leaf }) =>
      leaf.event === 'erased' ? leaf.detail.sequences : [],
    );
    expect(new Set(erased).size).toBe(4 + 10);
  });

  it('leaves alone what is held, and says that it did', async () => {
    const { database, writer } = await journal();
    await setHold(writer, (await sinta(writer)).subject, true, 'sengketa', rani);
    await applyRetention(later(writer, 31), { unknown: 30 }, () => undefined);
    expect((await database.payloads.toArray()).map(({ seq }) => seq)).toEqual([1, 5]);
    const [event] = (await readAll(database.journal)).slice(-1);
    expect(event?.leaf.detail).toMatchObject({ legalHold: true });
  });
});
