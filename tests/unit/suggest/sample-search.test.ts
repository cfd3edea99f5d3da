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
    expect(box.search(query, 3).map(({ answerId }) => answerId)).toContain(id);
  });

  it.each([
    ['jdwl layanan', 'jam_layanan'],
    ['jdwl layan', 'jam_layanan'],
    ['brp biaya', 'paspor_biaya'],
    ['biya paspor', 'paspor_biaya'],
    ['pspor hilng', 'paspor_hilang'],
    ['kapan sabtu bka', 'jam_layanan'],
  ])('reads what the public and hasty hands write: %s', (query, id) => {
    expect(box.search(query)[0]?.answerId).toBe(id);
  });

  it('takes the pack’s own slang, and what is still being typed as it stands', () => {
    const own = createAnswerSearch(answers, { slang: { qzvxj: 'umrah' } });
    expect(own.search('qzvxj')[0]?.answerId).toBe('paspor_haji_umrah');
    expect(box.search('qzvxj')).toEqual([]);
    for (const typed of ['pa', 'pas', 'pasp', 'paspor bi', 'paspor bia'])
      expect(box.search(typed).map(({ answerId }) => answerId)).toContain('paspor_biaya');
  });

  it.each(['zxqwvkj', 'ꦱꦸꦒꦼꦁ', '🙏🙏🙏', '', '  '])('has nothing for %j', (query) => {
    expect(box.search(query)).toEqual([]);
  });
});
