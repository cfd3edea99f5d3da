import { expect } from '@playwright/test';
import { test } from './fixture.ts';
import { listen } from './heard.ts';
import { show, take } from './show.ts';
import { SIDEBAR_STATES } from './states.ts';

type Sentence = readonly [id: string, en: string];
const INSERTING: Sentence = ['status: Menyisipkan…', 'status: Inserting…'];
const INSERTED: Sentence = [
  'status: Sudah disisipkan dan dibaca ulang. Periksa, lalu kirim sendiri di halaman. Esc membawa papan ketik ke kotak balasan. Batalkan sisipan',
  'status: Inserted and read back. Check it, then send it yourself on the page. Esc takes the keyboard to the reply box. Undo the insertion',
];

/** What is heard from the first step of a state on. */
const HEARD: Readonly<Record<string, readonly Sentence[]>> = {
  inserted: [INSERTING, INSERTED],
  sent: [INSERTING, INSERTED, ['status: Terkirim dan tercatat.', 'status: Sent and logged.']],
  'failed-copied': [
    INSERTING,
    [
      'alert: Sinta Dewi: Situs tidak menerima teks. Jawaban disalin; tempel dengan Ctrl+V.',
      'alert: Sinta Dewi: The site did not take the text. The answer is copied; paste it with Ctrl+V.',
    ],
  ],
  'another-in-focus': [
    INSERTING,
    [
      'status: Klik Balas pada komentar Sinta Dewi di halaman dalam 60 detik. Jawaban masuk begitu kotaknya terbuka. Batal (Esc)',
      'status: Click Reply on the comment by Sinta Dewi on the page within 60 seconds. The answer goes in as soon as its box opens. Cancel (Esc)',
    ],
    [
      'status: Komentar lain sedang disorot di halaman. Pindah ke komentar itu',
      'status: Another comment is in focus on the page. Go to that comment',
    ],
  ],
  'sent-not-logged': [
    INSERTING,
    INSERTED,
    [
      'alert: Terkirim, tetapi pencatatan gagal (E31). Beri tahu penyelia.',
      'alert: Sent, but logging failed (E31). Tell your supervisor.',
    ],
  ],
};

/** Longer than the second after which a running count changes. */
const A_TICK = 1200;

for (const [name, sentences] of Object.entries(HEARD))
  test(`${name}: said once, in both languages`, async ({ stage: { gallery, page } }) => {
    const state = SIDEBAR_STATES.find((one) => one.name === name);
    if (!state) throw new Error(`no state ${name}`);
    for (const language of ['id', 'en'] as const) {
      await show(page, gallery, { ...state, steps: [] }, { language, theme: 'light' });
      await listen(page);
      for (const step of state.steps ?? []) await take(page, step);
      await page.waitForTimeout(A_TICK);
      expect(await page.evaluate(() => window.heard)).toEqual(
        sentences.map(([id, en]) => (language === 'id' ? id : en)),
      );
    }
  });
