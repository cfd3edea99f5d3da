import type { FocusedItem } from '../../lib/domain/index.ts';

/** A comment on the office's own page, as the page agent reads it. */
export const COMMENT: FocusedItem = {
  token: 'n.1',
  platform: 'facebook',
  surface: 'comment',
  nativeId: '700',
  idStrength: 'strong',
  permalink: 'https://www.facebook.com/permalink.php?comment_id=700',
  author: { name: 'Sinta Dewi', profileUrl: 'https://www.facebook.com/profile.php?id=1' },
  text: 'min, bikin paspor yg 10 taun skrg bayarnya brp ya?',
  truncated: 'no',
  postedAt: { value: '3 mnt', precision: 'about' },
  thread: {
    postText:
      'Halo Sahabat Imigrasi! Mau bikin paspor untuk liburan akhir tahun? Siapkan berkasnya dari sekarang.',
    parents: [],
    ownAnswers: [],
  },
  actingAs: { account: 'Kantor Imigrasi Contoh', standing: 'official', how: 'composer-label' },
  composer: { engine: 'lexical', state: 'empty' },
  reason: 'composer',
  own: false,
  experimental: false,
};

/** One message of one person in a conversation of several. */
export const IN_GROUP: FocusedItem = {
  ...COMMENT,
  surface: 'group-chat',
  place: 'group-chat',
  nativeId: 'group:47:14.20',
  idStrength: 'weak',
  author: { name: 'Rina Wulandari, S.E.' },
  text: 'min, biaya paspor 10 tahun berapa: masih sama?',
  mention: 'Rina Wulandari, S.E., ',
  postedAt: { value: '19 September 2026 14.20', precision: 'about' },
  thread: { parents: [], ownAnswers: [] },
  experimental: true,
};

/** A post whose quote is being written. */
export const QUOTED: FocusedItem = {
  ...COMMENT,
  platform: 'x',
  surface: 'post',
  place: 'quote',
  nativeId: 'quote:1985',
  author: { name: 'Laras Ayu', handle: 'larasayu_99' },
  text: 'min klo ganti paspor krn abis halaman, syaratnya apa aja?',
  composer: { engine: 'draft', state: 'empty' },
  thread: { parents: [], ownAnswers: [] },
  experimental: true,
};

export const ENGLISH: FocusedItem = {
  ...COMMENT,
  platform: 'youtube',
  nativeId: 'Ugx1',
  author: { name: '@davidmartin88', handle: '@davidmartin88' },
  text: 'Hi, my KITAS expires next month, can I extend it at your office or only online?',
  postedAt: { value: '2026-11-24T01:00:00.000Z', precision: 'exact' },
  thread: { postText: 'Cara membuat paspor lewat M-Paspor', parents: [], ownAnswers: [] },
  actingAs: { account: 'Imigrasi Contoh', standing: 'official', how: 'operator' },
  experimental: true,
};

export const RIGHT_TO_LEFT: FocusedItem = {
  ...COMMENT,
  platform: 'instagram',
  nativeId: '1790',
  author: { name: 'محمد عبد الرحمن', handle: 'mohammed.abd' },
  text: 'السلام عليكم، ما هي تكلفة جواز السفر؟ biaya paspor berapa?',
  thread: { parents: [], ownAnswers: [] },
};

const PARAGRAPH =
  'Saya sudah tiga kali datang ke kantor tetapi selalu diminta kembali lagi karena berkas kurang, padahal di pengumuman tidak tertulis. ';

export const VERY_LONG: FocusedItem = {
  ...COMMENT,
  author: { name: 'Raden Mas Panji Suryonegoro Kusumaningrat Hadiwijoyo Prawirodirdjo bin Abdurrahman' },
  text: `Selamat pagi. ${PARAGRAPH.repeat(12)}\nJadi syarat paspor baru itu apa saja? https://contoh.example/${'a'.repeat(120)}`,
  truncated: 'by-site',
};

export const ANSWERED: FocusedItem = {
  ...COMMENT,
  thread: {
    ...COMMENT.thread,
    parents: [{ author: 'Budi Santoso', text: 'Paspor saya habis bulan depan.' }],
    ownAnswers: [
      {
        text: 'Halo Kak Sinta, mohon ditunggu ya, segera kami bantu jawab.',
        postedAt: { value: '12 mnt', precision: 'about' },
      },
    ],
  },
};

export const PRIVATE_MESSAGE: FocusedItem = {
  ...COMMENT,
  surface: 'dm',
  place: 'messenger',
  nativeId: 'm.700',
  text: 'Selamat siang, syarat paspor baru apa saja ya? Saya disuruh tanya lewat pesan.',
  thread: { parents: [], ownAnswers: [] },
};

export const LIVE_CHAT: FocusedItem = {
  ...ENGLISH,
  surface: 'live-chat',
  nativeId: 'chat.1',
  author: { name: '@ayu.lestari', handle: '@ayu.lestari' },
  mention: '@ayu.lestari',
  text: 'min biaya paspor 5 tahun berapa?',
  thread: { parents: [], ownAnswers: [] },
};
