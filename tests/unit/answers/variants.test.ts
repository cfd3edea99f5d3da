import { describe, expect, it } from 'vitest';
import {
  dayIn,
  leastRecent,
  nearestVariant,
  offeredIn,
  repeatWarning,
  stateOf,
  variantsFor,
} from '../../../lib/answers/index.ts';
import type { Answer, Variant } from '../../../lib/domain/index.ts';

const variant = (id: string, more: Partial<Variant>): Variant => ({
  id,
  platform: 'any',
  surface: 'any',
  language: 'id',
  register: 'formal',
  length: 'long',
  wordings: ['x'],
  ...more,
});
const place = { platform: 'x', surface: 'reply', limit: undefined, language: 'id' } as const;
const order = (variants: Variant[], where: Partial<Parameters<typeof variantsFor>[1]> = {}): string[] =>
  variantsFor({ variants } as Partial<Answer> as Answer, { ...place, ...where }).map(({ id }) => id);
const limit = (max: number) => ({ platform: 'x', surface: 'any', rule: 'utf16', max }) as const;

describe('variantsFor', () => {
  it('leaves out other sites and other surfaces', () => {
    const all = [
      variant('fb', { platform: 'facebook' }),
      variant('dm', { surface: 'dm' }),
      variant('own', { platform: 'x', surface: 'reply' }),
      variant('any', {}),
    ];
    expect(order(all)).toEqual(['own', 'any']);
  });

  it('puts the site before the surface, the surface before the language, the language before the length', () => {
    const all = [
      variant('length', { language: 'en', length: 'long' }),
      variant('language', { length: 'short' }),
      variant('surface', { surface: 'reply', language: 'en', length: 'short' }),
      variant('site', { platform: 'x', language: 'en', length: 'short' }),
    ];
    expect(order(all)).toEqual(['site', 'surface', 'language', 'length']);
  });

  it('takes the short one where the limit is short, in the order of the pack else', () => {
    const all = [variant('l1', {}), variant('s1', { length: 'short' }), variant('l2', {})];
    expect(order(all, { limit: limit(280) })).toEqual(['s1', 'l1', 'l2']);
    expect(order(all, { limit: limit(8000) })).toEqual(['l1', 'l2', 's1']);
    expect(order(all)).toEqual(['l1', 'l2', 's1']);
    expect(order([])).toEqual([]);
  });
});

describe('leastRecent', () => {
  it.each([
    [[], 0],
    [[undefined], 0],
    [[3, 2, 1], 2],
    [[3, undefined, undefined], 1],
    [[2, 2], 0],
  ])('of %j is %i', (uses, index) => {
    expect(leastRecent(uses)).toBe(index);
  });
});

describe('repeatWarning', () => {
  const limits = [
    { platform: 'x' as const, times: 1, minutes: 10 },
    { platform: 'any' as const, times: 3, minutes: 60 },
  ];
  const minute = 60_000;
  it.each([
    ['no use', 'x', [], undefined],
    ['one on X', 'x', [0], { times: 1, minutes: 10 }],
    ['one on another site', 'facebook', [0], undefined],
    ['three on another site', 'facebook', [0, -minute, -59 * minute], { times: 3, minutes: 60 }],
    ['just outside the window', 'x', [-10 * minute], undefined],
    ['just inside the window', 'x', [-10 * minute + 1], { times: 1, minutes: 10 }],
  ])('%s', (_, platform, ago, expected) => {
    const now = 1e12;
    expect(
      repeatWarning(
        limits,
        platform,
        ago.map((at) => now + at),
        now,
      ),
    ).toEqual(expected);
  });
});

describe('the day', () => {
  it.each([
    ['Asia/Jakarta', '2026-11-24T16:59:59Z', '2026-11-24'],
    ['Asia/Jakarta', '2026-11-24T17:00:00Z', '2026-11-25'],
    ['Asia/Makassar', '2026-11-24T16:00:00Z', '2026-11-25'],
    ['Asia/Jayapura', '2026-11-24T14:59:59Z', '2026-11-24'],
    ['Asia/Jayapura', '2026-12-31T15:00:00Z', '2027-01-01'],
  ])('in %s at %s is %s', (zone, at, day) => {
    expect(dayIn(zone, Date.parse(at))).toBe(day);
  });
});

describe('stateOf', () => {
  const dated = { status: 'approved', validFrom: '2026-11-01', validUntil: '2027-10-31' };
  it.each([
    [{}, '2026-10-31', 'not-yet'],
    [{}, '2026-11-01', 'valid'],
    [{}, '2027-10-31', 'valid'],
    [{}, '2027-11-01', 'expired'],
    [{ validFrom: undefined, validUntil: undefined }, '1999-01-01', 'valid'],
    [{ status: 'draft' }, '2026-12-01', 'not-approved'],
    [{ status: 'in-review' }, '2026-12-01', 'not-approved'],
    [{ status: 'withdrawn' }, '2026-12-01', 'withdrawn'],
    [{ status: 'withdrawn' }, '2029-12-01', 'withdrawn'],
  ])('%j on %s is %s', (more, today, state) => {
    expect(stateOf({ ...dated, ...more } as Partial<Answer> as Answer, today)).toBe(state);
  });
});

describe('nearestVariant', () => {
  const all = [
    variant('id-s-f', { length: 'short', register: 'friendly' }),
    variant('id-l-f', { length: 'long', register: 'friendly' }),
    variant('id-l-o', { length: 'long', register: 'formal' }),
    variant('en-s-f', { language: 'en', length: 'short', register: 'friendly' }),
    variant('en-l-o', { language: 'en', length: 'long', register: 'formal' }),
  ];
  const from = (id: string) => all.find((one) => one.id === id) ?? variant('none', {});
  const pick = (id: string, aspect: 'language' | 'register' | 'length', value: string) =>
    nearestVariant(all, from(id), aspect, value)?.id;

  it('changes one aspect and keeps the others where the answer has them so', () => {
    expect(pick('id-l-o', 'language', 'en')).toBe('en-l-o');
    expect(pick('id-l-o', 'register', 'friendly')).toBe('id-l-f');
    expect(pick('en-s-f', 'length', 'long')).toBe('en-l-o');
  });

  it('keeps the language before the register, and the register before the length', () => {
    expect(pick('id-l-o', 'length', 'short')).toBe('id-s-f');
    expect(pick('id-l-f', 'language', 'en')).toBe('en-s-f');
  });

  it('offers each value once, in the order of the variants, and nothing that is not there', () => {
    expect(offeredIn(all, 'language')).toEqual(['id', 'en']);
    expect(pick('id-l-o', 'language', 'ms')).toBeUndefined();
  });
});
