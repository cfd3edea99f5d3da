import { describe, expect, it } from 'vitest';
import { type SearchContext, suggest } from '../../../lib/suggest/index.ts';
import { blend, POSTS, postText, shown, trained } from './sample-index.ts';

describe('an unambiguous question of one word', () => {
  it.each([
    ['Biaya?', 'paspor_biaya'],
    ['biaya', 'paspor_biaya'],
    ['harga kak', 'paspor_biaya'],
    ['Alamat?', 'lokasi'],
    ['lokasi min', 'lokasi'],
    ['hilang?', 'paspor_hilang'],
    ['rusak', 'paspor_rusak'],
    ['Kuota?', 'mpaspor_kuota'],
    ['umroh?', 'paspor_haji_umrah'],
    ['sabtu?', 'jam_layanan'],
    ['eror', 'mpaspor_error'],
  ])('%s is answered, under a post and without one', (text, id) => {
    for (const index of [trained, blend])
      for (const context of POSTS) expect(shown(text, context, index)[0]).toBe(id);
  });

  it('reads an empty post as none', () => {
    const [none, ...empty] = [{}, { postText: '' }, { postText: undefined }, { postText: ' \u200B' }];
    for (const context of empty)
      expect(trained.search('Biaya?', 3, context)).toEqual(trained.search('Biaya?', 3, none));
  });

  it('lets the post decide between answers, and never more than the word itself says', () => {
    const epaspor = { postText: 'E-paspor, paspor elektronik dengan cip, kini tersedia.' };
    const rank = (context: SearchContext) =>
      trained.search('yang elektronik?', 30, context).findIndex(({ id }) => id === 'epaspor');
    expect(rank(epaspor)).toBeLessThanOrEqual(rank({}));
    for (const word of ['sip', 'up', 'nyimak', 'sama', 'skrg', 'cinta'])
      expect(trained.search(word, 1, epaspor)[0]?.p ?? 0, word).toBeLessThan(0.15);
  });
});

describe('informal questions', () => {
  it.each([
    ['min bikin paspor brp duit ya skrg?', 'paspor_biaya'],
    ['pasporku ilang di angkot, gmn ya kak', 'paspor_hilang'],
    ['sabtu buka ga min', 'jam_layanan'],
    ['kantornya sebelah mana sih', 'lokasi'],
    ['paspor anak syaratnya apa aja', 'paspor_anak'],
  ])('%s', (text, id) => {
    expect(shown(text)[0]).toBe(id);
  });

  it('are explained by telling words only, the heaviest first', () => {
    const texts = ['min bikin paspor brp duit ya skrg?', 'kalo yg udah mati gmn, bisa ga di kantor lain?'];
    for (const why of texts.flatMap((text) => trained.search(text, 3).map((hit) => hit.why ?? []))) {
      const weights = why.map(({ weight }) => weight);
      expect(weights).toEqual([...weights].sort((a, b) => b - a));
      expect(why.map(({ query }) => query)).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^(?:skrg|yg|udah|kalo|di|min|ya|ga)$/)]),
      );
      for (const weight of weights) expect(weight).toBeGreaterThanOrEqual(0.3 * (weights[0] ?? 0));
    }
  });

  it('are read through markup, hidden and stretched letters', () => {
    const [plain] = shown('biaya paspor berapa');
    for (const text of [
      'b\u200Biaya pas\u202Epor be\u00ADrapa',
      '<b>biaya</b> paspor berapa',
      'biayaaaa pasporrr berapaaa',
    ])
      expect(shown(text)[0]).toBe(plain);
  });
});

describe('a comment of 100,000 characters', () => {
  it.each([
    ['questions', 'min biaya paspor brp? '],
    ['bidi and zero-width characters', '\u202Ebia\u200Bya\u2066 pas\uFEFFpor '],
    ['markup', '<img src=x onerror=alert(1)><b>biaya</b> '],
    ['different words', ''],
  ])('of %s takes well under 100 ms', (_, part) => {
    const text = part
      ? part.repeat(Math.ceil(100_000 / part.length))
      : Array.from({ length: 15_000 }, (_entry, i) => `kata${i.toString(36)}`).join(' ');
    suggest(trained, 'biaya', { postText });
    const before = process.cpuUsage();
    suggest(trained, text, { postText: text });
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(100);
  });
});
