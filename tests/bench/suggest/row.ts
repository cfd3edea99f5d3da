import type { Metrics } from './metrics.ts';

export interface Row extends Metrics {
  set: string;
  ranker: string;
  'build ms': number;
  'p50 ms': number;
  'p95 ms': number;
  /** One standard error of each share, by drawing the questions again. */
  errors: Metrics;
}

export const PERCENTS = ['R@1', 'R@3', 'MRR', 'AUROC', 'C@5%FA', 'ECE'] as const;
export const TIMES = ['build ms', 'p50 ms', 'p95 ms'] as const;
