import { expect, it } from 'vitest';
import { createIndex } from '../../../lib/suggest/index.ts';
import { LIBRARY } from './small-set.ts';

const index = createIndex(LIBRARY);

it.each([
  ['kartu hilang', 'kartu-hilang', { query: 'hilang', match: 'hilang', kind: 'word' }],
  ['kartu anggota ilang', 'kartu-hilang', { query: 'ilang', match: 'hilang', kind: 'normalised' }],
  ['pendaftaran kartu anggota', 'kartu-baru', { query: 'pendaftaran', match: 'daftar', kind: 'normalised' }],
  ['kartu anggota dicuri', 'kartu-hilang', { query: 'dicuri', match: 'hilang', kind: 'meaning' }],
  ['jam buka perpustakan', 'jam-buka', { query: 'perpustakan', match: 'perpustakaan', kind: 'part' }],
])('%s', (text, id, match) => {
  const hit = index.search(text, 3).find((found) => found.id === id);
  expect(hit?.why).toContainEqual(expect.objectContaining(match));
});

it('leaves out words of grammar and puts the telling word first', () => {
  const why = index.search('kartu saya yang hilang', 1)[0]?.why ?? [];
  expect(why.map(({ query }) => query)).not.toContain('saya');
  expect(why.map(({ weight }) => weight)).toEqual(why.map(({ weight }) => weight).sort((a, b) => b - a));
});
