/**
 * Weights of CONFIDENCE_FEATURES, fitted by tests/bench/fit-confidence.ts on 27 November 2026 on the project's own
 * development part (over three formal samples a topic and over the sample pack, weight 1.5 each) and the public
 * development sets imi (1), tegal (0.3), banking77-3, clinc150-3 and hwu64-3 (0.2 each): whole, with half or three
 * quarters of their templates taken away, and with two thirds of their questions added as examples. Fit again after any
 * change to words, features or learner.
 */
export const CALIBRATION: Record<'trained' | 'blend', readonly number[]> = {
  trained: [
    1.12, 1.19, 0.39, 0.17, -0.28, 0.22, 0.03, 0.78, -0.18, 0.62, 0.57, 0.64, 0.49, -0.3, -2.25, -0.06, 0.1,
    -0.53, -0.36, -0.18, -0.29, -0.07, 0.78, -1.14, 0.75, 3.07, -0.33, 1.69, -1.05, -1.48,
  ],
  blend: [
    1.14, 1.32, 0.53, 0.18, -0.28, 0.24, -0.02, 0.9, -0.17, 0.88, 0.47, 0.71, 0.48, -0.19, -2.73, -0.03, 0.22,
    0.0, -0.39, -0.32, -0.45, -0.35, 0.93, -1.45, 0.96, 2.61, -0.45, 1.65, -1.2, -1.06,
  ],
};
