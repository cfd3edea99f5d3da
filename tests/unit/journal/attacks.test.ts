import 'fake-indexeddb/auto';
import { createHash, generateKeyPairSync, type KeyObject, verify } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  BUNDLE_FILES,
  DEVICE_KEY,
  deviceVerifierKey,
  type Finding,
  filesInMemory,
  severityOf,
  type Verification,
  type VerifyOptions,
  verifyBundle,
  type Writer,
} from '../../../lib/journal/index.ts';
import { ATTACKS, type Attack, type Target } from '../../support/attacks.ts';
import { bundleOf, type Files, fillJournal } from '../../support/evidence.ts';
import { freshDatabase, testWriter } from '../../support/journal.ts';

const FULL = process.env['TANGGAP_FULL'] === '1';
const CASES = FULL ? 10_000 : 192;
const SEED = Number(process.env['TANGGAP_SEED'] ?? 20_261_126);

/** mulberry32: the printed seed repeats a run. */
function picker(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** Node's own, several times faster than in JavaScript; the portable one reads the same bundles below. */
const FAST: VerifyOptions = {
  hashing: {
    digest: (bytes) => createHash('sha256').update(bytes).digest(),
    hex: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    write: (target, at, bytes) => target.set(createHash('sha256').update(bytes).digest(), at),
    start() {
      const hash = createHash('sha256');
      return { update: (bytes) => void hash.update(bytes), digest: () => hash.digest() };
    },
  },
  async verifySignature(publicKey, signature, message) {
    const key = { key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(publicKey).toString('base64url') } };
    return verify(null, message, { ...key, format: 'jwk' }, signature);
  },
};

/** A writer whose private key the test knows: somebody who copied the profile knows it too. */
async function writerWithKnownKey(device: string): Promise<{ writer: Writer; key: KeyObject }> {
  const writer = { ...testWriter(freshDatabase(), device), device };
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  await writer.tables.keys.add({
    name: DEVICE_KEY,
    publicKey: Uint8Array.from(publicKey.export({ format: 'der', type: 'spki' }).subarray(-32)),
    privateKey: await crypto.subtle.importKey(
      'pkcs8',
      Uint8Array.from(privateKey.export({ format: 'der', type: 'pkcs8' })),
      'Ed25519',
      false,
      ['sign'],
    ),
    createdAt: '2026-11-24T00:00:00.000Z',
  });
  return { writer, key: privateKey };
}

let sound: Files;
let target: Omit<Target, 'pick'>;
let options: VerifyOptions;

beforeAll(async () => {
  const { writer, key } = await writerWithKnownKey('device-1');
  const other = await writerWithKnownKey('device-2');
  await fillJournal(writer, 30, 8);
  const older = await bundleOf(writer);
  await fillJournal(writer, 30, 8, 30);
  sound = await bundleOf(writer);
  await fillJournal(other.writer, 40, 8);
  target = { files: sound, older, other: await bundleOf(other.writer), device: 'device-1', deviceKey: key };
  options = {
    ...FAST,
    trustedKeys: [await deviceVerifierKey(writer)],
    anchors: sound[BUNDLE_FILES.checkpoints] ?? '',
  };
});

afterAll(() => {
  if (process.env['TANGGAP_REPORT'] !== '1') return;
  const rows = [...counts].map(([kind, { cases, detected }]) => `| ${kind} | ${cases} | ${detected} |`);
  const sum = (what: 'cases' | 'detected'): number =>
    [...counts.values()].reduce((all, one) => all + one[what], 0);
  writeFileSync(
    path.resolve(import.meta.dirname, '../../reports/attacks.md'),
    [
      `# Tampering, ${new Date().toISOString().slice(0, 10)}, seed ${SEED}`,
      '',
      'Written by `tests/unit/journal/attacks.test.ts`: each case changes a sound evidence bundle at a random place and verifies it',
      'with the device’s key and a checkpoint that were kept elsewhere. Detected means the right finding, and the record where it',
      'is one.',
      '',
      `${counts.size} kinds, ${sum('cases')} cases, ${sum('detected')} detected. Untouched bundles, cut into random pieces: ${untouched}, false alarms: ${falseAlarms}.`,
      '',
      '| kind | cases | detected |',
      '|---|---|---|',
      ...rows,
      '',
    ].join('\n'),
  );
});

const run = (files: Files): Promise<Verification> => verifyBundle(filesInMemory(files), options);
const faults = (result: Verification): Finding[] =>
  result.findings.filter((finding) => severityOf(finding) === 'fault');

/** Faults of the chain name the record; a checkpoint that does not hold names the first one it could be. */
const AT_THE_RECORD = ['gap', 'reordered', 'not-a-leaf', 'broken-link', 'replayed', 'other-device'];

/** By kind: cases tried, and detected as they should be. */
const counts = new Map<string, { readonly cases: number; readonly detected: number }>();
const count = (kind: string, what: 'cases' | 'detected'): void => {
  const known = counts.get(kind) ?? { cases: 0, detected: 0 };
  counts.set(kind, { ...known, [what]: known[what] + 1 });
};
let untouched = 0;
let falseAlarms = 0;

