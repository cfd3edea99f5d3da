import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { ReplyEvent } from '../../../lib/domain/index.ts';
import {
  append,
  eventsOfReply,
  itemPseudonym,
  parseLeaf,
  readAll,
  verifyChain,
} from '../../../lib/journal/index.ts';
import { commitment } from '../../../lib/journal/leaf-hash.ts';
import { freeReply, freshDatabase, item, seededRandom, testWriter } from '../../support/journal.ts';

const by = (eventId: string, name: string): ReplyEvent => {
  const event = freeReply(eventId);
  return { ...event, personal: { ...event.personal, author: { name } } };
};

async function written(...events: ReplyEvent[]) {
  const database = freshDatabase();
  const writer = testWriter(database);
  for (const event of events) expect((await append(writer, event)).ok).toBe(true);
  return { database, writer };
}

describe('the personal part', () => {
  it('opens to exactly what was given, and fits its commitment', async () => {
    const { database } = await written(freeReply('event-0001'));
    const [entry] = await readAll(database.journal);
    const personal = freeReply('event-0001').personal;
    expect(entry?.personal).toEqual(personal);
    const row = await database.payloads.get(1);
    if (!row) throw new Error('no payload');
    const plain = new TextEncoder().encode(JSON.stringify(entry?.personal));
    expect(entry?.leaf.commit).toBe(commitment(row.salt, plain));
  });

  it('is stored nowhere in the clear', async () => {
    const { database } = await written(freeReply('event-0001'));
    const [leaves, payloads, keys] = await Promise.all([
      database.leaves.toArray(),
      database.payloads.toArray(),
      database.subjectKeys.toArray(),
    ]);
    const stored = payloads.map(({ data }) => new TextDecoder('latin1').decode(data)).join('');
    expect(
      JSON.stringify([leaves, keys, payloads.map(({ subject, item: of }) => [subject, of])]),
    ).not.toMatch(/Sinta|Dewi|facebook\.com|700|6104|paspor|tarifnya/);
    expect(stored).not.toMatch(/Sinta|6104|paspor/);
  });

  it('never reaches the line by a field that the format does not have', async () => {
    const smuggled = freeReply('event-0001') as ReplyEvent & { note?: string };
    Object.assign(smuggled, { note: 'Sinta' });
    Object.assign(smuggled.detail, { asked: 'Sinta' });
    Object.assign(smuggled.where ?? {}, { author: 'Sinta' });
    const { database } = await written(smuggled);
    expect((await database.leaves.get(1))?.line).not.toContain('Sinta');
  });

  it('of one erased person is gone, of another stays, and the chain stands', async () => {
    const { database } = await written(by('event-0001', 'Sinta'), by('event-0002', 'Budi'));
    const subjects = (await database.payloads.toArray()).map(({ subject }) => subject);
    expect(new Set(subjects).size).toBe(2);
    await database.subjectKeys.delete(subjects[0] ?? '');
    const entries = await readAll(database.journal);
    expect(entries.map(({ payload, personal }) => [payload, personal?.author?.name])).toEqual([
      ['erased', undefined],
      ['open', 'Budi'],
    ]);
    const lines = entries.map(({ row }) => row.line);
    expect(verifyChain(lines)).toMatchObject({ ok: true, count: 2 });
  });

  it('is damaged when a bit changed or the salt is another', async () => {
    const { database } = await written(freeReply('event-0001'), freeReply('event-0002'));
    const [first, second] = await database.payloads.toArray();
    if (!first || !second) throw new Error('no payloads');
    await database.payloads.put({ ...first, data: first.data.with(3, (first.data[3] ?? 0) ^ 1) });
    await database.payloads.put({ ...second, salt: second.salt.with(0, (second.salt[0] ?? 0) ^ 1) });
    expect((await readAll(database.journal)).map(({ payload }) => payload)).toEqual(['damaged', 'damaged']);
  });

  it('is none where the event has none', async () => {
    const { database } = await written({ ...freeReply('event-0001'), personal: null });
    expect((await readAll(database.journal))[0]).toMatchObject({ payload: 'none', leaf: { commit: null } });
    expect(await database.payloads.count()).toBe(0);
  });
});

describe('pseudonyms', () => {
  it('of an item find its payloads, differ by site and by organisation', async () => {
    const { database, writer } = await written(freeReply('event-0001'));
    const name = await itemPseudonym(database.journal, writer.random, 'facebook', item.nativeId);
    expect((await database.payloads.toArray()).map((row) => row.item)).toEqual([name]);
    expect(await itemPseudonym(database.journal, writer.random, 'x', item.nativeId)).not.toBe(name);
    const elsewhere = freshDatabase().journal;
    expect(await itemPseudonym(elsewhere, seededRandom('b'), 'facebook', item.nativeId)).not.toBe(name);
  });
});

it('eventsOfReply gives the events of one reply in order', async () => {
  const of = (eventId: string, replyId: string): ReplyEvent => ({ ...freeReply(eventId), replyId });
  const { database } = await written(of('event-0001', 'r1'), of('event-0002', 'r2'), of('event-0003', 'r1'));
  const events = await eventsOfReply(database.journal, 'r1');
  expect(events.map(({ leaf }) => leaf.eventId)).toEqual(['event-0001', 'event-0003']);
  expect(parseLeaf(events[0]?.row.line ?? '')?.replyId).toBe('r1');
  expect(await eventsOfReply(database.journal, 'none')).toEqual([]);
});
