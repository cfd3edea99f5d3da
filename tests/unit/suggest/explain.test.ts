import { expect, it } from 'vitest';
import { createIndex } from '../../../lib/suggest/index.ts';
import { trained } from './sample-index.ts';
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

/** Question's word → answer's word, of every answer that was found. */
const shown = (text: string) =>
  trained.search(text, 3).flatMap(({ why = [] }) => why.map(({ query, match }) => `${query} → ${match}`));

it.each([
  ['daftar mpaspor gimana', 'mpaspor → mpaspor', 'the name of an app is one word, however it is read'],
  ['daftar m-paspor gimana', 'mpaspor → mpaspor', 'also with a hyphen'],
  ['ortu cerai, anak bisa bikin paspor?', 'ortu → orang tua', 'an informal word for two is met by both'],
  ['brp duit bikin paspor', 'brp duit → biaya', 'everyday words may mean something together'],
  ['kntor buka?', 'kntor → kantor', 'a slip of the hand is seen through'],
])('%s: %s, %s', (text, pair) => expect(shown(text)).toContain(pair));

it.each([
  'Apakah tanggal kedatangan dapat dimajukan apabila pemohon harus berangkat lebih awal?',
  'byr dinsos di tegal gmn?',
  'anak smk mau pkl 3 bulan bisa disini?',
  'koperasi negeri tegal buka jam berapa',
  'saya m mau tanya e paspor',
])('%s: nothing for a single letter, a request, or a word that only looks alike', (text) => {
  for (const pair of shown(text)) {
    const [query = '', match = ''] = pair.split(' → ');
    expect(Math.min(query.length, match.length), pair).toBeGreaterThan(1);
    expect(['apakah', 'dapat', 'harus', 'mau', 'bisa', 'saya', 'bulan'], pair).not.toContain(query);
    expect(['bapak', 'nerima', 'beroperasi', 'ilegal', 'diam'], pair).not.toContain(match);
  }
});

it('takes words of the title or the text, and the meaning where only a sample question has one', () => {
  expect(shown('pukul berapa tutup')).not.toContain('pukul → sejam');
  for (const pair of shown('pukul berapa tutup')) expect(pair).not.toMatch(/kebuka|sejam/);
});
