/** Written by tests/bench/write-caution.ts; do not edit. Percent, over the sample pack. */
export const MEASURED_CAUTION = {
  questions: 378,
  strangers: 220,
  effects: {
    cautious: { shown: 67, right: 93, noise: 6 },
    balanced: { shown: 82, right: 90, noise: 13 },
    eager: { shown: 95, right: 83, noise: 33 },
  },
} as const;
