import { describe, expect, it } from 'vitest';
import { createIndex, loadIndex } from '../../../lib/suggest/index.ts';
import { LIBRARY } from './small-set.ts';

const PICK = 'dompet jatuh di angkot, plastik anggotanya ikut raib';

function chanceOf(index: ReturnType<typeof createIndex>, text: string, id: string): number {
  return index.search(text).find((hit) => hit.id === id)?.p ?? 0;
}

describe('learn', () => {
  it('counts an accepted text as an example at once, and after training', () => {
    const index = createIndex(LIBRARY);
    const before = chanceOf(index, 'raib di angkot', 'kartu-hilang');
    index.learn(PICK, 'kartu-hilang', true);
    expect(chanceOf(index, 'raib di angkot', 'kartu-hilang')).toBeGreaterThan(before);
    index.train();
    expect(index.search('raib di angkot')[0]?.id).toBe('kartu-hilang');
  });

  it('explains with what it learnt', () => {
    const index = createIndex(LIBRARY);
    index.search('kartu hilang');
    index.learn(PICK, 'kartu-hilang', true);
    expect(index.search('raib di angkot', 1)[0]?.why).toContainEqual(
      expect.objectContaining({ query: 'raib', match: 'raib', kind: 'word' }),
    );
  });

  it('changes nothing for a refused text or an unknown answer', () => {
    const index = createIndex(LIBRARY);
    const before = index.serialize();
    index.learn(PICK, 'kartu-hilang', false);
    index.learn(PICK, 'no-such-answer', true);
    index.learn('\u200B', 'denda', true);
    expect(index.serialize()).toEqual(before);
  });

  it('does not change the templates of the caller', () => {
    const given = structuredClone(LIBRARY);
    createIndex(given).learn(PICK, 'denda', true);
    expect(given).toEqual(LIBRARY);
  });
});

describe('serialize and loadIndex', () => {
  const options = { slang: { raib: 'hilang' }, synonyms: [{ id: 'room', words: ['ruang rapat', 'aula'] }] };

  it('round through a structured clone', () => {
    const index = createIndex(LIBRARY, options);
    const loaded = loadIndex(structuredClone(index.serialize()));
    for (const text of ['kartu raib', 'sewa aula brp', 'ruang baca'])
      expect(loaded.search(text)).toEqual(index.search(text));
  });

  it('keep what was learnt', () => {
    const index = createIndex(LIBRARY, options);
    index.learn(PICK, 'kartu-hilang', true);
    const untaught = createIndex(LIBRARY, options).search('raib di angkot')[0]?.p ?? 0;
    const loaded = loadIndex(structuredClone(index.serialize()));
    expect(loaded.search('raib di angkot')[0]?.p).toBeGreaterThan(untaught);
    expect(loaded.search('raib di angkot')).toEqual(index.search('raib di angkot'));
  });

  it('train anew when the weights do not fit', () => {
    const index = createIndex(LIBRARY);
    const learned = { weights: new Float32Array(3), bias: new Float32Array(1) };
    expect(loadIndex({ ...index.serialize(), learned }).search('kartu hilang')).toEqual(
      index.search('kartu hilang'),
    );
  });

  it('come back from being loaded as they were: texts with accents, negative words, words of several meanings', () => {
    const templates = [
      ...LIBRARY,
      {
        id: 'jarak',
        title: 'Peminjaman jarak jauh – «e-book» 📚',
        body: 'Ringkas:\n\t"dua" hari',
        tags: ['naïve'],
        examples: [],
      },
    ];
    const synonyms = [{ id: 'fee', words: ['tarif', 'ongkos kirim'] }];
    const snapshot = createIndex(templates, { synonyms }).serialize();
    expect(snapshot.words.phrases).toMatch(/\t.+\t/);
    expect(snapshot.words.refused).not.toBe('');
    const again = loadIndex(structuredClone(snapshot)).serialize();
    expect(again).toEqual(snapshot);
    expect(loadIndex(again).search('ruang baca berapa?')).toEqual(
      loadIndex(snapshot).search('ruang baca berapa?'),
    );
  });

  it('refuse a format of another version', () => {
    const snapshot = createIndex(LIBRARY).serialize();
    expect(() => loadIndex({ ...snapshot, format: 3 as 6 })).toThrow('format');
  });
});
