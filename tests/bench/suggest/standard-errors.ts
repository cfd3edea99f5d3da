import { createRandom } from '../../../lib/suggest/random.ts';
import { type Metrics, measureOutcomes, type Outcome } from './metrics.ts';

const RESAMPLES = 200;
const COMPARED = ['R@1', 'R@3', 'MRR', 'AUROC', 'C@5%FA'] as const;

export interface Against {
  set: string;
  measure: string;
  Tanggap: string;
  /** The peer that is best in this measure on this set. */
  'best peer': string;
  difference: string;
  /** Beyond two standard errors of the paired difference, or not. */
  verdict: 'better' | 'as good' | 'worse';
}

/** Questions drawn again with replacement; those without an answer apart, so that each draw has as many of both. */
function draws(outcomes: readonly Outcome[]): number[][] {
  const random = createRandom(5);
  const places = outcomes.map((_, i) => i);
  const groups = [true, false].map((answerable) =>
    places.filter((i) => outcomes[i]?.answerable === answerable),
  );
  return Array.from({ length: RESAMPLES }, () =>
    groups.flatMap((group) => group.map(() => group[Math.floor(random() * group.length)] ?? 0)),
  );
}

function deviation(values: readonly number[]): number {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}

type Run = { ranker: string; outcomes: Outcome[] };

function resampled({ outcomes }: Run): Metrics[] {
  return draws(outcomes).map((draw) =>
    measureOutcomes(
      draw.flatMap((i) => {
        const outcome = outcomes[i];
        return outcome ? [outcome] : [];
      }),
    ),
  );
}

/** Bootstrap standard errors of one ranker's measures. */
export function standardErrors(run: Run): Metrics {
  const found = resampled(run);
  const of = (name: keyof Metrics): number => deviation(found.map((metrics) => metrics[name]));
  return {
    'R@1': of('R@1'),
    'R@3': of('R@3'),
    MRR: of('MRR'),
    AUROC: of('AUROC'),
    'C@5%FA': of('C@5%FA'),
    ECE: of('ECE'),
  };
}

const percent = (value: number): string => (100 * value).toFixed(1);

/** A ranker beside the best of its peers, measure by measure, on the same draws of the same questions. */
export function compareWithBest(set: string, ours: Run, peers: readonly Run[]): Against[] {
  const own = measureOutcomes(ours.outcomes);
  const ownDraws = resampled(ours);
  return COMPARED.flatMap((measure) => {
    const best = peers
      .map((run) => ({ run, value: measureOutcomes(run.outcomes)[measure] }))
      .filter(({ value }) => !Number.isNaN(value))
      .sort((a, b) => b.value - a.value)[0];
    if (!best || Number.isNaN(own[measure])) return [];
    const theirs = resampled(best.run);
    const error = deviation(ownDraws.map((metrics, i) => metrics[measure] - (theirs[i]?.[measure] ?? 0)));
    const difference = own[measure] - best.value;
    const verdict = difference > 2 * error ? 'better' : difference < -2 * error ? 'worse' : 'as good';
    return [
      {
        set,
        measure,
        Tanggap: percent(own[measure]),
        'best peer': `${best.run.ranker} ${percent(best.value)}`,
        difference: `${difference < 0 ? '' : '+'}${percent(difference)} ± ${percent(error)}`,
        verdict,
      },
    ];
  });
}
