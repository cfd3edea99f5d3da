import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, linesOfNames, SortedLines } from '../../../lib/suggest/sorted-lines.ts';
import { TOPIC_WORDS } from '../../../lib/suggest/topic-words.ts';

/** Letters, blanks and emoji, in names that begin alike. */
const NAME = fc.string({ unit: fc.constantFrom('a', 'b', '#', ' ', 'é', '\ufffd', '😀'), maxLength: 5 });
const TOLD = fc.array(fc.constantFrom('x', 'long word', '7'), { minLength: 1, maxLength: 3 });

describe('sorted lines', () => {
  it('find what a map finds, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(NAME, TOLD), { maxLength: 60 }), fc.array(NAME), (entries, others) => {
        const map = new Map(entries);
        const lines = new SortedLines(linesOf(map), (told) => told.split('\t'));
        for (const name of [...map.keys(), ...others]) {
          expect(lines.get(name)).toEqual(map.get(name));
          expect(lines.has(name)).toBe(map.has(name));
          expect(lines.get(name)).toEqual(map.get(name));
        }
        expect(linesOf(lines)).toBe(linesOf(map));
      }),
    );
  });

  it('keep names alone', () => {
    const names = new SortedLines(linesOfNames(new Set(['yang', 'ada'])), () => true);
    expect(['ada', 'yang', 'yan', ''].map((name) => names.has(name))).toEqual([true, true, false, false]);
  });

  it('are what the built-in topics are', () => {
    const names = TOPIC_WORDS.words
      .trim()
      .split('\n')
      .map((line) => line.slice(0, line.indexOf(' ')));
    expect(names.length).toBeGreaterThan(1_000);
    for (const [at, name] of names.entries()) expect(at === 0 || (names[at - 1] ?? '') < name).toBe(true);
  });
});
