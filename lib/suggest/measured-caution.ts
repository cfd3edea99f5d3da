/** Written by tests/bench/write-caution.ts; do not edit. Percent, over the sample pack. */
export const MEASURED_CAUTION = {
  questions: 378,
  strangers: 220,
  effects: {
    cautious: { shown: 74, right: 93, noise: 6 },
    balanced: { shown: 83, right: 88, noise: 15 },
    eager: { shown: 90, right: 85, noise: 25 },
  },
} as const;
