import 'fake-indexeddb/auto';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { sha256Hex, systemClock } from '../../lib/core/index.ts';
import type { Pack } from '../../lib/domain/index.ts';
import {
  canonicalJson,
  compress,
  httpsSource,
  packBytes,
  readPack,
  type TrustedFiles,
  updateTrust,
} from '../../lib/packs/index.ts';
import { Database, readActivePack } from '../../lib/store/index.ts';
import { syncFromMirrors } from '../../lib/sync/index.ts';
import { compareOnce } from '../support/repository/compare.ts';
import { bytesOf } from '../support/repository/edit.ts';
import { type Fault, type PackHost, startPackHost } from '../support/repository/host.ts';
import { openOffice, packOf, publish } from '../support/repository/packs.ts';
import { measureRefusals } from './packs/refusals.ts';

/**
 * Time and bytes of a sync from a real local HTTPS host at 100, 1,000 and 10,000 answers, what deltas would save, and
 * the counts of the faults: `npm run bench:packs -- [--json] [--cases N]`. The times are of fetching, verifying,
 * unpacking and parsing; writing to a browser's database comes on top and cannot be measured here.
 */
const json = process.argv.includes('--json');
const CASES = Number(process.argv[process.argv.indexOf('--cases') + 1] || 0) || 500;
/** Of all answers, in a usual week. */
const CHANGED = 0.01;
const DAY = 24 * 3600 * 1000;

const host = await startPackHost();
setDefaultCACertificates([...getCACertificates(), host.certificate.cert]);
const sizes = [];
for (const count of [100, 1000, 10_000]) sizes.push(await measure(host, count));
const faults = await harm(host);
await host.close();
const mutated = { cases: CASES, accepted: 0, refused: 0, refusedByUsAlone: 0, disagreements: 0 };
for (let seed = 0; seed < CASES; seed++) {
  const { ours, verdict } = await compareOnce(seed);
  if (verdict === 'disagree') mutated.disagreements++;
  else if (verdict === 'stricter') mutated.refusedByUsAlone++;
  else if ('accepted' in ours) mutated.accepted++;
  else mutated.refused++;
}
const refusals = await measureRefusals();
const taken = refusals.filter(({ reason }) => reason === 'TAKEN').length;
const result = {
  node: process.version,
  changedShare: CHANGED,
  sizes,
  refusals,
  faults: { ...faults, badAccepted: faults.badAccepted + taken },
  mutatedBesideTufJs: mutated,
};
if (json) console.log(JSON.stringify(result, null, 2));
else {
  console.table(sizes);
  console.table(refusals);
  console.table([result.faults]);
  console.table([mutated]);
}
process.exit(result.faults.badAccepted + faults.torn + mutated.disagreements > 0 ? 1 : 0);

/** Answers of one variant, so that ten thousand stay within the limit of 20 MiB. */
function slim(count: number, version: number): Pack {
  const pack = packOf(count, version);
  const { facts, synonyms } = pack;
  return {
    ...pack,
    facts,
    synonyms,
    answers: pack.answers.map((answer, at) => ({
      ...answer,
      sampleQuestions: answer.sampleQuestions.slice(0, 3),
      variants: answer.variants.slice(0, 1).map((variant) => ({
        ...variant,
        wordings: variant.wordings.slice(0, 1).map((wording) => `${wording} (${at})`),
      })),
    })),
  };
}

