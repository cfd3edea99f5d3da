import 'fake-indexeddb/auto';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { collectNewest, waitAfter } from '../../../lib/collect/index.ts';
import type { Clock } from '../../../lib/core/index.ts';
import { filesInMemory, verifyBundle, type Writer } from '../../../lib/journal/index.ts';
import { type CollectionState, type Database, readCollection } from '../../../lib/store/index.ts';
import { makeCertificate } from '../../practice/certificate.ts';
import { bundleOf, fillJournal } from '../../support/evidence.ts';
import { freshDatabase, testWriter } from '../../support/journal.ts';
import { type Harm, type NoteHost, startNoteHost } from '../../support/note-host.ts';

const AUTHORIZATION = 'Basic cmFuaTpyYWhhc2lh';
const MINUTE = 60_000;
const START = Date.parse('2026-11-24T03:00:00.000Z');

let host: NoteHost;
let other: NoteHost;
let database: Database;
let writer: Writer;
let now = START;
const clock: Clock = { now: () => now, monotonic: () => 0, offsetMinutes: () => 420 };

beforeAll(async () => {
  // One for both: of two that are self-signed Node 24 at times believes neither (DEPTH_ZERO_SELF_SIGNED_CERT).
  const certificate = await makeCertificate(['localhost', '127.0.0.1']);
  host = await startNoteHost('localhost', { authorization: AUTHORIZATION, certificate });
  other = await startNoteHost('127.0.0.1', { certificate });
  setDefaultCACertificates([...getCACertificates(), certificate.cert]);
});
afterAll(() => Promise.all([host.close(), other.close()]));
beforeEach(async () => {
  host.harm();
  host.files.clear();
  host.log.length = 0;
  other.log.length = 0;
  now = START;
  database = freshDatabase();
  writer = testWriter(database);
  await fillJournal(writer, 6, 3);
});

const collect = (options: { now?: boolean; authorization?: string; within?: number } = {}) =>
  collectNewest(
    database,
    writer.device,
    { address: host.address, authorization: options.authorization ?? AUTHORIZATION },
    { fetch, clock, within: options.within ?? 5000, ...(options.now ? { now: true } : {}) },
  );
const status =
  (code: number, method = 'PUT'): Harm =>
  (request, response) => {
    if (request.method !== method) return false;
    response.writeHead(code).end();
    return true;
  };
const puts = () => host.log.filter(({ method }) => method === 'PUT').length;

