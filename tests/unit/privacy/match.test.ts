import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pattern } from '../../../lib/domain/index.ts';
import { findPersonalData, maskPersonalData, matchesWhole } from '../../../lib/privacy/index.ts';

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
