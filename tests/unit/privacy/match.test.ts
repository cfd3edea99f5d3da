import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pattern } from '../../../lib/domain/index.ts';
import { findPersonalData, maskPersonalData, matchesWhole } from '../../../lib/privacy/index.ts';
import { runs } from '../../support/sample.ts';

const run = (kind: 'digit' | 'letter' | 'alphanumeric' | 'space', min: number, max: number) => ({
  run: kind,
  min,
  max,
});
const kind = (pattern: Pattern) => [{ id: 'k', label: 'K', mask: '[K]', patterns: [pattern] }];
const found = (pattern: Pattern, text: string): string[] =>
  findPersonalData(text, kind(pattern)).map((entry) => entry.text);

describe('a pattern', () => {
  it('takes the longest match, and goes on behind it', () => {
    const pattern: Pattern = { parts: [run('digit', 2, 3)], wholeWord: false };
    expect(found(pattern, '12345 6')).toEqual(['123', '45']);
  });

  it('finds each value once', () => {
    expect(found({ parts: [run('digit', 2, 2)], wholeWord: true }, '12 12 34')).toEqual(['12', '34']);
  });

  it('as a whole word touches no letter or digit of any script', () => {
    const pattern: Pattern = { parts: [run('digit', 2, 2)], wholeWord: true };
    for (const text of ['a12', '12a', '123', 'é12', '12漢', '١12']) expect(found(pattern, text)).toEqual([]);
    for (const text of ['12', '-12.', '😀12😀']) expect(found(pattern, text)).toEqual(['12']);
  });

  it('reads literals in either case, and one of some characters as they are', () => {
    const one = { run: 'one-of' as const, characters: '.-', min: 0, max: 1 };
    const pattern: Pattern = { parts: [{ literal: 'No' }, one, run('digit', 1, 2)], wholeWord: false };
    expect(found(pattern, 'NO.12 no-3 nO4 no,5')).toEqual(['NO.12', 'no-3', 'nO4']);
  });

  it('gives back what a later part needs', () => {
    const pattern: Pattern = { parts: [run('alphanumeric', 1, 9), { literal: '1' }], wholeWord: false };
    expect(found(pattern, 'ab11')).toEqual(['ab11']);
  });

  it.each([
    ['4539578763621486', true],
    ['4539578763621487', false],
    ['0', false],
  ])('checks the digits of %s by Luhn', (text, fits) => {
    expect(matchesWhole({ parts: [run('digit', 1, 16)], wholeWord: true, checksum: 'luhn' }, text)).toBe(
      fits,
    );
  });

  it.each([
    ['3201014107900001', true],
    ['3201017112900001', true],
    ['3201010007900001', false],
    ['3201013207900001', false],
    ['3201017207900001', false],
    ['3201010113900001', false],
    ['3201010100900001', false],
  ])('checks day and month of %s as a NIK', (text, fits) => {
    expect(matchesWhole({ parts: [run('digit', 16, 16)], wholeWord: true, checksum: 'nik' }, text)).toBe(
      fits,
    );
  });

  it('is matched whole or not at all', () => {
    const pattern: Pattern = { parts: [run('digit', 2, 3)], wholeWord: true };
    for (const text of ['1', '1234', ' 12', '12 ', '', '12\n'])
      expect(matchesWhole(pattern, text)).toBe(false);
    for (const text of ['12', '123']) expect(matchesWhole(pattern, text)).toBe(true);
  });

  it('is what the regular expression of the same shape finds', () => {
    const text = fc.string({ unit: fc.constantFrom('1', '2', 'a', ' ', '-'), maxLength: 30 });
    const pattern: Pattern = {
      parts: [run('digit', 1, 3), { literal: '-' }, run('letter', 1, 2)],
      wholeWord: false,
    };
    fc.assert(
      fc.property(text, (value) => {
        const shape = /[0-9]{1,3}-[a-z]{1,2}/g;
        expect(found(pattern, value)).toEqual([...new Set(value.match(shape) ?? [])]);
        expect(maskPersonalData(value, kind(pattern))).toBe(value.replace(shape, '[K]'));
      }),
    );
  });
});