describe('the collection place', () => {
  it('is given the newest checkpoint and nothing else, once, and it is read back', async () => {
    expect(await collect()).toMatchObject({ kept: { size: 6 }, failures: 0 });
    const note = (await database.checkpoints.get(6))?.note;
    expect([...host.files]).toEqual([['device-1/6.note', note]]);
    expect(new Set(host.log.map(({ body }) => body))).toEqual(new Set([note, '']));
    expect(host.log.every(({ authorization }) => authorization === AUTHORIZATION)).toBe(true);
    const asked = host.log.length;
    await collect();
    expect(host.log).toHaveLength(asked);
    await fillJournal(writer, 3, 3, 6);
    expect(await collect()).toMatchObject({ kept: { size: 9 } });
    expect([...host.files.keys()]).toEqual(['device-1/6.note', 'device-1/9.note']);
    expect(await database.anchors.toArray()).toMatchObject([
      { kind: 'collection', size: 9, by: new URL(host.address).host },
    ]);
  });

  it('gives an auditor the anchor that shows a journal cut back by whoever has the device', async () => {
    const early = await bundleOf(writer);
    await fillJournal(writer, 4, 4, 6);
    await collect();
    const anchors = [...host.files.values()].join('\n');
    const sound = await verifyBundle(filesInMemory(await bundleOf(writer)), { anchors });
    expect(sound).toMatchObject({ verdict: 'sound', anchored: 10 });
    const cut = await verifyBundle(filesInMemory(early), { anchors });
    expect(cut.verdict).toBe('tampered');
    expect(cut.findings).toContainEqual(expect.objectContaining({ code: 'anchor-beyond' }));
  });

  it('finds that it is kept already, after an answer that was lost', async () => {
    host.harm((request, response, path) => {
      if (request.method !== 'PUT') return false;
      host.harm();
      host.files.set(path, host.log.at(-1)?.body ?? '');
      response.destroy();
      return true;
    });
    expect(await collect()).toMatchObject({ failure: { reason: 'place-unreachable' }, failures: 1 });
    expect((await readCollection(database))?.kept).toBeUndefined();
    now += 2 * MINUTE;
    expect(await collect()).toMatchObject({ kept: { size: 6 }, failures: 0 });
  });

  it.each([412, 409])('takes %i for kept only when the same history is there', async (code) => {
    const note = (await database.checkpoints.get(6))?.note ?? '';
    host.files.set('device-1/6.note', note);
    host.harm(status(code));
    expect(await collect()).toMatchObject({ kept: { size: 6 } });
  });

  it('raises an alarm when another history of the same size is there, and keeps it', async () => {
    const twin = testWriter(freshDatabase(), 'twin');
    await fillJournal({ ...twin, device: writer.device }, 6, 6);
    const theirs = (await twin.tables.checkpoints.get(6))?.note ?? '';
    host.files.set('device-1/6.note', theirs);
    expect(await collect()).toMatchObject({
      failure: { reason: 'place-conflict' },
      conflict: { size: 6 },
    });
    expect(host.files.get('device-1/6.note')).toBe(theirs);
    await fillJournal(writer, 3, 3, 6);
    now += 2 * MINUTE;
    const later = await collect();
    expect(later).toMatchObject({ kept: { size: 9 }, conflict: { size: 6 } });
    expect(later?.failure).toBeUndefined();
  });

  it.each<[string, Harm | undefined, CollectionState['failure']]>([
    [
      'a start page for every address',
      (request, response) => {
        const page = request.method === 'GET' ? '<!doctype html><p>Masuk' : '';
        response.writeHead(200, { 'content-type': 'text/html' }).end(page);
        return true;
      },
      { reason: 'place-not-kept', detail: 'text/html', at: '' },
    ],
    [
      'a host that says yes and keeps something else',
      (request, response) => {
        if (request.method !== 'GET') return false;
        response.writeHead(200, { 'content-type': 'text/plain' }).end('ok');
        return true;
      },
      { reason: 'place-not-kept', detail: 'device-1/6.note', at: '' },
    ],
    [
      'a host that says yes and keeps nothing',
      (request, response) => {
        if (request.method !== 'PUT') return false;
        response.writeHead(204).end();
        return true;
      },
      { reason: 'place-not-kept', detail: 'device-1/6.note', at: '' },
    ],
    [
      'a file without end',
      (request, response) => {
        if (request.method !== 'GET') return false;
        response.writeHead(200, { 'content-type': 'text/plain' }).end('x'.repeat(1_000_000));
        return true;
      },
      { reason: 'place-not-kept', detail: '> 65536', at: '' },
    ],
    ['a folder where nobody may write', status(403), { reason: 'place-refused', detail: 'HTTP 403', at: '' }],
    ['a full disk', status(507), { reason: 'place-unreachable', detail: 'localhost', at: '' }],
    ['too many requests', status(429), { reason: 'place-unreachable', detail: 'localhost', at: '' }],
  ])('does not count %s as kept', async (_, harm, failure) => {
    host.harm(harm);
    const state = await collect();
    expect(state?.kept).toBeUndefined();
    expect(state?.failure?.reason).toBe(failure?.reason);
    expect(state?.failure?.detail).toContain(failure?.detail ?? '');
    expect(await database.anchors.count()).toBe(0);
  });

  it('never follows to another host, which would be given the credential', async () => {
    host.harm((_, response, path) => {
      response.writeHead(307, { location: `${other.address}${path}` }).end();
      return true;
    });
    expect(await collect()).toMatchObject({ failure: { reason: 'place-redirected' } });
    expect(other.log).toEqual([]);
  });

  it('says that the credential is wrong', async () => {
    expect(await collect({ authorization: 'Basic falsch' })).toMatchObject({
      failure: { reason: 'place-refused', detail: 'HTTP 401' },
    });
  });

  it('waits longer after each failure, up to an hour, unless a person asks', async () => {
    expect([1, 2, 3, 6, 7, 20].map(waitAfter)).toEqual([1, 2, 4, 32, 60, 60]);
    host.harm(status(503));
    await collect();
    await collect();
    expect(puts()).toBe(1);
    now += MINUTE;
    expect(await collect()).toMatchObject({ failures: 2, nextAt: now + 2 * MINUTE });
    now += MINUTE;
    await collect();
    expect(puts()).toBe(2);
    host.harm();
    expect(await collect({ now: true })).toMatchObject({ kept: { size: 6 } });
  });

  it('is not kept waiting by a clock that was set back', async () => {
    host.harm(status(503));
    now += 30 * 24 * 60 * MINUTE;
    await collect();
    now = START;
    host.harm();
    expect(await collect()).toMatchObject({ kept: { size: 6 } });
  });

  it('is tried again when it could not be reached or stays silent', async () => {
    host.harm(() => true);
    expect(await collect({ within: 200 })).toMatchObject({ failure: { reason: 'place-unreachable' } });
    const offline = await collectNewest(
      database,
      writer.device,
      { address: 'https://localhost:9/notes/' },
      { fetch, clock, now: true },
    );
    expect(offline).toMatchObject({
      failure: { reason: 'place-unreachable' },
      address: 'https://localhost:9/notes/',
    });
    host.harm();
    expect(await collect({ now: true })).toMatchObject({ kept: { size: 6 } });
  });

  it('starts anew for another place, and after a restore on another device', async () => {
    await collect();
    host.files.clear();
    await collectNewest(
      database,
      'device-2',
      { address: host.address, authorization: AUTHORIZATION },
      { fetch, clock },
    );
    expect([...host.files.keys()]).toEqual(['device-2/6.note']);
  });

  it.each(['http://localhost/', 'https://rani:rahasia@localhost/', 'https://localhost/?a=1', 'nowhere'])(
    'is no place: %s',
    async (address) => {
      expect(await collectNewest(database, 'device-1', { address }, { fetch, clock })).toMatchObject({
        failure: { reason: 'place-refused' },
      });
    },
  );

  it('has nothing to do for an empty journal', async () => {
    const empty = freshDatabase();
    await collectNewest(empty, 'device-1', { address: host.address }, { fetch, clock });
    expect(host.log).toEqual([]);
    expect(await readCollection(empty)).toBeUndefined();
  });
});
