import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { runCommand } from '../../../lib/cli/index.ts';
import {
  describeRepository,
  filesSource,
  readBundle,
  readPack,
  updateTrust,
  writeBundle,
} from '../../../lib/packs/index.ts';
import { bytesOf } from '../../support/repository/edit.ts';
import type { Files } from '../../support/repository/history.ts';
import { openOffice, packOf, publish } from '../../support/repository/packs.ts';
import { seededRandom } from '../../support/repository/random.ts';
import { SEED, WHOLE } from '../../support/sample.ts';

const CHANGES = WHOLE ? 4_000 : 250;
const FOLDER = mkdtempSync(path.join(tmpdir(), 'tanggap-one-byte-'));
let files: Files;

beforeAll(async () => {
  const now = Date.now();
  // Two of two: with one signature to spare a client need not look at the third, nor may it.
  const people = ['Rani', 'Budi'];
  const office = await openOffice(packOf(3, 1), now - 3_600_000, people);
  files = await publish(office.files, packOf(4, 2), now - 1000, people);
});

/** A repository with one bit, byte or more of one file changed; `past` are files that no client reads any more. */
function changed(random: ReturnType<typeof seededRandom>): { name: string; at: number; files: Files } {
  const read = [...files.keys()].filter((name) => !/^1\.(?:targets|snapshot)\.json$/.test(name));
  const current = read.filter((name) => !name.startsWith('targets/') || name === newestPack());
  const name = random.pick(current);
  const bytes = bytesOf(files, name).slice();
  const at = random.whole(bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 + random.whole(255));
  return { name, at, files: new Map(files).set(name, bytes) };
}

function newestPack(): string {
  const text = new TextDecoder().decode(bytesOf(files, '2.targets.json'));
  return (
    [...files.keys()].find(
      (name) => name.startsWith('targets/') && text.includes(name.split(/[/.]/)[1] ?? '?'),
    ) ?? ''
  );
}

/**
 * One signature is enough for a timestamp and two people signed it: a client looks at no more than it needs, and the
 * signed words are the same. Who publishes looks at both.
 */
function isSpareSignature(name: string, at: number): boolean {
  const text = new TextDecoder().decode(bytesOf(files, name));
  return name === 'timestamp.json' && at < text.indexOf('"signed":');
}

async function clientTakes(from: Files): Promise<boolean> {
  const source = filesSource(from);
  const { outcome } = await updateTrust({ root: bytesOf(files, '1.root.json') }, source, Date.now());
  return outcome.ok && (await readPack(outcome.value, source)).ok;
}

async function commandTakes(from: Files): Promise<boolean> {
  const silent = { out: () => undefined, error: () => undefined };
  const folder = path.join(FOLDER, String(Math.random()).slice(2));
  mkdirSync(path.join(folder, 'targets'), { recursive: true });
  for (const [name, bytes] of from) writeFileSync(path.join(folder, name), bytes);
  return (await runCommand(['pack', 'verify', folder], silent, '')) === 0;
}

const consoleTakes = async (from: Files): Promise<boolean> =>
  (await describeRepository(from, Date.now()))?.verdict.ok === true;

it('as it is, it is taken by the client, the console and the command, as a folder and as one file', async () => {
  expect(await clientTakes(files)).toBe(true);
  expect(await consoleTakes(files)).toBe(true);
  expect(await commandTakes(files)).toBe(true);
  const bundle = readBundle(writeBundle(files));
  expect(bundle.ok && (await consoleTakes(bundle.value))).toBe(true);
});

it('with one byte changed anywhere it is taken by none of them', { timeout: 600_000 }, async () => {
  const random = seededRandom(SEED);
  const taken: string[] = [];
  const touched = new Set<string>();
  for (let change = 0; change < CHANGES; change++) {
    const broken = changed(random);
    touched.add(broken.name);
    const place = `${broken.name} at ${broken.at}`;
    // What everybody pins by its fingerprint is not read from the repository by a client.
    const read = broken.name !== '1.root.json' && !isSpareSignature(broken.name, broken.at);
    if (read && (await clientTakes(broken.files))) taken.push(`client: ${place}`);
    if (await consoleTakes(broken.files)) taken.push(`console: ${place}`);
    if (await commandTakes(broken.files)) taken.push(`command: ${place}`);
  }
  console.log(`${CHANGES} changes of one byte in ${touched.size} files, TANGGAP_SEED=${SEED}`);
  expect(touched.size).toBe(5);
  expect(taken).toEqual([]);
});

it('as one file, a byte changed anywhere is refused, or changes nothing of what is read', async () => {
  const random = seededRandom(SEED + 1);
  const whole = writeBundle(files);
  for (let change = 0; change < CHANGES; change++) {
    const broken = whole.slice();
    const at = random.whole(broken.length);
    broken[at] = (broken[at] ?? 0) ^ (1 + random.whole(255));
    const read = readBundle(broken);
    if (!read.ok) continue;
    const same = [...files].every(([name, bytes]) => {
      const other = read.value.get(name);
      return other === undefined || Buffer.compare(Buffer.from(other), Buffer.from(bytes)) === 0;
    });
    if (!same) expect(await consoleTakes(read.value), `byte ${at}`).toBe(false);
  }
});
