/**
 * Fits the weights of lib/suggest/calibration.ts: logistic regression of "the first suggestion is right" on the
 * features of confidence.ts. Prints weights, and what they give on each set when that set was left out of the fit.
 */
import { CONFIDENCE_FEATURES, sigmoid } from '../../lib/suggest/confidence.ts';
import { createIndex, type IndexOptions } from '../../lib/suggest/index.ts';
import { measureOutcomes } from './suggest/metrics.ts';
import { type EvalSet, readOwn, sharedDevelopmentSets } from './suggest/sets.ts';

interface Observation {
  set: string;
  features: number[];
  place: number;
  answerable: boolean;
  weight: number;
  /** Cold: the set as it is measured; rich: with two thirds of its questions as further examples. */
  kind: 'cold' | 'rich' | 'part';
}

/** Informal Indonesian is what the product reads; English sets only steady the fit. */
const SET_WEIGHTS: Record<string, number> = {
  imi: 1,
  tegal: 0.3,
  'own development, 46 topics x 3': 1.5,
  'own development, sample pack': 1.5,
};
const OTHER_WEIGHT = 0.2;
/** Parts of the templates: questions whose answer went away stand for near misses, and small packs are covered. */
const PARTS = [1, 0.5, 0.5, 0.25];
/** Near misses steady the fit; counted in full they would make every pack look doubtful. */
const PART_WEIGHT = 0.075;
const FOLDS = 3;
const STEPS = 2500;
const RIDGE = 0.002;

function keptBy(position: number, part: number, turn: number): boolean {
  return part === 1 || ((position * 2654435761 + turn * 40503) >>> 0) % 1000 < part * 1000;
}

type Training = NonNullable<IndexOptions['training']>;

function observeWith(
  set: EvalSet,
  templates: EvalSet['templates'],
  queries: EvalSet['queries'],
  training: Training,
  kind: Observation['kind'],
  share: number,
): Observation[] {
  const kept = new Set(templates.map(({ id }) => id));
  const index = createIndex(templates, { ...set.options, training });
  const weight = ((SET_WEIGHTS[set.name] ?? OTHER_WEIGHT) * share) / queries.length;
  return queries.map(({ text, ids }): Observation => {
    const { hits, features } = index.measure(text, 3);
    const answerable = ids.some((id) => kept.has(id));
    const place = hits.findIndex(({ id }) => ids.includes(id)) + 1;
    return { set: set.name, features, place, answerable, weight, kind };
  });
}

function observeParts(set: EvalSet, training: Training): Observation[] {
  return PARTS.flatMap((part, turn) => {
    const templates = set.templates.filter((_, i) => keptBy(i, part, turn));
    const whole = part === 1;
    return observeWith(
      set,
      templates,
      set.queries,
      training,
      whole ? 'cold' : 'part',
      whole ? 1 : PART_WEIGHT,
    );
  });
}

/** An office's own pack has a dozen informal questions for each answer, which knows far more everyday words. */
function observeRich(set: EvalSet, training: Training): Observation[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const taught = set.queries.filter(({ ids }, i) => ids.length > 0 && i % FOLDS !== fold);
    const asked = set.queries.filter((_, i) => i % FOLDS === fold);
    const templates = set.templates.map((template) => ({
      ...template,
      examples: [
        ...template.examples,
        ...taught.filter(({ ids }) => ids[0] === template.id).map(({ text }) => text),
      ],
    }));
    return observeWith(set, templates, asked, training, 'rich', 1 / FOLDS);
  }).flat();
}

function chance(weights: readonly number[], features: readonly number[]): number {
  return sigmoid(features.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0));
}

function fitWeights(observations: readonly Observation[]): number[] {
  const usable = observations.filter(({ features }) => features.length > 0);
  const total = usable.reduce((sum, { weight }) => sum + weight, 0);
  const weights = CONFIDENCE_FEATURES.map(() => 0);
  const speed = weights.map(() => 0);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((value, i) => (CONFIDENCE_FEATURES[i] === 'bias' ? 0 : RIDGE * value));
    for (const { features, place, weight } of usable) {
      const error = ((chance(weights, features) - (place === 1 ? 1 : 0)) * weight) / total;
      for (let i = 0; i < slope.length; i++) slope[i] = (slope[i] ?? 0) + error * (features[i] ?? 0);
    }
    for (let i = 0; i < weights.length; i++) {
      speed[i] = 0.95 * (speed[i] ?? 0) - 0.5 * (slope[i] ?? 0);
      weights[i] = (weights[i] ?? 0) + (speed[i] ?? 0);
    }
  }
  return weights;
}

function report(label: string, weights: readonly number[], observations: readonly Observation[]): void {
  const outcomes = observations.map(({ features, place, answerable }) => {
    const p = features.length > 0 ? chance(weights, features) : 0;
    return { place, answerable, confidence: p, p };
  });
  const { AUROC, ECE, 'C@5%FA': covered } = measureOutcomes(outcomes);
  const [a, b, c] = [AUROC, covered, ECE].map((value) => (100 * value).toFixed(1));
  console.log(`${label.padEnd(34)} AUROC ${a}  C@5%FA ${b}  ECE ${c}`);
}

const sets = [...readOwn('development'), ...sharedDevelopmentSets()];
for (const [method, training] of [
  ['trained', 'now'],
  ['blend', 'later'],
] as const) {
  const observations = sets.flatMap((set) => [...observeParts(set, training), ...observeRich(set, training)]);
  const weights = fitWeights(observations);
  console.log(`\n${method}: [${weights.map((value) => value.toFixed(2)).join(', ')}]`);
  console.log(CONFIDENCE_FEATURES.map((name, i) => `${name} ${(weights[i] ?? 0).toFixed(2)}`).join(', '));
  for (const { name } of sets) {
    const without = fitWeights(observations.filter(({ set }) => set !== name));
    for (const kind of ['cold', 'rich'] as const) {
      const own = observations.filter((observation) => observation.set === name && observation.kind === kind);
      report(`${name}, ${kind}, in the fit`, weights, own);
      report(`${name}, ${kind}, left out`, without, own);
    }
  }
}