async function attack(one: Attack, seed: number): Promise<void> {
  count(one.name, 'cases');
  await mustBeDetected(one, seed);
  count(one.name, 'detected');
}

async function mustBeDetected({ name, change, expect: expected }: Attack, seed: number): Promise<void> {
  const said = `${name}, seed ${seed}`;
  const { files, bad } = change({ ...target, pick: picker(seed) });
  expect(files, said).not.toEqual(sound);
  const result = await run(files);
  const codes = result.findings.map(({ code }) => code);
  expect(codes.filter((code) => expected.includes(code)).length, `${said}: ${codes}`).toBeGreaterThan(0);
  // A clock that was set back is a fact to weigh, and no proof of tampering.
  if (!expected.includes('clock-back')) expect(result.verdict, said).toBe('tampered');
  if (bad === undefined) return;
  const named = faults(result).flatMap(({ seq }) => seq ?? []);
  expect(Math.min(...named), said).toBeLessThanOrEqual(bad);
  const inChain = faults(result).filter(({ code }) => AT_THE_RECORD.includes(code));
  for (const { seq = 0, code } of inChain.slice(0, 1))
    expect(seq, `${said}: ${code}`).toBeGreaterThanOrEqual(bad - 1);
}

describe(`${ATTACKS.length} kinds of tampering, ${CASES} cases from seed ${SEED}`, () => {
  it('are at least twenty', () => {
    expect(ATTACKS.length).toBeGreaterThanOrEqual(20);
    expect(new Set(ATTACKS.map(({ name }) => name)).size).toBe(ATTACKS.length);
  });

  it.each(ATTACKS)(
    '$name',
    async (one) => {
      const times = Math.ceil(CASES / ATTACKS.length);
      for (let i = 0; i < times; i++) await attack(one, SEED + i * 7919);
    },
    FULL ? 600_000 : 30_000,
  );
});

it('a record gone after the last checkpoint that holds, the rest chained anew: named as the first in doubt', async () => {
  const one = ATTACKS.find(({ name }) => name.startsWith('records removed and the rest'));
  // Found by the long run: takes record 57 of 60, where checkpoints stand at 56 and 60.
  if (one) await mustBeDetected(one, 20_672_914);
  expect(one).toBeDefined();
});

describe('no false alarm', () => {
  it('for the untouched bundle, with and without what came from elsewhere', async () => {
    const result = await run(sound);
    expect(result).toMatchObject({ verdict: 'sound', events: 60, sealed: 60, anchored: 60 });
    expect(result.findings.map(({ code }) => code)).toEqual(['anchored']);
    const alone = await verifyBundle(filesInMemory(sound), FAST);
    expect(alone.verdict).toBe('unanchored');
    expect(alone.findings.map(({ code }) => code).sort()).toEqual(['key-from-bundle', 'unanchored']);
  });

  it('for the bundle from before, against its own checkpoints, and as an anchor for the newer one', async () => {
    const { older } = target;
    const own = { ...options, anchors: older[BUNDLE_FILES.checkpoints] ?? '' };
    expect((await verifyBundle(filesInMemory(older), own)).verdict).toBe('sound');
    const newer = await verifyBundle(filesInMemory(sound), own);
    expect(newer).toMatchObject({ verdict: 'sound', anchored: 30 });
    expect(newer.findings).toContainEqual({ code: 'unanchored-tail', seq: 31, count: 30 });
  });

  it('whatever the pieces in which the bytes arrive, and with the portable hash', async () => {
    for (let seed = 0; seed < (FULL ? 500 : 20); seed++) {
      const pick = picker(SEED + seed);
      const whole = filesInMemory(sound);
      const pieces = {
        names: whole.names,
        async *open(name: string) {
          for await (const bytes of whole.open(name))
            for (let at = 0; at < bytes.length; ) {
              const size = 1 + pick(5000);
              yield bytes.subarray(at, at + size);
              at += size;
            }
        },
      };
      const { hashing: _, ...portable } = options;
      const result = await verifyBundle(pieces, seed % 2 === 0 ? portable : options);
      untouched++;
      if (result.verdict !== 'sound') falseAlarms++;
      expect(faults(result)).toEqual([]);
      expect(result.verdict).toBe('sound');
    }
  });

  it('for a redacted bundle: openings may be left out', async () => {
    const { [BUNDLE_FILES.payloads]: _, ...redacted } = sound;
    const result = await run(redacted);
    expect(faults(result).map(({ code }) => code)).toEqual(['file-missing']);
  });
});

describe('what cannot be seen without an anchor', () => {
  it.each(ATTACKS.filter(({ name }) => /device’s own key|cut back to an old/.test(name)))(
    '$name: sound in itself, and said to be unanchored',
    async ({ change }) => {
      const { files } = change({ ...target, pick: picker(SEED) });
      const result = await verifyBundle(filesInMemory(files), { ...options, anchors: '' });
      if (result.verdict === 'tampered')
        expect(result.findings.map(({ code }) => code)).toContain('checkpoint-fork');
      else expect(result.verdict).toBe('unanchored');
    },
  );
});
