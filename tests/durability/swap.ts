import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { sha256Hex, toBase64 } from '../../lib/core/index.ts';
import type { Pack } from '../../lib/domain/index.ts';
import { canonicalJson } from '../../lib/packs/index.ts';
import { openOffice, packOf, publish } from '../support/repository/packs.ts';
import { seededRandom } from '../support/repository/random.ts';
import { SEED, sampled } from '../support/sample.ts';
import { Desk, killBrowser, startBrowser } from './desk.ts';

/**
 * Kills a real Chromium (kill -9, all processes) before each single write of the swap of a pack, and at moments while it
 * runs; whatever a new browser then reads must be the old pack whole or the new one whole, with the trust that belongs
 * to it: `node tests/durability/swap.ts [--steps N] [--moments N] [--seed N]`, all steps if N is not given.
 */
const { values } = parseArgs({
  options: {
    steps: { type: 'string' },
    moments: { type: 'string', default: '0' },
    seed: { type: 'string', default: String(SEED) },
  },
});
const seed = Number(values.seed);
const HOUR = 3_600_000;

interface State {
  readonly version?: number;
  readonly active?: string;
  readonly previous?: string;
  readonly targets?: string;
}

const wholeOf = (pack: Pack): string =>
  sha256Hex(
    new TextEncoder().encode(
      canonicalJson({ ...pack, answers: [...pack.answers].sort((a, b) => (a.id < b.id ? -1 : 1)) }),
    ),
  );

const now = Date.now();
// A row holds a hundred answers: a swap is to have many writes to be killed at.
const ROWS = 10;
const [OLD, NEW] = [packOf(150, 1), packOf(ROWS * 100, 2)];
const office = await openOffice(OLD, now - HOUR);
const newer = await publish(office.files, NEW, now - 1000);
const carried = (files: ReadonlyMap<string, Uint8Array>): string =>
  JSON.stringify({
    fingerprint: office.fingerprint,
    files: [...files].map(([name, bytes]) => [name, toBase64(bytes)]),
  });
const targetsOf = (files: ReadonlyMap<string, Uint8Array>, version: number): string => {
  const bytes = files.get(`${version}.targets.json`);
  if (!bytes) throw new Error(`no targets ${version}`);
  return sha256Hex(bytes);
};
const WHOLE = {
  old: { version: 1, active: wholeOf(OLD), targets: targetsOf(office.files, 1) },
  new: { version: 2, active: wholeOf(NEW), previous: wholeOf(OLD), targets: targetsOf(newer, 2) },
} satisfies Record<string, State>;

const nameOf = (state: State): 'old' | 'new' | 'torn' =>
  canonicalJson(state) === canonicalJson(WHOLE.old)
    ? 'old'
    : canonicalJson(state) === canonicalJson(WHOLE.new)
      ? 'new'
      : 'torn';

const desk = await Desk.open(
  'swap-page.ts',
  new Map([
    ['/old.json', carried(office.files)],
    ['/new.json', carried(newer)],
  ]),
);
const counts = { old: 0, new: 0, torn: 0 };
let profile: string | undefined;

/** A browser with the old pack in it, which begins the swap and is told before which write to stop. */
async function begin(step: number | undefined) {
  const fresh = profile === undefined;
  profile ??= mkdtempSync(path.join(tmpdir(), 'tanggap-swap-'));
  const state = desk.next<State>('state');
  const begun = step === undefined ? undefined : desk.next('begun');
  const query = [...(fresh ? ['start=1'] : []), ...(step === undefined ? [] : [`step=${step}`])].join('&');
  const ended = step === undefined ? undefined : desk.first(['reached', 'finished']);
  // A browser that is killed at a moment says neither.
  ended?.catch(() => undefined);
  const browser = startBrowser('chromium', profile, desk.address(query));
  return { browser, state: await state, begun, ended };
}

function throwAway(): void {
  if (profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  profile = undefined;
}

/** What a new browser finds after the kill, counted. */
async function lookAgain(what: string): Promise<void> {
  const { browser, state } = await begin(undefined);
  await killBrowser(browser);
  const found = nameOf(state);
  counts[found]++;
  if (found === 'torn') console.error(`TORN ${what}: ${JSON.stringify(state)}`);
  // The next trial begins with the old pack.
  if (found !== 'old') throwAway();
}

/** Resolves to the number of writes of a whole swap, and to whether the kill came in it. */
async function killBefore(step: number): Promise<{ writes: number | undefined; ms: number }> {
  const { browser, state, begun, ended } = await begin(step);
  if (nameOf(state) !== 'old') throw new Error(`not the old pack: ${JSON.stringify(state)}`);
  await begun;
  const from = performance.now();
  const end = await ended;
  await killBrowser(browser);
  await lookAgain(`before write ${step}`);
  return { writes: end?.what === 'finished' ? Number(end.value) : undefined, ms: performance.now() - from };
}

async function killAfter(milliseconds: number): Promise<void> {
  const { browser, begun } = await begin(1_000_000);
  await begun;
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  await killBrowser(browser);
  await lookAgain(`after ${Math.round(milliseconds)} ms`);
}

try {
  const { writes, ms } = await killBefore(1_000_000);
  if (writes === undefined || writes < ROWS) throw new Error(`only ${writes} writes`);
  const all = Array.from({ length: writes }, (_, step) => step);
  const chosen = values.steps === undefined ? all : sampled(all, Number(values.steps), seed, false);
  for (const step of chosen) await killBefore(step);
  const random = seededRandom(seed);
  for (let moment = 0; moment < Number(values.moments); moment++)
    await killAfter(random.whole(Math.ceil(ms)));
  console.log(
    `pack swap in Chromium: ${writes} writes, killed before ${chosen.length} of them and at ${values.moments} moments (seed ${seed}); afterwards ${counts.old} times the old pack whole, ${counts.new} times the new one, ${counts.torn} torn`,
  );
} finally {
  throwAway();
  await desk.close();
}
process.exit(counts.torn > 0 || counts.new === 0 ? 1 : 0);
