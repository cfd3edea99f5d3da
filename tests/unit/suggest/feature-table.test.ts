import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFeatureTable } from '../../../lib/suggest/feature-table.ts';

const FEATURE = fc.oneof(fc.integer({ min: 0, max: 0xffffffff }), fc.integer({ min: 0, max: 40 }));

describe('a feature table', () => {
  it('numbers features as a map would, in order of first sight, and keeps the numbers when made again', () => {
    fc.assert(
      fc.property(fc.array(FEATURE, { maxLength: 6000 }), (features) => {
        const table = createFeatureTable();
        const numbers = new Map<number, number>();
        for (const feature of features) {
          if (!numbers.has(feature)) numbers.set(feature, numbers.size);
          expect(table.add(feature, feature % 3)).toBe(numbers.get(feature));
        }
        const again = createFeatureTable(structuredClone(table.contents()));
        expect(again.size).toBe(numbers.size);
        for (const [feature, number] of numbers) {
          expect(again.idOf(feature)).toBe(number);
          expect(again.contents().views[number]).toBe(feature % 3);
        }
        expect(again.idOf(0x12345678)).toBe(numbers.get(0x12345678) ?? -1);
        expect(again.add(0x12345678, 1)).toBe(numbers.get(0x12345678) ?? numbers.size);
        for (const [feature, number] of numbers) expect(again.idOf(feature)).toBe(number);
      }),
      { numRuns: 20 },
    );
  });
});
