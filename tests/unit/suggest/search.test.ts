import { describe, expect, it } from 'vitest';
import { createIndex, suggest, THRESHOLDS } from '../../../lib/suggest/index.ts';
import { LIBRARY } from './small-set.ts';

const index = createIndex(LIBRARY);
const first = (text: string): string | undefined => index.search(text, 3)[0]?.id;

describe('search', () => {
  it.each([
    ['min kartu gue ilang gmn ya', 'kartu-hilang'],
    ['sabtu bukaa ga kak?', 'jam-buka'],
    ['telat balikin buku kena denda brp', 'denda'],
    ['mau sewa ruang rapat, ongkosnya brp', 'sewa-ruang'],
    ['bikin kartu perlu bawa berkas apa aja', 'kartu-baru'],
  ])('%s', (text, id) => {
    expect(first(text)).toBe(id);
  });

  it('says the same in every browser', () => {
    const again = createIndex(LIBRARY);
    for (const text of ['kartu ilang', 'berapa dendanya', 'buka jam brp'])
      expect(again.search(text)).toEqual(index.search(text));
  });

  it('gives probabilities that fall with the rank', () => {
    const chances = index.search('kartu saya hilang').map(({ p }) => p);
    expect(chances).toEqual([...chances].sort((a, b) => b - a));
    for (const p of chances) expect(p >= 0 && p <= 1).toBe(true);
  });

  it('never gives an answer whose negative word is there', () => {
    const ids = index.search('biaya sewa ruang baca berapa').map(({ id }) => id);
    expect(ids).not.toContain('sewa-ruang');
  });

  it('reads a comment of one word with its post', () => {
    const postText = 'Ruang rapat kini dapat disewa umum.';
    expect(index.search('Cara?', 1, { postText })[0]?.id).toBe('sewa-ruang');
  });

  it('answers before it is trained, and better afterwards', () => {
    const later = createIndex(LIBRARY, { training: 'later' });
    expect(later.trained).toBe(false);
    expect(later.search('kartu saya hilang')[0]?.id).toBe('kartu-hilang');
    later.train();
    expect(later.trained).toBe(true);
    expect(later.search('kartu saya hilang')).toEqual(index.search('kartu saya hilang'));
  });

  it('takes concepts from the synonyms of the pack', () => {
    const synonyms = [{ id: 'meeting-room', words: ['ruang rapat', 'balairung'] }];
    const extended = createIndex(LIBRARY, { synonyms });
    expect(extended.search('pinjam balairung dong')[0]?.id).toBe('sewa-ruang');
  });

  it.each([[[]], [[{ id: 'empty', title: '', body: '', tags: [], examples: [] }]]])(
    'bears %j',
    (templates) => {
      expect(createIndex(templates).search('apa saja')).toEqual([]);
    },
  );

  it('ranks a large pack with a small learner for each question', () => {
    const many = Array.from({ length: 320 }, (_, i) => ({
      ...(LIBRARY[i % LIBRARY.length] as (typeof LIBRARY)[number]),
      id: `filler-${i}`,
      title: `nomor ${i}`,
      examples: [`Apa isi rak nomor ${i}?`],
    }));
    const large = createIndex([...many, ...LIBRARY]);
    expect(large.trained).toBe(false);
    expect(large.search('kartu anggota gue ilang', 1)[0]?.id).toBe('kartu-hilang');
  });
});

describe('suggest', () => {
  it('gives at most three, in the form of the domain', () => {
    const { suggestions } = suggest(index, 'kartu anggota hilang gimana?', { threshold: 'eager' });
    expect(suggestions.length).toBeLessThanOrEqual(3);
    expect(suggestions[0]).toMatchObject({ answerId: 'kartu-hilang', rank: 1 });
    expect(suggestions[0]?.probability).toBeGreaterThan(THRESHOLDS.balanced);
  });

  it.each([
    'makasih min, pelayanannya ramah banget 🙏',
    'wkwkwk lucu amat videonya',
    'mantap, sukses terus ya',
    'presiden kita hebat',
    'promo sepatu murah klik bio',
    'thank you so much!',
    '🔥🔥🔥',
    '',
  ])('says that %j needs no answer', (text) => {
    expect(suggest(index, text)).toEqual({ verdict: 'needs-none', suggestions: [], asked: [] });
  });

  it('asks for more the more cautious it is', () => {
    expect(THRESHOLDS.cautious).toBeGreaterThan(THRESHOLDS.balanced);
    expect(THRESHOLDS.balanced).toBeGreaterThan(THRESHOLDS.eager);
    expect(suggest(index, 'kartu hilang', { threshold: 1 }).suggestions).toEqual([]);
  });
});
