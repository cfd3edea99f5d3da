import { expect, it } from 'vitest';
import { MEASURED_CAUTION } from '../../../lib/suggest/index.ts';
import { measureCaution } from '../../bench/suggest/caution.ts';

/** Percent; about the standard error of a share of these comments. */
const NEAR = 3;

it('what the settings say of caution is what the program does (else: npm run bench:caution)', () => {
  const { questions, strangers, effects } = measureCaution();
  expect([MEASURED_CAUTION.questions, MEASURED_CAUTION.strangers]).toEqual([questions, strangers]);
  for (const caution of ['cautious', 'balanced', 'eager'] as const)
    for (const figure of ['shown', 'right', 'noise'] as const)
      expect(
        Math.abs(MEASURED_CAUTION.effects[caution][figure] - effects[caution][figure]),
        `${caution} ${figure}`,
      ).toBeLessThanOrEqual(NEAR);
});