describe('beside a plain reading of the grammar', () => {
  /** Every place where the parts may end, tried one after the other. */
  function endsOf(parts: Pattern['parts'], characters: readonly string[], from: number): Set<number> {
    const [part, ...rest] = parts;
    if (!part) return new Set([from]);
    const next: number[] = [];
    if ('literal' in part) {
      const literal = [...part.literal];
      if (literal.every((one, i) => characters[from + i]?.toLowerCase() === one.toLowerCase()))
        next.push(from + literal.length);
    } else {
      const isIn = (one: string): boolean =>
        part.run === 'digit'
          ? /\p{Nd}/u.test(one)
          : part.run === 'letter'
            ? /\p{L}/u.test(one)
            : part.run === 'alphanumeric'
              ? /[\p{L}\p{Nd}]/u.test(one)
              : part.run === 'space'
                ? /\s/u.test(one)
                : (part.characters ?? '').includes(one);
      if (part.min === 0) next.push(from);
      for (let count = 1; count <= part.max; count++) {
        const one = characters[from + count - 1];
        if (one === undefined || !isIn(one)) break;
        if (count >= part.min) next.push(from + count);
      }
    }
    return new Set(next.flatMap((at) => [...endsOf(rest, characters, at)]));
  }

  function plainMatches(pattern: Pattern, text: string): string[] {
    const characters = [...text];
    const isWord = (at: number): boolean => /[\p{L}\p{Nd}]/u.test(characters[at] ?? '');
    const found: string[] = [];
    for (let from = 0; from < characters.length; ) {
      const to = [...endsOf(pattern.parts, characters, from)]
        .sort((a, b) => b - a)
        .find(
          (end) =>
            !(pattern.wholeWord && (isWord(from - 1) || isWord(end))) &&
            (pattern.checksum !== 'luhn' || luhnOf(characters.slice(from, end).join(''))),
        );
      if (to !== undefined) found.push(characters.slice(from, to).join(''));
      from = to === undefined ? from + 1 : Math.max(to, from + 1);
    }
    return found;
  }

  function luhnOf(text: string): boolean {
    const digits = [...text.replace(/\D/g, '')].reverse().map(Number);
    const sum = digits.reduce(
      (all, digit, i) => all + (i % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2),
      0,
    );
    return digits.length > 1 && sum % 10 === 0;
  }

  const characters = fc.constantFrom('a', 'B', '1', '2', ' ', '-', '😀', 'Σ', '٣', '.');
  const part = fc.oneof(
    fc.record({ literal: fc.array(characters, { minLength: 1, maxLength: 3 }).map((list) => list.join('')) }),
    fc
      .record({
        run: fc.constantFrom(
          'digit' as const,
          'letter' as const,
          'alphanumeric' as const,
          'space' as const,
          'one-of' as const,
        ),
        characters: fc.constantFrom('-. ', 'a1', ''),
        min: fc.nat(3),
        more: fc.integer({ min: 1, max: 3 }),
      })
      .map(({ run: kind, characters: listed, min, more }) => ({
        ...{ run: kind, min, max: min + more },
        ...(kind === 'one-of' ? { characters: listed } : {}),
      })),
  );
  const pattern = fc.record({
    parts: fc.array(part, { minLength: 1, maxLength: 5 }),
    wholeWord: fc.boolean(),
    checksum: fc.constantFrom('none' as const, 'luhn' as const),
  });

  it('finds the same, and the whole is the same', () => {
    fc.assert(
      fc.property(pattern, fc.array(characters, { maxLength: 14 }), (one, list) => {
        const text = list.join('');
        const wanted = plainMatches(one, text);
        const found = findPersonalData(text, [{ id: 'x', label: 'x', mask: 'x', patterns: [one] }]);
        expect(found.map((each) => each.text)).toEqual([...new Set(wanted)]);
        const whole = endsOf(one.parts, list, 0).has(list.length);
        expect(matchesWhole(one, text)).toBe(whole && (one.checksum !== 'luhn' || luhnOf(text)));
      }),
      { numRuns: runs(6000, 1500) },
    );
  });
});

describe('a pattern that was built to run for ever', () => {
  const long = 10_000;
  const wide = { min: 0, max: 64 };
  it.each<[string, Pattern['parts'], string]>([
    [
      'fifteen runs before a mark at the end',
      [...Array.from({ length: 15 }, () => ({ run: 'letter' as const, ...wide })), { literal: '!' }],
      `${'a'.repeat(long)}!`,
    ],
    [
      'runs and letters in turn',
      Array.from({ length: 8 }, () => [{ run: 'alphanumeric' as const, ...wide }, { literal: 'a' }]).flat(),
      'a'.repeat(long),
    ],
    [
      'runs of everything listed',
      Array.from({ length: 16 }, () => ({ run: 'one-of' as const, characters: 'ab1 ', ...wide })),
      'ab1 '.repeat(long / 4),
    ],
    [
      'digits that no check digit fits',
      [...Array.from({ length: 15 }, () => ({ run: 'digit' as const, ...wide })), { literal: '1' }],
      '1'.repeat(long),
    ],
  ])('ends soon: %s', (_, parts, text) => {
    for (const checksum of ['none', 'luhn', 'nik'] as const) {
      const from = performance.now();
      findPersonalData(text, [
        { id: 'x', label: 'x', mask: 'x', patterns: [{ parts, wholeWord: false, checksum }] },
      ]);
      maskPersonalData(text, [
        { id: 'x', label: 'x', mask: 'x', patterns: [{ parts, wholeWord: true, checksum }] },
      ]);
      expect(performance.now() - from).toBeLessThan(5_000);
    }
  });
});
