/**
 * Weights of CONFIDENCE_FEATURES, fitted by tests/bench/fit-confidence.ts on 24 November 2026 on the development sets
 * imi (weight 1), tegal (0.4), banking77-3, clinc150-3 and hwu64-3 (0.2 each): whole, with half or three quarters of
 * their templates taken away, and with two thirds of their questions added as examples. Fit again after any change to
 * words, features or learner.
 */
export const CALIBRATION: Record<'trained' | 'blend', readonly number[]> = {
  trained: [
    1.67, 1.89, 0.91, 0.57, 0.37, 0.12, -0.24, -0.43, -0.38, 0.16, 0.18, 0.81, 0.91, -0.36, -3.33, -0.08,
    0.77, -0.54, -0.29,
  ],
  blend: [
    1.41, 1.94, 0.91, 0.74, -0.02, 0.15, -0.36, -0.43, -0.51, 0.63, -0.17, 1.09, 0.77, -0.73, -3.94, 0.21,
    1.06, 0, -0.04,
  ],
};
