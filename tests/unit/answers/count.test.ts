import { describe, expect, it } from 'vitest';
import { countCharacters, limitFor } from '../../../lib/answers/index.ts';

describe('weighted as on X', () => {
  it.each([
    ['', 0],
    ['Halo Kak', 8],
    ['satu\ndua', 8],
    ['http://a.id', 23],
    ['https://contoh.go.id/x?y=1&z=2#w', 23],
    ['(https://contoh.go.id/x).', 1 + 23 + 2],
    ['https://contoh.go.id, https://contoh.go.id', 23 + 2 + 23],
    ['imigrasi.go.id', 23],
    ['info@imigrasi.go.id', 19],
    ['Rp350.000,00', 12],
    ['Pak.Budi', 8],
    ['“ya” – oke…', 10 + 2],
    ['1️⃣', 2],
    ['❤️', 2],
    ['🏳️‍🌈', 2],
    ['👩🏽‍💻👩🏽‍💻', 4],
    ['🇮🇩🇲🇾', 4],
    ['#1', 2],
    ['漢字かな', 8],
    ['한국', 4],
    ['e\u0301', 1],
    ['a\u0301\u0302', 2],
    ['ꦱ', 2],
  ])('%j weighs %i', (text, weight) => {
    expect(countCharacters(text, 'x-weighted')).toBe(weight);
  });
});

describe('other rules', () => {
  it.each([
    ['utf16', 11],
    ['code-points', 7],
    ['graphemes', 1],
  ] as const)('a family by %s is %i', (rule, count) => {
    expect(countCharacters('👨‍👩‍👧‍👦', rule)).toBe(count);
  });
});

describe('limitFor', () => {
  const any = { platform: 'x', surface: 'any', rule: 'x-weighted', max: 280 } as const;
  const dm = { platform: 'x', surface: 'dm', rule: 'utf16', max: 10_000 } as const;
  it('takes the surface before the platform, and none of another site', () => {
    expect(limitFor([any, dm], 'x', 'dm')).toBe(dm);
    expect(limitFor([dm, any], 'x', 'reply')).toBe(any);
    expect(limitFor([any, dm], 'facebook', 'dm')).toBeUndefined();
    expect(limitFor([dm], 'x', 'reply')).toBeUndefined();
  });
});
