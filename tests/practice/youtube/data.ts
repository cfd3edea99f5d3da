import { OFFICE } from './settings.ts';
import { PASSPORT, type Row } from './texts.ts';

export interface Comment {
  readonly id: string;
  readonly handle: string;
  readonly time: string;
  text: string;
  readonly replies: Comment[];
}

export interface Video {
  readonly id: string;
  readonly title: string;
  readonly live: boolean;
  readonly comments: Comment[];
}

let next = 1;
/** A reply's id is its parent's and a part of its own. */
export function comment(
  [handle, time, text, replies = []]: Row,
  parent = '',
  number = String(next++).padStart(4, '0'),
): Comment {
  const id = `${parent === '' ? 'UgwComment' : `${parent.split('.')[0]}.9x`}${number}AaABAg`;
  return { id, handle, time, text, replies: replies.map((row) => comment(row, id)) };
}

export const videos: readonly Video[] = [
  {
    id: 'imigrasi001',
    title: 'Cara membuat paspor lewat M-Paspor | Kantor Imigrasi Contoh',
    live: false,
    comments: [
      ...PASSPORT.map((row) => comment(row)),
      comment([OFFICE, '1 hari yang lalu', 'Sampaikan pertanyaan Kakak di kolom komentar ya.']),
    ],
  },
  {
    id: 'langsung01',
    title: 'SIARAN LANGSUNG: Tanya jawab layanan paspor | Kantor Imigrasi Contoh',
    live: true,
    comments: [],
  },
];

export const videoById = (id: string | null): Video | undefined => videos.find((video) => video.id === id);
