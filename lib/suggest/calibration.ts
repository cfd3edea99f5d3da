/**
 * Weights of CONFIDENCE_FEATURES, fitted by tests/bench/fit-confidence.ts on 24 November 2026 on the development sets
 * imi (weight 1), tegal (0.4), banking77-3, clinc150-3 and hwu64-3 (0.2 each), whole and with half or three quarters
 * of their templates taken away. Fit again after any change to words, features or learner.
 */
export const CALIBRATION: Record<'trained' | 'blend', readonly number[]> = {
  trained: [1.93, 1.95, 1.32, 0.92, 0.55, 0.09, -0.26, -0.41, -0.4, -0.04, -0.03, 0.71, 0.77, -0.28, -3.72],
  blend: [1.43, 1.92, 1.48, 1.15, 0.16, 0.11, -0.5, -0.32, -0.49, 0.38, -0.27, 1.18, 0.97, -0.67, -4.01],
};
