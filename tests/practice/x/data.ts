import { OFFICE } from './settings.ts';
import { ANNOUNCEMENT, CONVERSATION, MENTIONS, REPLIES, type Row } from './texts.ts';
import type { Tweet } from './types.ts';

const loaded = Date.now();

const id = (number: number) => `1985000000000000${String(number).padStart(3, '0')}`;

export const timeAt = (minutes: number) =>
  new Date(Math.floor((loaded - minutes * 60_000) / 1000) * 1000).toISOString();

function tweet(
  number: number,
  [name, handle, minutes, text, lang = 'in']: Row,
  more: Partial<Tweet> = {},
): Tweet {
  return { id: id(number), name, handle, text, at: timeAt(minutes), lang, ...more };
}

const announcement = tweet(1, [OFFICE.name, OFFICE.handle, 180, ANNOUNCEMENT]);

const quoting = tweet(
  50,
  ['Tari', 'tarijalan2', 33, 'info penting nih, @imigrasi_contoh sabtu ada kuota ga min?'],
  {
    quoted: announcement,
  },
);

const nested = tweet(49, ['Wulan Sari', 'wulansr', 50, 'eh udah kejawab di atas, makasih'], {
  parentId: id(113),
});

const ad = (number: number): Tweet => ({
  ...tweet(number, ['Koper Murah Contoh', 'kopermurah', 0, 'Diskon koper akhir tahun, gratis ongkir!']),
  ad: true,
});

export const ads = { home: ad(901), detail: ad(902) };

export const tweets: Tweet[] = [
  announcement,
  ...REPLIES.map((row, index) => tweet(101 + index, row, { parentId: announcement.id })),
  { ...quoting, parentId: announcement.id },
  nested,
  ...CONVERSATION.map((row, index) => tweet(201 + index, row, index ? { parentId: id(200 + index) } : {})),
  ...MENTIONS.map((row, index) => tweet(301 + index, row)),
];
