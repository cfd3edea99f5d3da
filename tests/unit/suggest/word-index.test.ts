import { describe, expect, it } from 'vitest';
import { WordIndex, wordTable } from '../../../lib/suggest/word-index.ts';

const FIELDS = [
  { boost: 3, brief: true },
  { boost: 0.5, brief: false },
];
const table = wordTable(
  [
    ['Biaya paspor', 'Berapa biaya membuat paspor biasa?'],
    ['Paspor hilang', 'Paspor saya hilang di jalan'],
    ['Jam layanan', 'Kapan kantor buka? Café biasanya tutup.'],
    ['', ''],
  ],
  FIELDS,
);
const index = new WordIndex(table);

function scores(word: string, reach: Parameters<WordIndex['expand']>[1]): Map<number, number> {
  const found = new Map<number, number>();
  for (const expansion of index.expand(word, reach))
    index.add(expansion, (entry, score) => found.set(entry, (found.get(entry) ?? 0) + score));
  return found;
}
const EXACT = { beginnings: 'briefly', slips: 0 } as const;
const BEGUN = { beginnings: 'everywhere', slips: 0 } as const;

describe('WordIndex', () => {
  it('finds a word in every field, a title before a text', () => {
    const found = scores('hilang', BEGUN);
    expect([...found.keys()]).toEqual([1]);
    const paspor = scores('paspor', BEGUN);
    expect([...paspor.keys()].sort()).toEqual([0, 1]);
    expect(scores('jalan', BEGUN).get(1)).toBeLessThan(found.get(1) ?? 0);
  });

  it('finds what begins so, and counts it less than the word itself', () => {
    expect([...scores('bia', BEGUN).keys()].sort()).toEqual([0, 2]);
    expect(scores('biay', BEGUN).get(0)).toBeLessThan(scores('biaya', BEGUN).get(0) ?? 0);
  });

  it('looks for a stub in brief fields alone, and for a whole word everywhere', () => {
    expect([...scores('bias', EXACT).keys()]).toEqual([]);
    expect([...scores('bia', EXACT).keys()]).toEqual([0]);
    expect([...scores('biasa', EXACT).keys()]).toEqual([0]);
  });

  it('finds words with a slip only where they are asked for', () => {
    expect(scores('hlang', BEGUN).size).toBe(0);
    expect([...scores('hlang', { ...BEGUN, slips: 1 }).keys()]).toEqual([1]);
    expect(scores('hlang', { ...BEGUN, slips: 1 }).get(1)).toBeLessThan(scores('hilang', BEGUN).get(1) ?? 0);
  });

  it('reads without accents', () => {
    const [cafe] = index.expand('cafe', BEGUN);
    expect(cafe && index.term(cafe.term)).toBe('cafe');
    expect([...scores('cafe', BEGUN).keys()]).toEqual([2]);
  });

  it('begins with a letter in brief fields alone, in the order of the entries', () => {
    expect(index.begunBriefly('p', 9)).toEqual([0, 1]);
    expect(index.begunBriefly('p', 1)).toEqual([0]);
    expect(index.begunBriefly('k', 9)).toEqual([]);
    expect(index.begunBriefly('z', 9)).toEqual([]);
  });

  it('finds the same after its table was carried to another context', () => {
    const carried = new WordIndex(structuredClone(table));
    for (const word of ['biaya', 'pas', 'hlang'])
      expect(carried.expand(word, { ...BEGUN, slips: 1 })).toEqual(
        index.expand(word, { ...BEGUN, slips: 1 }),
      );
  });

  it('bears an index of nothing', () => {
    expect(new WordIndex(wordTable([], FIELDS)).expand('biaya', { ...BEGUN, slips: 2 })).toEqual([]);
  });
});
