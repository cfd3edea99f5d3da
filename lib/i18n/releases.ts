import type { Language } from './translate.ts';

/** What a version brought, in the words of those who use it. */
export interface Release {
  readonly version: string;
  readonly notes: readonly Readonly<Record<Language, string>>[];
}

/** Newest first; the first one is the version in package.json. */
export const RELEASES: readonly Release[] = [
  {
    version: '0.1.0',
    notes: [
      {
        id: 'Jawaban resmi di samping setiap komentar di Facebook, X, Instagram, dan YouTube. Anda sendiri yang mengirim.',
        en: 'An approved answer beside every comment on Facebook, X, Instagram and YouTube. You send it yourself.',
      },
      {
        id: 'Sisipan dapat dibatalkan selama sepuluh detik (Z).',
        en: 'An insertion can be undone for ten seconds (Z).',
      },
      {
        id: 'Favorit (F, B), yang terakhir dipakai (H), dan jawaban terdahulu untuk orang yang sama.',
        en: 'Favourites (F, B), answers used lately (H), and earlier replies to the same person.',
      },
      {
        id: 'Komentar yang belum dijawab dihitung, pertanyaan yang sama dikelompokkan; N membawa ke yang berikutnya.',
        en: 'Comments that wait are counted, the same questions together; N goes to the next.',
      },
      {
        id: 'Jawaban singkat di ruang publik yang dilengkapi lewat pesan pribadi.',
        en: 'A short public answer that is completed by a private message.',
      },
    ],
  },
];
