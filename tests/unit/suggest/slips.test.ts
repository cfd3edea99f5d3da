import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../lib/suggest/random.ts';
import { slipsBetween } from '../../../lib/suggest/slips.ts';

/** The textbook's whole table, with nothing spared. */
function inFull(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const cell = (i: number, j: number): number => table[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const change = cell(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min(change, cell(i - 1, j) + 1, cell(i, j - 1) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, cell(i - 2, j - 2) + 1);
      const row = table[i];
      if (row) row[j] = cost;
    }
  return cell(a.length, b.length);
}

describe('slipsBetween', () => {
  it.each([
    ['paspor', 'paspor', 0],
    ['paspor', 'pspor', 1],
    ['paspor', 'papsor', 1],
    ['paspor', 'passpor', 1],
    ['paspor', 'pasbor', 1],
    ['biaya', 'bayai', 2],
    ['', 'ab', 2],
  ])('%s and %s are %i apart', (a, b, apart) => {
    expect(slipsBetween(a, b, 2)).toBe(apart);
    expect(slipsBetween(b, a, 2)).toBe(apart);
  });

  it('says the same as the whole table, for words of three letters in any order', () => {
    const random = createRandom(20261127);
    const word = (): string =>
      Array.from({ length: Math.floor(random() * 9) }, () => 'abc'[Math.floor(random() * 3)]).join('');
    for (let round = 0; round < 20_000; round++) {
      const [a, b, most] = [word(), word(), Math.floor(random() * 4)];
      const apart = inFull(a, b);
      expect(slipsBetween(a, b, most), `${a} ${b} ${most}`).toBe(apart > most ? undefined : apart);
    }
  });
});
