import { seededRandom } from './repository/random.ts';

/** `npm run test:full` runs every case; `npm test` a sample that another day's run changes. */
export const WHOLE = Boolean(process.env['TANGGAP_FULL']);
/** One day has one sample, so that a failure can be run again; TANGGAP_SEED names another day's. */
export const SEED = Number(process.env['TANGGAP_SEED'] ?? Math.floor(Date.now() / 86_400_000));

/** How many cases a property is tried with. */
export const runs = (whole: number, sample: number): number => (WHOLE ? whole : sample);

/** `size` of the cases in their own order, without repetition; all of them in the long run. */
export function sampled<T>(cases: readonly T[], size: number, seed = SEED, whole = WHOLE): readonly T[] {
  if (whole || size >= cases.length) return cases;
  const random = seededRandom(seed);
  const left = cases.map((_, at) => at);
  const taken = new Set(
    Array.from({ length: size }, () => left.splice(random.whole(left.length), 1)[0] ?? -1),
  );
  return cases.filter((_, at) => taken.has(at));
}
