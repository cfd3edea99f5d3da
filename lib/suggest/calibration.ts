/**
 * Weights of CONFIDENCE_FEATURES, fitted by tests/bench/fit-confidence.ts on 25 November 2026 on the project's own
 * development part (over three formal samples a topic and over the sample pack, weight 1.5 each) and the public
 * development sets imi (1), tegal (0.3), banking77-3, clinc150-3 and hwu64-3 (0.2 each): whole, with half or three
 * quarters of their templates taken away, and with two thirds of their questions added as examples. Fit again after any
 * change to words, features or learner.
 */
export const CALIBRATION: Record<'trained' | 'blend', readonly number[]> = {
  trained: [
    0.98, 1.39, 0.54, 0.02, 0.51, 0.55, 0.06, 0.31, -0.34, 1.37, 0.65, 0.77, 0.85, 1.04, -2.45, -0.05, -0.19,
    -0.11, -1.47, -0.35, -0.19, -0.25, 1.04,
  ],
  blend: [
    0.59, 1.47, 0.74, 0.27, 0.42, 0.51, -0.11, 0.49, -0.37, 1.96, 0.35, 0.77, 0.51, 1.33, -3.14, -0.16, 0.14,
    0.0, -0.97, -0.61, -0.54, -0.68, 1.06,
  ],
};
