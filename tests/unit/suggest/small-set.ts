import type { Template } from '../../../lib/suggest/index.ts';

function template(id: string, title: string, examples: string[], more: Partial<Template> = {}): Template {
  return { id, title, body: '', tags: [], examples, ...more };
}

/** A few answers of an invented library: small on purpose, where abstaining is hardest. */
export const LIBRARY: Template[] = [
  template('kartu-baru', 'Syarat membuat kartu anggota', [
    'Apa saja syarat membuat kartu anggota?',
    'Dokumen apa yang dibawa untuk daftar anggota baru?',
  ]),
  template('kartu-hilang', 'Kartu anggota hilang', [
    'Kartu anggota saya hilang, bagaimana?',
    'Cara mengganti kartu yang hilang?',
  ]),
  template('jam-buka', 'Jam layanan perpustakaan', [
    'Jam berapa perpustakaan buka?',
    'Apakah hari Sabtu buka?',
  ]),
  template('denda', 'Denda terlambat mengembalikan buku', [
    'Berapa denda terlambat mengembalikan buku?',
    'Bagaimana cara membayar denda?',
  ]),
  template(
    'sewa-ruang',
    'Biaya sewa ruang rapat',
    ['Berapa biaya sewa ruang rapat?', 'Bagaimana cara memesan ruang rapat?'],
    { negative: ['ruang baca'] },
  ),
];
