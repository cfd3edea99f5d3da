import { describe, expect, it } from 'vitest';
import { describeRepository, freshnessOf, GRACE, readBundle, writeBundle } from '../../../lib/packs/index.ts';
import { openOffice, packOf, publish } from '../../support/repository/packs.ts';

const START = Date.parse('2026-11-24T01:00:00Z');
const DAY = 24 * 3600 * 1000;

describe('a carried file', () => {
  it('holds every root and of the rest the newest, and is the same for the same content', async () => {
    const office = await openOffice(packOf(2, 1), START);
    const files = await publish(office.files, packOf(3, 2), START + DAY);
    const bundle = writeBundle(files);
    expect(bundle).toEqual(writeBundle(new Map([...files].reverse())));
    const read = readBundle(bundle);
    if (!read.ok) throw new Error(read.reason);
    expect([...read.value.keys()].filter((name) => !name.startsWith('targets/')).sort()).toEqual([
      '1.root.json',
      '2.snapshot.json',
      '2.targets.json',
      'timestamp.json',
    ]);
    expect(await describeRepository(read.value, START + DAY)).toMatchObject({
      verdict: { ok: true, pack: { pack: { version: 2 } } },
      fingerprint: office.fingerprint,
    });
  });

  it.each([
    ['nothing', ''],
    ['another format', '{"files":{},"format":"zip","version":1}'],
    ['a path that leaves its folder', '{"files":{"../x":""},"format":"tanggap-repository","version":1}'],
    ['no base64', '{"files":{"1.root.json":"!"},"format":"tanggap-repository","version":1}'],
    ['blanks', '{ "files":{},"format":"tanggap-repository","version":1}'],
  ])('with %s is refused', (_, text) => {
    expect(readBundle(new TextEncoder().encode(text))).toMatchObject({ reason: 'bundle-invalid' });
  });

  it('of 200 MB is refused before it is looked at', () => {
    expect(readBundle(new Uint8Array(200 * 1024 * 1024))).toMatchObject({ reason: 'bundle-too-large' });
  });
});

it('freshness warns three days before, is stale after, and grows loud after the grace', () => {
  const state = (now: number) => freshnessOf(START, now).state;
  expect([state(START - 4 * DAY), state(START - 2 * DAY), state(START)]).toEqual([
    'fresh',
    'expiring',
    'stale',
  ]);
  expect(freshnessOf(START, START + GRACE - 1)).toMatchObject({ graceOver: false });
  expect(freshnessOf(START, START + GRACE)).toMatchObject({ graceOver: true });
});
