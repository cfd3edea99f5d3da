import { expect } from '@playwright/test';
import { test } from './fixture.ts';
import { show } from './show.ts';
import { SIDEBAR_STATES } from './states.ts';
import { focused, tabBack, tabThrough } from './tab-order.ts';

type Name = readonly [id: string, en: string];
const button = (id: string, en: string): Name => [`button ${id}`, `button ${en}`];

const TO_THE_LIST: readonly Name[] = [
  button('Ganti petugas (O)', 'Switch operator (O)'),
  [
    'DisclosureTriangle Kiriman: Halo Sahabat Imigrasi! Mau biki',
    'DisclosureTriangle Post: Halo Sahabat Imigrasi! Mau bikin p',
  ],
  button('Tampilkan di halaman', 'Show on the page'),
  button('Tunda D', 'Put off D'),
  button('Lewati L', 'Skip L'),
  button('Teruskan R', 'Hand on R'),
];
const LIST: readonly Name[] = [
  ['combobox Cari di semua jawaban', 'combobox Search all answers'],
  button('Favorit F', 'Favourites F'),
  button('Terakhir dipakai H', 'Used lately H'),
  button('Tidak ada yang cocok (G)', 'None of these fits (G)'),
];
const LANGUAGES: readonly Name[] = [
  button('Indonesia', 'Indonesian'),
  button('Inggris', 'English'),
  button('Melayu', 'Malay'),
];
const VARIANTS: readonly Name[] = [
  button('resmi', 'formal'),
  button('ramah', 'friendly'),
  button('lengkap', 'full'),
  button('singkat', 'short'),
  button('singkat + pesan pribadi', 'short + private message'),
];
const CARD: readonly Name[] = [
  button('Salin gambar K', 'Copy image K'),
  button('Simpan gambar', 'Save image'),
  button('Perbesar', 'Show larger'),
];
const STAR = button('Favorit', 'Favourite');
const INSERT: readonly Name[] = [button('Sisipkan', 'Insert'), button('Salin', 'Copy'), STAR];
const STRIP: readonly Name[] = [
  button('1284 peristiwa tercatat', '1284 events logged'),
  button('English', 'Indonesia'),
  button('Pintasan (?)', 'Shortcuts (?)'),
];

/** As people read: who answers, the question, what became of it, the list, the answer, its bar, the strip. */
const ORDER: Readonly<Record<string, readonly Name[]>> = {
  suggestions: [...TO_THE_LIST, ...LIST, ...LANGUAGES, ...VARIANTS, ...CARD, ...INSERT, ...STRIP],
  'field-missing': [
    ...TO_THE_LIST,
    ...LIST,
    ...VARIANTS,
    ['combobox Kendala yang disebut penanya (wajib)', 'combobox Kendala yang disebut penanya (required)'],
    STAR,
    ...STRIP,
  ],
  inserted: [
    ...TO_THE_LIST,
    button('Batalkan sisipan', 'Undo the insertion'),
    ...LIST,
    ...LANGUAGES,
    ...VARIANTS,
    ...CARD,
    ...INSERT,
    ...STRIP,
  ],
  'no-fit': [
    ...TO_THE_LIST,
    ...LIST.slice(0, -1),
    button('Minta jawaban baku untuk ini (G)', 'Ask for an answer to this (G)'),
    ...['Pengaduan pelayanan, pungutan liar, dan', 'Permintaan informasi publik (PPID)'].map((title) =>
      button(title, title),
    ),
    button('Kontak dan media sosial resmi', 'Kontak dan media sosial resmi'),
    ...STRIP,
  ],
};

const stateOf = (name: string) => {
  const state = SIDEBAR_STATES.find((one) => one.name === name);
  if (!state) throw new Error(`no state ${name}`);
  return state;
};

for (const [name, order] of Object.entries(ORDER))
  test(`${name}: Tab goes through in the order of sight, in both languages, and leaves`, async ({
    stage: { gallery, page },
  }) => {
    for (const language of ['id', 'en'] as const) {
      await show(page, gallery, stateOf(name), { language, theme: 'light' });
      const expected = order.map(([id, en]) => (language === 'id' ? id : en));
      expect(await tabThrough(page)).toEqual(expected);
      if (language === 'id') expect((await tabBack(page)).reverse()).toEqual(expected);
    }
  });

test('the list of shortcuts holds the keyboard while it is open, and gives it back', async ({
  stage: { gallery, page },
}) => {
  await show(page, gallery, stateOf('suggestions'), { language: 'id', theme: 'light' });
  await page.keyboard.press('Shift+Tab');
  expect(await focused(page)).toBe('button Pintasan (?)');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Pintasan' }).waitFor();
  expect(await focused(page)).toBe('button Tutup');
  // Behind an open dialog nothing can be come to: the keyboard goes to the browser and back.
  expect((await tabThrough(page)).filter((name) => name !== 'button Tutup')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await focused(page)).toBe('button Pintasan (?)');
});
