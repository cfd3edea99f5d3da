/**
 * Weights of CONFIDENCE_FEATURES, fitted by tests/bench/fit-confidence.ts on 25 November 2026 on the project's own
 * development part (over three formal samples a topic and over the sample pack, weight 1.5 each) and the public
 * development sets imi (1), tegal (0.3), banking77-3, clinc150-3 and hwu64-3 (0.2 each): whole, with half or three
 * quarters of their templates taken away, and with two thirds of their questions added as examples. Fit again after any
 * change to words, features or learner.
 */
export const CALIBRATION: Record<'trained' | 'blend', readonly number[]> = {
  trained: [
    1.03, 1.5, 0.53, -0.02, 0.7, 0.52, 0.15, 0.29, -0.37, 1.42, 0.6, 0.66, 0.79, 1.02, -2.41, -0.02, -0.24,
    -0.18, -1.38, -0.34, -0.26, -0.28, 1.05,
  ],
  blend: [
    0.59, 1.51, 0.67, 0.19, 0.56, 0.56, -0.03, 0.44, -0.34, 1.97, 0.33, 0.77, 0.52, 1.33, -3.09, 0.04, 0.04,
    0.0, -1.05, -0.58, -0.55, -0.7, 1.07,
  ],
};
