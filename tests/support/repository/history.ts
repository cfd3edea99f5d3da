import {
  type Office,
  prepareRelease,
  prepareRoot,
  type RepositoryFiles,
  renewTimestamp,
  signRelease,
  signRoot,
} from '../../../lib/packs/index.ts';
import { signerOf } from './keys.ts';
import type { Random } from './random.ts';

export type Files = Map<string, Uint8Array<ArrayBuffer>>;

/** A repository as its host showed it at one time, with who could sign then. */
export interface Stage {
  readonly files: Files;
  readonly people: readonly string[];
  readonly threshold: number;
}

export interface History {
  readonly stages: readonly Stage[];
  /** Who could sign once and no longer can. */
  readonly revoked: readonly string[];
}

const DAY = 24 * 3600 * 1000;

/** Some releases, renewals and changes of keys, signed by as many people as the office asks for. */
export async function publishHistory(random: Random, now: number): Promise<History> {
  let people = ['Rani', 'Budi', 'Sari', 'Dewa'].slice(0, 1 + random.whole(4));
  let threshold = 1 + random.whole(people.length);
  const everyone = new Set(people);
  const start = now - 20 * DAY;
  let files = await signRootBy(prepareRoot(new Map(), await officeOf(people, threshold), start), people);
  files = await release(files, 'pack 1', start, people, threshold);
  const stages: Stage[] = [{ files, people, threshold }];
  const steps = 1 + random.whole(4);
  for (let step = 1; step <= steps; step++) {
    const at = start + step * DAY;
    if (random.chance(0.35)) {
      const before = people;
      people = random.chance(0.5)
        ? [...people.slice(1), `Baru ${step}`]
        : [...people.slice(0, Math.max(1, people.length - 1))];
      threshold = 1 + random.whole(people.length);
      for (const name of people) everyone.add(name);
      files = await signRootBy(prepareRoot(files, await officeOf(people, threshold), at), [
        ...before,
        ...people,
      ]);
      files = await release(files, `pack ${step + 1}`, at, people, threshold);
    } else if (random.chance(0.3)) files = await signAs(renewTimestamp(files, at), people.slice(0, 1));
    else files = await release(files, `pack ${step + 1}`, at, people, threshold);
    stages.push({ files, people, threshold });
  }
  return { stages, revoked: [...everyone].filter((name) => !people.includes(name)) };
}

export async function officeOf(people: readonly string[], threshold: number): Promise<Office> {
  const signers = await Promise.all(people.map(signerOf));
  return {
    purpose: { organisation: 'contoh-imigrasi', name: 'Kantor Contoh', content: 'answers' },
    supervisors: signers.map(({ publicHex }) => publicHex),
    threshold,
  };
}

export async function signRootBy(files: RepositoryFiles, people: readonly string[]): Promise<Files> {
  let signed = new Map(files);
  for (const name of new Set(people)) signed = whole(await signRoot(signed, await signerOf(name)));
  return signed;
}

export async function signAs(files: RepositoryFiles, people: readonly string[]): Promise<Files> {
  let signed = new Map(files);
  for (const name of people) signed = whole(await signRelease(signed, await signerOf(name)));
  return signed;
}

/** Publishes any bytes as a pack, signed by the first `threshold` people. */
export async function release(
  files: RepositoryFiles,
  content: string | Uint8Array,
  at: number,
  people: readonly string[],
  threshold: number,
  beside: RepositoryFiles = new Map(),
): Promise<Files> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return signAs(whole(prepareRelease(files, bytes, at, { beside })), people.slice(0, threshold));
}

export function whole<T>(outcome: { ok: true; value: T } | { ok: false; reason: string }): T {
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}
