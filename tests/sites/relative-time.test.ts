import { describe, expect, it } from 'vitest';
import { rangeOf, withRange } from '../../lib/sites/relative-time.ts';

const NOW = Date.UTC(2026, 10, 26, 12);
const HOUR = 3_600_000;

describe('relative words of a time', () => {
  it.each([
    ['3 jam', 4, 2.5],
    ['3 jam yang lalu', 4, 2.5],
    ['3 hours ago', 4, 2.5],
    ['1 hari', 48, 12],
    ['2 minggu yang lalu', 3 * 168, 1.5 * 168],
    ['5 mnt', 0.1, 0.075],
    ['a day ago', 48, 12],
    ['(diedit) 3 jam'.replace('(diedit) ', ''), 4, 2.5],
    ['3 hours ago (edited)', 4, 2.5],
    ['Baru saja', 1 / 60, 0],
    // Days in one language, seconds or hours in the other.
    ['2 d', 72, 1.5 / 3600],
    ['2h', 72, 1.5],
  ])('%s: between %d and %d hours before', (words, earliest, latest) => {
    const range = rangeOf(words, NOW);
    expect(range?.earliest).toBeCloseTo(NOW - earliest * HOUR, -1);
    expect(range?.latest).toBeCloseTo(NOW - latest * HOUR, -1);
  });

  it.each(['', 'Selasa', '14.26', '3 pukul', '19 September 2026', '99999 jam', 'jam 3'])(
    '“%s” stays as it is',
    (words) => {
      expect(rangeOf(words, NOW)).toBeUndefined();
      expect(withRange({ value: words, precision: 'about' }, NOW)).toEqual({
        value: words,
        precision: 'about',
      });
    },
  );

  it('adds nothing to an exact or an unknown time', () => {
    expect(withRange({ precision: 'unknown' }, NOW)).toEqual({ precision: 'unknown' });
    const exact = { value: '2026-11-26T00:00:00Z', precision: 'exact' } as const;
    expect(withRange(exact, NOW)).toEqual(exact);
  });
});
