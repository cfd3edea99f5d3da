import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clipCodePoints,
  editDistance,
  hasInvisible,
  stripInvisible,
  tidyLines,
} from '../../../lib/core/index.ts';

const HIDDEN =
  '\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u200E\u200F\u061C\u200B\u200C\u2060\u2063\uFEFF\u00AD\u180E\u034F\u3164';

describe('stripInvisible', () => {
  it.each([...HIDDEN])('removes %j between letters', (hidden) => {
    expect(stripInvisible(`pas${hidden}por`)).toBe('paspor');
    expect(hasInvisible(`pas${hidden}por`)).toBe(true);
  });

  it.each([
    ['a family', '👨‍👩‍👧‍👦'],
    ['a skin tone and a profession', '👩🏽‍💻'],
    ['a heart on fire', '❤️‍🔥'],
    ['a shrug', '🤷🏾‍♂️'],
    ['a country', '🇮🇩'],
    ['a part of a country', '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}'],
    ['accents', 'é e\u0301 ñ'],
    ['line breaks', 'satu\n\tdua\u00A0tiga'],
    ['Jawi and Javanese', 'سلام ꦱꦸꦒꦼꦁ'],
  ])('keeps %s', (_, text) => {
    expect(stripInvisible(text)).toBe(text);
    expect(hasInvisible(text)).toBe(false);
  });

  it('removes joiners that join nothing', () => {
    expect(stripInvisible('a\u200Db😀\u200D c\u200D😀')).toBe('ab😀 c😀');
  });

  it('removes a text hidden in tag characters', () => {
    const hidden = [...'kirim uang'].map((c) => String.fromCodePoint(0xe0000 + (c.codePointAt(0) ?? 0)));
    expect(stripInvisible(`halo${hidden.join('')}`)).toBe('halo');
  });

  it('has nothing left to do the second time, and takes only what is hidden', () => {
    const character = fc.oneof(fc.constantFrom(...HIDDEN, '\u200D', '\uFE0F', '😀', '👩', '🏽'), fc.string());
    fc.assert(
      fc.property(fc.array(character), (parts) => {
        const once = stripInvisible(parts.join(''));
        expect(stripInvisible(once)).toBe(once);
        expect(once).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B\u2060\uFEFF]/);
      }),
    );
  });

  it('takes no time over a giant text', () => {
    const before = performance.now();
    for (const part of ['\u200D', '😀\u200D', '\u{E0041}', '\u202Ea']) stripInvisible(part.repeat(100_000));
    expect(performance.now() - before).toBeLessThan(1000);
  });
});

describe('clipCodePoints', () => {
  it('cuts by code points and never inside one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(40), (text, max) => {
        const points = [...text];
        expect(clipCodePoints(text, max)).toEqual({
          text: points.slice(0, max).join(''),
          clipped: points.length > max,
        });
      }),
    );
  });

  it.each([
    ['', 0, '', false],
    ['😀😀', 2, '😀😀', false],
    ['😀😀', 1, '😀', true],
    ['abc', 0, '', true],
    ['\uD83D', 1, '\uD83D', false],
  ])('%j to %i', (text, max, kept, clipped) => {
    expect(clipCodePoints(text, max)).toEqual({ text: kept, clipped });
  });
});

describe('tidyLines', () => {
  it('collapses blanks, keeps lines', () => {
    expect(tidyLines('  satu \t dua \r\n  tiga\r\n\n\nempat\u00A0 ')).toBe('satu dua\ntiga\n\n\nempat');
  });
});

function naive(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [x, y] = [a.slice(1), b.slice(1)];
  if (a[0] === b[0]) return naive(x, y);
  return 1 + Math.min(naive(x, y), naive(a, y), naive(x, b));
}

describe('editDistance', () => {
  const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

  it('is what the definition says', () => {
    fc.assert(fc.property(short, short, (a, b) => editDistance(a, b) === naive(a, b)));
  });

  it('is a distance', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (a, b, c) => {
        expect(editDistance(a, a)).toBe(0);
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
        if (a !== b) expect(editDistance(a, b)).toBeGreaterThan(0);
      }),
    );
  });

  it('stays cheap beyond its limit, and exact where head and tail are common', () => {
    expect(editDistance('a'.repeat(50_000), 'b'.repeat(60_000))).toBe(60_000);
    const long = 'x'.repeat(50_000);
    expect(editDistance(`${long}Halo${long}`, `${long}Hai${long}`)).toBe(2);
  });
});
