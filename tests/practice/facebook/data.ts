import { person } from './people.ts';
import { HOURS, MOBILE, PASSPORT, VISA } from './texts.ts';
import type { Comment, Post } from './types.ts';

/** One comment of the texts: author, minutes ago, text, and what is special about it. */
export type Row = [
  author: string,
  minutes: number,
  text: string,
  more?: { to?: number; cut?: number; lang?: string },
];

function comments(prefix: string, rows: Row[]): Comment[] {
  const id = (index: number) => `${prefix}${String(index).padStart(6, '0')}`;
  return rows.map(([author, minutes, text, more], index) => ({
    id: id(index + 1),
    ...(more?.to ? { parentId: id(more.to) } : {}),
    ...(more?.cut ? { cut: more.cut } : {}),
    author: person(author),
    lines: text.split('\n'),
    minutes,
    lang: more?.lang ?? 'id-ID',
  }));
}

const pfbid = (name: string) => `pfbid0${name.padEnd(58, 'x')}`;

export const posts: Post[] = [
  {
    storyId: pfbid('ContohPaspor'),
    number: '122100000000000001',
    lines: [
      'Halo Sahabat Imigrasi! 📘',
      'Mau bikin paspor untuk liburan akhir tahun? Siapkan berkasnya dari sekarang, ya.',
      'Tanyakan apa saja soal biaya dan syarat paspor di kolom komentar.',
    ],
    minutes: 190,
    comments: comments('700100000', PASSPORT),
    duplicate: '700100000000003',
  },
  {
    storyId: '122100000000000002',
    number: '122100000000000002',
    lines: ['Pengumuman jam pelayanan.', 'Cek dulu sebelum berangkat dari rumah supaya tidak kecele 🙏'],
    minutes: 1500,
    comments: comments('700200000', HOURS),
  },
  {
    storyId: pfbid('ContohMPaspor'),
    number: '122100000000000003',
    lines: ['Antre paspor tidak perlu datang subuh. Pesan tanggalnya lewat aplikasi M-Paspor 📱'],
    minutes: 420,
    comments: comments('700300000', MOBILE),
  },
  {
    storyId: '122100000000000004',
    number: '122100000000000004',
    lines: ['Layanan orang asing: perpanjangan izin tinggal dan informasi visa.'],
    minutes: 4400,
    comments: comments('700400000', VISA),
  },
];
