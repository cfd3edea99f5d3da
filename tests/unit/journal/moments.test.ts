import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Moments } from '../../../lib/journal/verify/moments.ts';

it('moments are read as Date.parse reads them, days that there are not among them', () => {
  const digits = (length: number, most: number) =>
    fc.nat({ max: most }).map((value) => String(value).padStart(length, '0'));
  const moment = fc
    .tuple(
      digits(4, 9999),
      digits(2, 13),
      digits(2, 32),
      digits(2, 25),
      digits(2, 61),
      digits(2, 61),
      digits(3, 999),
    )
    .map(
      ([year, month, day, hour, minute, second, part]) =>
        `${year}-${month}-${day}T${hour}:${minute}:${second}.${part}Z`,
    );
  const moments = new Moments();
  fc.assert(
    fc.property(fc.array(moment, { maxLength: 4 }), (list) => {
      for (const one of [...list, ...list]) expect(moments.of(one), one).toBe(Date.parse(one));
    }),
    { numRuns: 2000 },
  );
  for (const one of [
    '2026-02-29T10:00:00.000Z',
    '2024-02-29T23:59:59.999Z',
    '2026-01-01T24:00:00.000Z',
    '2026-11-27T00:00:00.000Z',
  ])
    expect(moments.of(one), one).toBe(Date.parse(one));
});
