import { describe, expect, it } from 'vitest';
import { createAnswerSearch } from '../../../lib/suggest/index.ts';
import { answers } from './sample-index.ts';

describe('the search box on the sample pack', () => {
  const box = createAnswerSearch(answers);
  it.each([
    ['biaya paspor', 'paspor_biaya'],
    ['biya paspor', 'paspor_biaya'],
    ['paspor hilng', 'paspor_hilang'],
    ['jam layanan', 'jam_layanan'],
  ])('%s', (query, id) => {
    const found = box.search(query, 3);
    expect(found.map(({ answerId }) => answerId)).toContain(id);
    for (const { value, ranges } of found.flatMap(({ matches }) => matches))
      for (const { start, end } of ranges) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end - start).toBeGreaterThanOrEqual(2);
        expect(end).toBeLessThanOrEqual(value.length);
      }
  });

  it.each(['zxqwvkj', 'ꦱꦸꦒꦼꦁ', '🙏🙏🙏', '', '  '])('has nothing for %j', (query) => {
    expect(box.search(query)).toEqual([]);
  });
});
