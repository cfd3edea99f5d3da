import { describe, expect, it } from 'vitest';
import { createIndex, suggest } from '../../../lib/suggest/index.ts';
import { LIBRARY } from './small-set.ts';

const LENGTH = 100_000;
const index = createIndex(LIBRARY);
const fill = (part: string): string => part.repeat(Math.ceil(LENGTH / part.length)).slice(0, LENGTH);

describe('a comment of 100,000 characters', () => {
  it.each([
    ['words', fill('kartu hilang gimana min ')],
    ['bidi and zero-width characters', fill('\u202Ekar\u200Btu\u2066 \uFEFFhi\u00ADlang ')],
    ['markup', fill('<script>alert(1)</script><b onclick="x">kartu</b>')],
    ['open angle brackets', fill('<')],
    ['one letter', fill('a')],
    ['mentions', fill('@')],
    ['joiners', fill('\u200D')],
    ['stacked marks', fill('a\u0301\u0302\u0303\u0304')],
    ['repeated hyphens', fill('ab-')],
    ['lone surrogates', fill('\uD83D')],
  ])('of %s is answered at once', (_, text) => {
    suggest(index, text.slice(0, 500));
    const spent = Array.from({ length: 3 }, () => {
      const before = process.cpuUsage();
      suggest(index, text);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    });
    // The cheapest: the other threads of this process compile and collect at moments of their own. What grows with the
    // square of a comment takes minutes each time.
    expect(Math.min(...spent)).toBeLessThan(50);
  });

  it('is read past invisible padding', () => {
    const text = `${'\u200B'.repeat(LENGTH)}kartu anggota hilang gimana?`;
    expect(suggest(index, text).suggestions[0]?.answerId).toBe('kartu-hilang');
  });
});
