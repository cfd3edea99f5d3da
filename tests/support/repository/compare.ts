import { sha256Hex } from '../../../lib/core/index.ts';
import {
  filesSource,
  PACK_TARGET,
  readTarget,
  type TrustedFiles,
  updateTrust,
} from '../../../lib/packs/index.ts';
import { bytesOf, namesOf } from './edit.ts';
import { type Files, type History, publishHistory, type Stage } from './history.ts';
import { MUTATIONS } from './mutations.ts';
import { askOracle, type Verdict } from './oracle.ts';
import { seededRandom } from './random.ts';

/**
 * Where we refuse what tuf-js takes, and with which words; why stands in lib/packs/README.md. The first two may meet
 * any mutation, the others only the ones that name them.
 */
const STRICTER: Readonly<Record<string, RegExp>> = {
  'not-canonical': /^metadata-not-(canonical|json \S+ not UTF-8)/,
  'two-faces': /^two-faces/,
  'kept-hash': /^(bytes-differ|source-too-large) \d+\.snapshot\.json/,
  spelling: /^not-signed/,
  expires: /^metadata-invalid \S+ expires/,
  version: /^metadata-invalid \S+ version/,
  'spec-version': /^metadata-invalid \S+ spec_version/,
  hashes: /^metadata-invalid \S+ .*hashes/,
  delegations: /^metadata-invalid \S+ delegations/,
  'key-id': /^metadata-invalid \S+ key \w+ has another id/,
  'weak-keys': /^not-signed timestamp\.json/,
};
const ANYWHERE = ['not-canonical', 'two-faces'];

export interface Comparison {
  readonly seed: number;
  readonly mutation: string;
  readonly ours: Verdict;
  readonly oracle: Verdict;
  readonly verdict: 'agree' | 'stricter' | 'disagree';
}

/** Publishing is the slow part. */
const CASES_PER_HISTORY = 10;
const histories = new Map<number, Promise<History>>();

function historyOf(number: number): Promise<History> {
  const known = histories.get(number) ?? publishHistory(seededRandom(number), Date.now());
  if (histories.size > 4) histories.clear();
  histories.set(number, known);
  return known;
}

/** One history, one client that last looked at some time, one mutation of what it is shown now: both verdicts. */
export async function compareOnce(seed: number): Promise<Comparison> {
  const random = seededRandom(seed);
  const now = Date.now();
  const history = await historyOf(Math.floor(seed / CASES_PER_HISTORY));
  const looked = random.whole(history.stages.length);
  const [before, last] = [history.stages[looked], history.stages.at(-1)];
  if (!before || !last) throw new Error('a history has stages');
  const mutation = MUTATIONS[seed % MUTATIONS.length];
  if (!mutation) throw new Error('there are mutations');
  const files = await mutation.make({ history, before, last, now, random });
  const trusted = random.chance(0.75) ? trustedAt(before) : { root: bytesOf(before.files, '1.root.json') };
  const [ours, oracle] = [await askOurs(trusted, files, now), await askOracle(trusted, files)];
  const same =
    'accepted' in ours ? 'accepted' in oracle && ours.accepted === oracle.accepted : 'refused' in oracle;
  const stricter =
    'refused' in ours &&
    'accepted' in oracle &&
    [...ANYWHERE, mutation.stricter ?? ''].some((kind) => STRICTER[kind]?.test(ours.refused));
  return {
    seed,
    mutation: mutation.name,
    ours,
    oracle,
    verdict: same ? 'agree' : stricter ? 'stricter' : 'disagree',
  };
}

/** What a client holds that has taken everything of a stage. */
export function trustedAt({ files }: Stage): TrustedFiles {
  const names = namesOf(files);
  const roots = [...files.keys()].filter((name) => name.endsWith('.root.json')).length;
  return {
    root: bytesOf(files, `${roots}.root.json`),
    timestamp: bytesOf(files, names.timestamp),
    snapshot: bytesOf(files, names.snapshot),
    targets: bytesOf(files, names.targets),
  };
}

async function askOurs(trusted: TrustedFiles, files: Files, now: number): Promise<Verdict> {
  const source = filesSource(files);
  const { outcome } = await updateTrust(trusted, source, now);
  if (!outcome.ok) return { refused: `${outcome.reason} ${outcome.detail ?? ''}` };
  const target = await readTarget(outcome.value, PACK_TARGET, source, 5 * 1024 * 1024);
  return target.ok
    ? { accepted: sha256Hex(target.value) }
    : { refused: `${target.reason} ${target.detail ?? ''}` };
}