async function measure(at: PackHost, count: number) {
  const now = Date.now();
  const before = slim(count, 1);
  const edited = new Set(
    Array.from({ length: Math.max(1, Math.round(count * CHANGED)) }, (_, n) => Math.floor(n / CHANGED)),
  );
  const after: Pack = {
    ...before,
    version: 2,
    answers: before.answers.map((answer, n) =>
      edited.has(n) ? { ...answer, revision: answer.revision + 1, title: `${answer.title} (baru)` } : answer,
    ),
  };
  const office = await openOffice(before, now - DAY);
  let trusted: TrustedFiles = { root: bytesOf(office.files, '1.root.json') };
  const look = async () => {
    at.log.length = 0;
    const started = performance.now();
    const source = httpsSource(at.address, { fetch });
    const { outcome } = await updateTrust(trusted, source, Date.now());
    if (!outcome.ok) throw new Error(`${outcome.reason} ${outcome.detail ?? ''}`);
    const { files, targets } = outcome.value;
    if (!trusted.targets || sha256Hex(targets.bytes) !== sha256Hex(trusted.targets)) {
      const pack = await readPack(outcome.value, source);
      if (!pack.ok) throw new Error(`${pack.reason} ${pack.detail ?? ''}`);
    }
    trusted = files;
    return {
      ms: Math.round(performance.now() - started),
      bytes: at.log.reduce((sum, { bytes }) => sum + bytes, 0),
    };
  };
  at.serve(office.files);
  const first = await look();
  at.serve(await publish(office.files, after, now - 1000));
  const second = await look();
  const nothingNew = await look();
  return {
    answers: count,
    packBytes: packBytes(after).byteLength,
    firstMs: first.ms,
    firstBytes: first.bytes,
    newVersionMs: second.ms,
    newVersionBytes: second.bytes,
    nothingNewMs: nothingNew.ms,
    nothingNewBytes: nothingNew.bytes,
    deltaBytes: deltaBytes(after, edited),
  };
}

/** What a list of hashes and the changed answers alone would weigh, each answer fetched by its hash. */
function deltaBytes(pack: Pack, edited: ReadonlySet<number>): number {
  const list = pack.answers.length * 32;
  const header = compress(new TextEncoder().encode(canonicalJson({ ...pack, answers: [] }))).byteLength;
  const blobs = pack.answers
    .filter((_, at) => edited.has(at))
    .map((answer) => compress(new TextEncoder().encode(canonicalJson(answer))).byteLength);
  return list + header + blobs.reduce((sum, bytes) => sum + bytes, 0);
}

/** Every fault at every file: the old pack must stay whole, and the new one must come whole afterwards. */
async function harm(at: PackHost) {
  const now = Date.now();
  const [before, after] = [packOf(5, 1), packOf(6, 2)];
  const office = await openOffice(before, now - DAY);
  const newer = await publish(office.files, after, now - 1000);
  const faults: Fault[] = [
    { kind: 'html' },
    { kind: 'redirect' },
    { kind: 'huge' },
    { kind: 'bomb' },
    { kind: 'status', status: 500 },
    ...Array.from({ length: 10 }, (_, tenth): Fault => ({ kind: 'cut', after: tenth / 10 })),
  ];
  const counts = { tried: 0, badAccepted: 0, torn: 0, recovered: 0 };
  for (const [turn, path] of [/^timestamp/, /\d\.snapshot/, /\.targets\.json$/, /^targets\//].entries())
    for (const [kind, fault] of faults.entries()) {
      const database = new Database(`faults-${turn}-${kind}`);
      const look = () =>
        syncFromMirrors(
          database,
          { addresses: [at.address], fingerprint: office.fingerprint, checkMinutes: 3 },
          { fetch, stall: 5000 },
          systemClock,
        );
      const inUse = async () => {
        const active = await readActivePack(database);
        const whole =
          active?.answers.length === [before, after][(active?.row.version ?? 0) - 1]?.answers.length;
        return whole ? active?.row.version : 'torn';
      };
      at.harm();
      at.serve(office.files);
      await look();
      at.serve(newer);
      at.harm(path, fault);
      counts.tried++;
      if ((await look()).ok) counts.badAccepted++;
      if ((await inUse()) !== 1) counts.torn++;
      at.harm();
      await look();
      if ((await inUse()) === 2) counts.recovered++;
      await database.delete();
    }
  return counts;
}
