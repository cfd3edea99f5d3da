import 'fake-indexeddb/auto';
import { createHash, createPublicKey, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  append,
  checkpointsFile,
  cosignature,
  deviceVerifierKey,
  filesInMemory,
  formatVerifierKey,
  parseCheckpoint,
  parseNotes,
  parseVerifierKey,
  sealCheckpoint,
  signingKey,
  signWith,
  verifyBundle,
} from '../../../lib/journal/index.ts';
import { bundleOf, fillJournal } from '../../support/evidence.ts';
import { freeReply, freshDatabase, testWriter } from '../../support/journal.ts';

const COSIGNER = { name: 'kepala-kantor', type: 4 } as const;

async function journal(events: number, sealEvery = 1000) {
  const database = freshDatabase();
  const writer = testWriter(database);
  await fillJournal(writer, events, sealEvery);
  return { database, writer };
}

describe('a checkpoint', () => {
  it('is a C2SP signed note that another program verifies by the published rules', async () => {
    const { writer } = await journal(5);
    const file = await checkpointsFile(writer.tables);
    const [, origin, size, , time, signature] = /^(.+)\n(\d+)\n(.+)\ntime (.+)\n\n— (.+)\n$/.exec(file) ?? [];
    expect([origin, size]).toEqual(['tanggap/device-1', '5']);
    expect(Date.parse(time ?? '')).toBeGreaterThan(0);
    const key = parseVerifierKey(await deviceVerifierKey(writer));
    const [name, body = ''] = signature?.split(' ') ?? [];
    const bytes = Buffer.from(body, 'base64');
    const id = createHash('sha256')
      .update(Buffer.concat([Buffer.from('tanggap/device-1\n\x01', 'latin1'), key?.publicKey ?? Buffer.of()]))
      .digest()
      .subarray(0, 4);
    expect(name).toBe(origin);
    expect(bytes.subarray(0, 4)).toEqual(id);
    const x = Buffer.from(key?.publicKey ?? []).toString('base64url');
    const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    const signed = Buffer.from(file.slice(0, file.indexOf('\n\n') + 1));
    expect(verify(null, signed, publicKey, bytes.subarray(4))).toBe(true);
  });

  it('is made once for a size, and none for an empty journal', async () => {
    const { writer, database } = await journal(0);
    expect(await sealCheckpoint(writer)).toEqual({ ok: true, value: null });
    await append(writer, freeReply('event-0001'));
    const both = await Promise.all([sealCheckpoint(writer), sealCheckpoint(testWriter(database, 'b'))]);
    expect(both[0]).toEqual(both[1]);
    expect(await database.checkpoints.count()).toBe(1);
    expect(await sealCheckpoint(writer)).toEqual(both[0]);
  });

  it.each([
    ['a changed line', 3, (row: object) => ({ ...row, line: '{}' })],
    ['a changed hash', 4, (row: object) => ({ ...row, hash: '0'.repeat(64) })],
  ])('is not made over %s', async (_, seq, change) => {
    const { writer, database } = await journal(0);
    for (let i = 1; i <= 5; i++) await append(writer, freeReply(`event-000${i}`));
    const row = await database.leaves.get(seq);
    if (row) await database.leaves.put({ ...row, ...change(row) });
    expect(await sealCheckpoint(writer)).toEqual({
      ok: false,
      reason: 'journal-broken',
      detail: String(seq),
    });
    expect(await database.checkpoints.count()).toBe(0);
  });

  it('keeps its private key from being exported', async () => {
    const { database } = await journal(1);
    const key = await database.keys.get('device');
    if (!key) throw new Error('no key');
    await expect(crypto.subtle.exportKey('pkcs8', key.privateKey)).rejects.toThrow();
  });
});

describe('a supervisor’s cosignature', () => {
  it('anchors the checkpoint for whoever trusts the supervisor’s key, and for nobody else', async () => {
    const { writer, database } = await journal(6, 3);
    const supervisor = await signingKey(
      testWriter(freshDatabase()).tables,
      'cosigner',
      '2026-11-24T00:00:00.000Z',
    );
    const row = await database.checkpoints.get(3);
    const [note] = parseNotes(row?.note ?? '').notes;
    if (!row || !note) throw new Error('no checkpoint');
    const line = await cosignature(
      note,
      COSIGNER.name,
      supervisor.publicKey,
      1_795_000_000,
      signWith(supervisor),
    );
    await database.checkpoints.put({ ...row, note: row.note + line });
    const files = filesInMemory(await bundleOf(writer));
    const key = formatVerifierKey({ ...COSIGNER, publicKey: supervisor.publicKey });
    const trusting = await verifyBundle(files, { trustedKeys: [key] });
    expect(trusting).toMatchObject({ verdict: 'sound', anchored: 3, sealed: 6 });
    expect(trusting.findings).toContainEqual({
      code: 'cosigned',
      seq: 3,
      name: 'kepala-kantor 2026-11-18T11:06:40.000Z',
    });
    const others = await verifyBundle(files);
    expect(others.verdict).toBe('unanchored');
    expect(others.findings.map(({ code }) => code)).toContain('cosignature-unknown');
  });
});

describe('notes', () => {
  it.each([
    ['no signature', 'a\n1\n'],
    ['a signature without base64', 'a\n1\n\n— a !\n'],
    ['a signature of too few bytes', 'a\n1\n\n— a AAAA\n'],
    ['base64 in another spelling', 'a\n1\n\n— a AAAAAAAAAAB=\n'],
  ])('with %s are unreadable', (_, text) => {
    expect(parseNotes(text).unreadable).toBeDefined();
  });

  it.each([
    [
      'a size with a zero in front',
      'tanggap/d\n01\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\ntime 2026-11-24T00:00:00.000Z\n',
    ],
    ['a short root', 'tanggap/d\n1\nAAAA\ntime 2026-11-24T00:00:00.000Z\n'],
    ['no time', 'tanggap/d\n1\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n'],
    [
      'another log’s name',
      'example.com/d\n1\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\ntime 2026-11-24T00:00:00.000Z\n',
    ],
  ])('with %s are no checkpoints', (_, text) => {
    expect(parseCheckpoint(text)).toBeUndefined();
  });

  it('take no key whose name or hash is another', async () => {
    const { writer } = await journal(1);
    const key = await deviceVerifierKey(writer);
    expect(parseVerifierKey(key)).toBeDefined();
    expect(parseVerifierKey(key.replace('device-1', 'device-2'))).toBeUndefined();
    expect(parseVerifierKey(`${key.slice(0, -4)}AAA=`)).toBeUndefined();
  });
});
