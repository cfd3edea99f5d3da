import 'fake-indexeddb/auto';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Clock } from '../../../lib/core/index.ts';
import { MAX_EXPANDED_PACK_BYTES, type Pack } from '../../../lib/domain/index.ts';
import { compress, httpsSource, packBytes } from '../../../lib/packs/index.ts';
import { type Database, readActivePack, readTrust } from '../../../lib/store/index.ts';
import { syncFromMirrors } from '../../../lib/sync/index.ts';
import { freshDatabase } from '../../support/journal.ts';
import { bytesOf, namesOf, resign } from '../../support/repository/edit.ts';
import { type Files, release, signAs } from '../../support/repository/history.ts';
import { type Fault, type PackHost, startPackHost } from '../../support/repository/host.ts';
import {
  openOffice,
  PEOPLE,
  type PublishedOffice,
  packOf,
  publish,
  SAMPLE,
} from '../../support/repository/packs.ts';

const DAY = 24 * 3600 * 1000;
const START = Date.parse('2026-11-24T01:00:00Z');
const OLD = packOf(3, 1);
const NEW = packOf(4, 2);
const at = (now: number): Clock => ({ now: () => now, monotonic: () => 0, offsetMinutes: () => 420 });

let host: PackHost;
let mirror: PackHost;
let office: PublishedOffice;
let newer: Files;
let database: Database;

beforeAll(async () => {
  host = await startPackHost();
  // Of two certificates of one name a trust store finds only the first.
  mirror = await startPackHost('localhost', host.certificate);
  setDefaultCACertificates([...getCACertificates(), host.certificate.cert]);
  office = await openOffice(OLD, START);
  newer = await publish(office.files, NEW, START + DAY);
});
afterAll(() => Promise.all([host.close(), mirror.close()]));

const sync = (clock = at(START + DAY), addresses = [host.address], stall = 15_000) =>
  syncFromMirrors(
    database,
    { addresses, fingerprint: office.fingerprint, checkMinutes: 3 },
    { fetch, stall },
    clock,
  );

/** Which whole pack is in use: anything but all of one is a fault. */
async function inUse(): Promise<number | 'torn' | undefined> {
  const active = await readActivePack(database);
  if (!active) return undefined;
  const expected: Pack | undefined = [OLD, NEW].find(({ version }) => version === active.row.version);
  const ids = active.answers.map(({ id }) => id).sort();
  const whole = JSON.stringify(ids) === JSON.stringify(expected?.answers.map(({ id }) => id).sort());
  return whole ? active.row.version : 'torn';
}

beforeEach(async () => {
  database = freshDatabase();
  host.harm();
  host.serve(office.files);
  mirror.serve(office.files);
  expect(await sync()).toMatchObject({ ok: true });
  expect(await inUse()).toBe(1);
});

