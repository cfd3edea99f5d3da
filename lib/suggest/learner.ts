import type { SparseText } from './corpus.ts';
import { createRandom } from './random.ts';

/** Multinomial logistic regression on sparse texts; weights lie feature by feature, so that one step touches rows. */
export interface Learner {
  classes: number;
  rows: number;
  /** What a view counts: words, letters, concepts. */
  viewWeights: readonly number[];
  weights: Float32Array;
  bias: Float32Array;
}

export interface Sample {
  text: SparseText;
  label: number;
  weight: number;
}

export interface TrainingPlan {
  epochs: number;
  seed: number;
  /** The first epoch's number, for training that goes on later. */
  from?: number;
  dropout?: number;
}

export function createLearner(rows: number, classes: number, viewWeights: readonly number[]): Learner {
  return {
    classes,
    rows,
    viewWeights,
    weights: new Float32Array(rows * classes),
    bias: new Float32Array(classes),
  };
}

export interface LearnedWeights {
  weights: Float32Array;
  bias: Float32Array;
}

export function restoreLearner(
  learned: LearnedWeights,
  rows: number,
  classes: number,
  viewWeights: readonly number[],
): Learner | undefined {
  const { weights, bias } = learned;
  return weights.length === rows * classes && bias.length === classes
    ? { classes, rows, viewWeights, weights: weights.slice(), bias: bias.slice() }
    : undefined;
}

export function ensureRows(learner: Learner, rows: number): void {
  if (rows * learner.classes > learner.weights.length) {
    const grown = new Float32Array(Math.ceil(rows * 1.25) * learner.classes);
    grown.set(learner.weights);
    learner.weights = grown;
  }
  learner.rows = Math.max(learner.rows, rows);
}

export function averageLearners(learners: readonly Learner[]): Learner | undefined {
  const [mean, ...others] = learners;
  if (!mean) return undefined;
  for (const [parts, of] of [
    [mean.weights, (learner: Learner) => learner.weights],
    [mean.bias, (learner: Learner) => learner.bias],
  ] as const)
    for (let i = 0; i < parts.length; i++) {
      let sum = parts[i] ?? 0;
      for (const other of others) sum += of(other)[i] ?? 0;
      parts[i] = sum / learners.length;
    }
  return mean;
}

function softmax(values: Float32Array): void {
  let top = -Infinity;
  for (let k = 0; k < values.length; k++) top = Math.max(top, values[k] ?? 0);
  let sum = 0;
  for (let k = 0; k < values.length; k++) sum += values[k] = Math.exp((values[k] ?? 0) - top);
  for (let k = 0; k < values.length; k++) values[k] = (values[k] ?? 0) / sum;
}

function addRow(learner: Learner, row: number, value: number, into: Float32Array): void {
  const { classes, weights } = learner;
  const start = row * classes;
  for (let k = 0; k < classes; k++) into[k] = (into[k] ?? 0) + (weights[start + k] ?? 0) * value;
}

/** `sharpness` above 1 makes a learner surer that few epochs left less sure than it is right. */
export function probabilities(learner: Learner, text: SparseText, sharpness = 1): Float32Array {
  const result = Float32Array.from(learner.bias);
  for (let i = 0; i < text.ids.length; i++) {
    const row = text.ids[i] ?? 0;
    if (row < learner.rows)
      addRow(learner, row, (text.values[i] ?? 0) * (learner.viewWeights[text.views[i] ?? 0] ?? 1), result);
  }
  for (let k = 0; k < result.length; k++) result[k] = (result[k] ?? 0) * sharpness;
  softmax(result);
  return result;
}

/** Room for one step, made once: a fresh array for each of a million steps is a third of the time. */
interface Scratch {
  starts: Int32Array;
  values: Float32Array;
  error: Float32Array;
}

function step(
  learner: Learner,
  { text, label, weight }: Sample,
  rate: number,
  dropout: number,
  random: () => number,
  { starts, values, error }: Scratch,
): void {
  const { classes, weights, bias, viewWeights } = learner;
  const boost = 1 / Math.sqrt(1 - dropout);
  error.set(bias);
  let kept = 0;
  for (let i = 0; i < text.ids.length; i++) {
    if (dropout > 0 && random() < dropout) continue;
    const start = (text.ids[i] ?? 0) * classes;
    const value = (text.values[i] ?? 0) * (viewWeights[text.views[i] ?? 0] ?? 1) * boost;
    starts[kept] = start;
    values[kept++] = value;
    for (let k = 0; k < classes; k++) error[k] = (error[k] ?? 0) + (weights[start + k] ?? 0) * value;
  }
  softmax(error);
  error[label] = (error[label] ?? 0) - 1;
  const size = rate * weight;
  for (let i = 0; i < kept; i++) {
    const start = starts[i] ?? 0;
    const scale = size * (values[i] ?? 0);
    for (let k = 0; k < classes; k++)
      weights[start + k] = (weights[start + k] ?? 0) - scale * (error[k] ?? 0);
  }
  for (let k = 0; k < classes; k++) bias[k] = (bias[k] ?? 0) - 0.1 * size * (error[k] ?? 0);
}

export function train(learner: Learner, samples: readonly Sample[], plan: TrainingPlan): void {
  const { epochs, seed, from = 0, dropout = 0.5 } = plan;
  const random = createRandom(seed + from);
  const order = samples.map((_, i) => i);
  const longest = samples.reduce((most, { text }) => Math.max(most, text.ids.length), 0);
  const scratch = {
    starts: new Int32Array(longest),
    values: new Float32Array(longest),
    error: new Float32Array(learner.classes),
  };
  for (let epoch = from; epoch < from + epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    const rate = 2 / (1 + 0.1 * epoch);
    for (const i of order) {
      const sample = samples[i];
      if (sample) step(learner, sample, rate, dropout, random, scratch);
    }
  }
}
