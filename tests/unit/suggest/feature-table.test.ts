import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFeatureTable, featureReader } from '../../../lib/suggest/feature-table.ts';

const FEATURE = fc.oneof(fc.integer({ min: 0, max: 0xffffffff }), fc.integer({ min: 0, max: 40 }));

describe('a feature table', () => {
  it('numbers features as a map would, and its reader finds each where it has become', () => {
    fc.assert(
      fc.property(
        fc.array(FEATURE, { maxLength: 6000 }),
        fc.array(FEATURE, { maxLength: 50 }),
        (features, later) => {
          const table = createFeatureTable();
          const numbers = new Map<number, number>();
          for (const feature of features) {
            if (!numbers.has(feature)) numbers.set(feature, numbers.size);
            expect(table.add(feature, feature % 3)).toBe(numbers.get(feature));
          }
          const { numbered, places } = table.finish();
          expect(numbered.features).toEqual(numbered.features.slice().sort());
          const idOf = featureReader(structuredClone(numbered));
          for (const [feature, number] of numbers) {
            expect(idOf(feature)).toBe(places[number]);
            expect(numbered.views[idOf(feature)]).toBe(feature % 3);
          }
          for (const feature of later) expect(idOf(feature) >= 0).toBe(numbers.has(feature));

          const again = createFeatureTable(numbered);
          for (const feature of later) again.add(feature, feature % 3);
          const learnt = again.finish().numbered;
          const idOfAll = featureReader(learnt);
          for (const feature of numbers.keys()) expect(idOfAll(feature)).toBe(idOf(feature));
          for (const feature of later) expect(learnt.features[idOfAll(feature)]).toBe(feature);
          expect(again.size).toBe(new Set([...features, ...later]).size);
        },
      ),
      { numRuns: 20 },
    );
  });
});