describe('a host that behaves', () => {
  it('brings a newer pack once, and after that only its small timestamp is fetched', async () => {
    host.serve(newer);
    expect(await sync()).toMatchObject({ ok: true, value: { changed: true, row: { version: 2 } } });
    expect(await inUse()).toBe(2);
    host.log.length = 0;
    expect(await sync()).toMatchObject({ ok: true, value: { changed: false } });
    expect(host.log.map(({ path }) => path)).toEqual(['2.root.json', 'timestamp.json']);
    expect(host.log.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(1000);
    expect((await readTrust(database, 'answers'))?.failure).toBeUndefined();
  });

  it('keeps who signed with the pack', async () => {
    const { row } = (await readActivePack(database)) ?? {};
    expect(row).toMatchObject({ source: 'network', signed: { threshold: 2, of: 3 } });
    expect(row?.signed?.by).toHaveLength(2);
  });

  it('says who signs the same pack now, after it was released anew', async () => {
    host.serve(await signAs(await publish(office.files, OLD, START + DAY), PEOPLE));
    expect(await sync()).toMatchObject({ ok: true, value: { row: { version: 1 } } });
    const { row } = (await readActivePack(database)) ?? {};
    expect(row?.signed?.by).toHaveLength(3);
    expect(await inUse()).toBe(1);
  });
});

const FAULTS: [string, Fault, RegExp][] = [
  ['answers a page of HTML with 200', { kind: 'html' }, /source-not-repository/],
  ['sends to another host', { kind: 'redirect' }, /source-redirected/],
  ['stops in the middle', { kind: 'stall' }, /source-timeout/],
  ['sends 200 MB', { kind: 'huge' }, /source-too-large/],
  ['sends a gzip bomb as transport compression', { kind: 'bomb' }, /source-too-large/],
  ['is out of order', { kind: 'status', status: 500 }, /source-unreachable/],
  ['wants a password', { kind: 'status', status: 401 }, /source-unreachable/],
  [
    'sends nothing',
    { kind: 'cut', after: 0 },
    /source-unreachable|source-cut|metadata-not-json|bytes-differ/,
  ],
];
const FILES: [string, RegExp][] = [
  ['the next root', /root\.json$/],
  ['the timestamp', /^timestamp/],
  ['the snapshot', /snapshot/],
  ['the targets', /\.targets\.json$/],
  ['the pack', /^targets\//],
];

describe('a host that', () => {
  describe.each(FAULTS)('%s', (_, fault, reason) => {
    it.each(FILES)('for %s changes nothing, and says why', { timeout: 20_000 }, async (_file, path) => {
      host.serve(newer);
      host.harm(path, fault);
      const result = await sync(undefined, undefined, fault.kind === 'stall' ? 500 : undefined);
      expect(result.ok ? '' : result.reason).toMatch(reason);
      expect(await inUse()).toBe(1);
      host.harm();
      expect((await sync()).ok).toBe(true);
      expect(await inUse()).toBe(2);
    });
  });

  it('is cut at every tenth of every body changes nothing', { timeout: 60_000 }, async () => {
    host.serve(newer);
    for (const path of [/^timestamp/, /snapshot/, /\.targets\.json$/, /^targets\//])
      for (let tenth = 0; tenth < 10; tenth++) {
        host.harm(path, { kind: 'cut', after: tenth / 10 });
        expect((await sync()).ok).toBe(false);
        expect(await inUse()).toBe(1);
      }
    host.harm();
    expect((await sync()).ok).toBe(true);
    expect(await inUse()).toBe(2);
  });

  it('is out of order is no matter where there is a mirror', async () => {
    host.harm(/./, { kind: 'status', status: 503 });
    mirror.serve(newer);
    expect(await sync(at(START + DAY), [host.address, mirror.address])).toMatchObject({ ok: true });
    expect(await inUse()).toBe(2);
  });

  it('is not there at all, for weeks, takes nothing away', async () => {
    const away = 'https://localhost:9/packs/';
    expect(await sync(at(START + 60 * DAY), [away])).toMatchObject({ reason: 'source-unreachable' });
    expect(await inUse()).toBe(1);
    expect(await readTrust(database, 'answers')).toMatchObject({ failure: { reason: 'source-unreachable' } });
  });
});

describe('what a host may carry', () => {
  it('nothing expired is put in use, and a freeze is noticed', async () => {
    host.serve(newer);
    expect(await sync(at(START + 40 * DAY))).toMatchObject({ reason: 'expired' });
    expect(await inUse()).toBe(1);
  });

  it('a clock that is set back two years makes nothing fresh again', async () => {
    await sync(at(START + 25 * DAY));
    const stale = await resign(office.files, 'timestamp.json', ['Rani'], (it) => {
      it.version += 1;
      it.expires = '2026-12-01T00:00:00Z';
    });
    host.serve(stale);
    expect(await sync(at(START - 730 * DAY))).toMatchObject({ reason: 'expired' });
  });

  it('a clock two years ahead stops updates only until it is set right', async () => {
    host.serve(newer);
    expect(await sync(at(START + 730 * DAY))).toMatchObject({ reason: 'expired' });
    expect(await sync()).toMatchObject({ ok: true });
    expect(await inUse()).toBe(2);
  });

  const carrying = (content: string | Uint8Array) => release(office.files, content, START + DAY, PEOPLE, 2);

  it.each<[string, () => string | Uint8Array, string]>([
    ['no JSON', () => '{"schemaVersion":1,', 'pack-not-json'],
    ['no pack', () => '{"schemaVersion":1}', 'pack-invalid'],
    ['a schema to come', () => '{"schemaVersion":9}', 'pack-future-schema'],
    ['another organisation’s pack', () => packBytes({ ...NEW, id: 'kantor-lain' }), 'wrong-organisation'],
    ['an older pack under a new release', () => packBytes({ ...OLD, label: 'mundur' }), 'pack-older'],
    ['a key twice', () => JSON.stringify(NEW).replace('{', '{"version":7,'), 'pack-not-json'],
    ['__proto__', () => JSON.stringify(NEW).replace('{', '{"__proto__":{"a":1},'), 'pack-not-json'],
    ['a lone surrogate', () => JSON.stringify(NEW).replace('"label":"', '"label":"\\ud800'), 'pack-not-json'],
    ['a huge number', () => JSON.stringify(NEW).replace('"version":2', '"version":1e999'), 'pack-invalid'],
    ['NaN', () => JSON.stringify(NEW).replace('"version":2', '"version":NaN'), 'pack-not-json'],
    ['100,000 brackets', () => '['.repeat(100_000), 'pack-not-json'],
    ['a million answers', () => `{"schemaVersion":1,"answers":[${'{},'.repeat(999_999)}{}]}`, 'pack-invalid'],
    [
      'twenty thousand answers that are none',
      () => `{"schemaVersion":1,"answers":[${'{},'.repeat(19_999)}{}]}`,
      'pack-invalid',
    ],
    [
      'a million questions that are none',
      () =>
        JSON.stringify({
          ...NEW,
          answers: [{ ...NEW.answers[0], sampleQuestions: new Array(1_000_000).fill(0) }],
        }),
      'pack-invalid',
    ],
    [
      'a pattern of another grammar',
      () =>
        packBytes({
          ...NEW,
          personalData: [{ id: 'x', label: 'x', mask: 'x', patterns: ['(a+)+$'] }],
        } as never),
      'pack-invalid',
    ],
  ])('not %s, even when signed', { timeout: 20_000 }, async (_, content, reason) => {
    host.serve(await carrying(content()));
    expect(await sync()).toMatchObject({ ok: false, reason });
    expect(await inUse()).toBe(1);
  });

  it('not a gzip bomb, even when signed', { timeout: 20_000 }, async () => {
    const bomb = new Uint8Array(gzipSync(new Uint8Array(MAX_EXPANDED_PACK_BYTES + 1)));
    host.serve(await withPacked(bomb));
    expect(await sync()).toMatchObject({ reason: 'pack-bomb' });
    host.serve(await withPacked(new TextEncoder().encode('not gzip')));
    expect(await sync()).toMatchObject({ reason: 'pack-not-gzip' });
    expect(await inUse()).toBe(1);
  });

  async function withPacked(packed: Uint8Array<ArrayBuffer>): Promise<Files> {
    const { createHash } = await import('node:crypto');
    const sha256 = createHash('sha256').update(packed).digest('hex');
    const files = await carrying('x');
    const changed = await resign(files, namesOf(files).targets, PEOPLE, (it) => {
      it.targets = { 'answers.pack': { hashes: { sha256 }, length: packed.byteLength } };
    });
    return new Map(changed).set(`targets/${sha256}.answers.pack`, packed);
  }

  it('the sample’s own bytes come back as they were published', async () => {
    const files = await publish(office.files, { ...SAMPLE, version: 9 }, START + DAY);
    host.serve(files);
    expect((await sync()).ok).toBe(true);
    const { answers, row } = (await readActivePack(database)) ?? {};
    expect({ ...row?.header, answers }).toEqual(
      expect.objectContaining({ id: SAMPLE.id, answers: expect.arrayContaining(SAMPLE.answers) }),
    );
    expect(compress(packBytes({ ...SAMPLE, version: 9 }))).toEqual(
      bytesOf(files, [...files.keys()].filter((name) => name.startsWith('targets/')).at(-1) ?? ''),
    );
  });
});

describe('a look', () => {
  it('can be cancelled', async () => {
    host.serve(newer);
    host.harm(/^targets\//, { kind: 'stall' });
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 50);
    const result = await syncFromMirrors(
      database,
      { addresses: [host.address], fingerprint: office.fingerprint, checkMinutes: 3 },
      { fetch, signal: stop.signal },
      at(START + DAY),
    );
    expect(result).toMatchObject({ reason: 'source-cancelled' });
    expect((await readTrust(database, 'answers'))?.failure).toBeUndefined();
  });

  it('goes to no address that is not HTTPS', async () => {
    const source = httpsSource(host.address, { fetch });
    expect((await source.read('timestamp.json', 10)).ok).toBe(false);
    expect(await sync(at(START), ['http://localhost/packs/'])).toMatchObject({ reason: 'no-source' });
  });
});
