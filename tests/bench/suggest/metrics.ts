export interface Outcome {
  /** Place of the first right template from 1; 0 for none. */
  place: number;
  answerable: boolean;
  confidence: number;
  p: number | undefined;
}

export interface Metrics {
  'R@1': number;
  'R@3': number;
  MRR: number;
  AUROC: number;
  'C@5%FA': number;
  ECE: number;
}

function mean(values: readonly number[]): number {
  return values.length > 0 ? values.reduce((a, b) => a + b, 0) / values.length : Number.NaN;
}

function placesBelow(sorted: Float64Array, value: number, orEqual: boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const held = sorted[middle] ?? 0;
    if (held < value || (orEqual && held === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function auroc(positive: readonly number[], negative: readonly number[]): number {
  const sorted = Float64Array.from(negative).sort();
  let wins = 0;
  for (const value of positive)
    wins += (placesBelow(sorted, value, false) + placesBelow(sorted, value, true)) / 2;
  return wins / (positive.length * negative.length);
}

/** Right first suggestions at the threshold that lets 5 % of the unanswerable through. */
function coverage(answerable: readonly Outcome[], strangers: readonly number[]): number {
  if (strangers.length === 0) return Number.NaN;
  const sorted = [...strangers].sort((a, b) => a - b);
  const threshold = sorted[Math.min(sorted.length - 1, Math.floor(0.95 * sorted.length))] ?? Infinity;
  return mean(answerable.map(({ place, confidence }) => (place === 1 && confidence > threshold ? 1 : 0)));
}

export function calibrationError(outcomes: readonly Outcome[]): number {
  const withP = outcomes.flatMap(({ p, place }) =>
    p === undefined ? [] : [{ p, right: place === 1 ? 1 : 0 }],
  );
  if (withP.length === 0) return Number.NaN;
  let error = 0;
  for (let bin = 0; bin < 10; bin++) {
    const inside = withP.filter(({ p }) => Math.min(9, Math.floor(p * 10)) === bin);
    if (inside.length === 0) continue;
    const gap = Math.abs(mean(inside.map(({ p }) => p)) - mean(inside.map(({ right }) => right)));
    error += (inside.length / withP.length) * gap;
  }
  return error;
}

export function measureOutcomes(outcomes: readonly Outcome[]): Metrics {
  const answerable = outcomes.filter((outcome) => outcome.answerable);
  const strangers = outcomes.filter((outcome) => !outcome.answerable).map(({ confidence }) => confidence);
  return {
    'R@1': mean(answerable.map(({ place }) => (place === 1 ? 1 : 0))),
    'R@3': mean(answerable.map(({ place }) => (place >= 1 && place <= 3 ? 1 : 0))),
    MRR: mean(answerable.map(({ place }) => (place > 0 ? 1 / place : 0))),
    AUROC:
      strangers.length > 0
        ? auroc(
            answerable.map(({ confidence }) => confidence),
            strangers,
          )
        : Number.NaN,
    'C@5%FA': coverage(answerable, strangers),
    ECE: calibrationError(outcomes),
  };
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
