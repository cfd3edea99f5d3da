import { describe, expect, it } from 'vitest';
import { sampled } from '../support/sample.ts';

const CASES = Array.from({ length: 46 }, (_, at) => at);

describe('the sample of a long list of cases', () => {
  it('is the same for one seed, in order, and never takes a case twice', () => {
    const once = sampled(CASES, 12, 20_000, false);
    expect(once).toEqual(sampled(CASES, 12, 20_000, false));
    expect(once).toHaveLength(12);
    expect([...new Set(once)].sort((a, b) => a - b)).toEqual(once);
  });

  it('comes to every case within some weeks', () => {
    const seen = new Set(
      Array.from({ length: 40 }, (_, day) => sampled(CASES, 12, 20_000 + day, false)).flat(),
    );
    expect(seen.size).toBe(CASES.length);
  });

  it('is everything in the long run', () => expect(sampled(CASES, 12, 1, true)).toBe(CASES));
});
