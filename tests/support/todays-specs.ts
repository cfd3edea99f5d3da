import { readdirSync } from 'node:fs';
import path from 'node:path';
import { SEED, sampled, WHOLE } from './sample.ts';

const TESTS = path.resolve(import.meta.dirname, '..');
const ROOMS = ['practice', 'editors', 'e2e', 'gallery'];

/** The main job on every site, the safeguards around it, and what every release changes. */
const EVERY_DAY: ReadonlySet<string> = new Set([
  'e2e/access.spec.ts',
  'e2e/bundle.spec.ts',
  'e2e/facebook.spec.ts',
  'e2e/focus.spec.ts',
  'e2e/instagram.spec.ts',
  'e2e/keyboard.spec.ts',
  'e2e/log.spec.ts',
  'e2e/messages.spec.ts',
  'e2e/packs.spec.ts',
  'e2e/x.spec.ts',
  'e2e/youtube.spec.ts',
  'editors/matrix.spec.ts',
]);

/** Every browser test's file, from the folder of the tests. */
export const allSpecs = (): string[] =>
  ROOMS.flatMap((room) =>
    readdirSync(path.join(TESTS, room))
      .filter((name) => name.endsWith('.spec.ts'))
      .map((name) => `${room}/${name}`),
  );

/** The main job, and of all other files a fifth that another seed changes. */
export function specsOf(seed: number): { readonly always: string[]; readonly today: readonly string[] } {
  const others = allSpecs().filter((file) => !EVERY_DAY.has(file));
  return { always: [...EVERY_DAY], today: sampled(others, Math.ceil(others.length / 5), seed, false) };
}

/** What a run takes, so that it ends in about a quarter of an hour; everything in the long run, and when a file is named. */
export function todaysSpecs(): string[] {
  if (WHOLE || process.argv.some((given) => given.includes('.spec.ts'))) return allSpecs();
  const { always, today } = specsOf(SEED);
  // The workers read this file too.
  if (process.env['TEST_WORKER_INDEX'] === undefined)
    console.log(`besides the main job, the sample of seed ${SEED}: ${today.join(', ')}`);
  return [...always, ...today];
}
