import type { Page } from '@playwright/test';
import { listen } from '../gallery/heard.ts';
import { type Desk, expect, test } from './fixtures.ts';
import type { Panel } from './panel.ts';

interface Place {
  readonly name: string;
  readonly url: string;
  readonly item?: string;
  readonly reply: (page: Page) => Promise<void>;
  readonly box: string;
  /** What the site itself puts into the box. */
  readonly before: string;
  /** The page does not show who speaks. */
  readonly asks?: true;
  readonly tag?: '@long';
}

const PLACES: readonly Place[] = [
  {
    name: 'Facebook',
    url: 'https://www.facebook.com/',
    reply: (page) =>
      page
        .locator('[aria-label^="Komentar oleh Sinta Dewi"]')
        .getByRole('button', { name: 'Balas' })
        .first()
        .click(),
    box: '[aria-label="Balas Sinta Dewi"]',
    before: '',
  },
  {
    name: 'Instagram',
    url: 'https://www.instagram.com/p/DPaspor01/',
    item: 'a[href*="/c/"] time',
    reply: (page) =>
      page
        .locator('.row')
        .filter({ hasText: 'minn bikin paspor baru' })
        .last()
        .getByRole('button', { name: 'Balas', exact: true })
        .click(),
    box: 'textarea[placeholder="Tambahkan komentar..."]',
    before: '@dinda.rahma_ ',
    tag: '@long',
  },
  {
    name: 'YouTube',
    url: 'https://www.youtube.com/watch?v=imigrasi001',
    item: 'ytd-comment-view-model:visible',
    reply: (page) =>
      page
        .locator('ytd-comment-view-model:visible')
        .filter({ hasText: 'bikin paspor yang sepuluh tahun' })
        .last()
        .locator('#reply-button-end button')
        .click(),
    box: 'ytd-comment-thread-renderer #contenteditable-root',
    before: '',
    asks: true,
    tag: '@long',
  },
];

for (const { name, url, item, reply, box, before, asks, tag } of PLACES)
  test(`${name}: an insertion is taken back by one key, the box is as it was, and the log says so`, {
    tag: tag ?? [],
  }, async ({ desk }) => {
    const { page, panel } = await desk.open(url, item ? { item } : {});
    const from = await panel.lastSeq();
    await reply(page);
    if (asks) {
      await panel.page.getByRole('button', { name: /Imigrasi Contoh/ }).waitFor();
      await panel.key('y');
    }
    await expect(panel.suggestions.first()).toContainText(/biaya/i);
    const text = await panel.preview.innerText();
    await panel.key('Enter');
    await expect(panel.notice('Sudah disisipkan dan dibaca ulang')).toBeVisible();
    expect(await panel.model(box)).toBe(before + text);
    await panel.key('z');
    await expect(panel.notice('kembali seperti semula')).toBeVisible();
    expect(await panel.model(box)).toBe(before);
    const events = await panel.expectEvents(from, ['intent', 'inserted', 'abandoned']);
    expect(events.at(-1)?.leaf.detail).toMatchObject({ reason: 'undone' });
    expect(await page.evaluate(() => window.practice.sent)).toEqual([]);
  });

/** An answer inserted on the first of the sites, and the offer to take it back. */
async function insertOn(desk: Desk) {
  const [place] = PLACES;
  if (!place) throw new Error('no place');
  const { page, panel } = await desk.open(place.url);
  const from = await panel.lastSeq();
  await place.reply(page);
  await expect(panel.suggestions.first()).toContainText(/biaya/i);
  const text = await panel.preview.innerText();
  await panel.key('Enter');
  await expect(panel.notice('Sudah disisipkan dan dibaca ulang')).toBeVisible();
  const offer = panel.page.getByRole('button', { name: 'Batalkan sisipan', exact: true });
  const model = () => panel.model(place.box);
  return { page, panel, from, text, offer, model };
}
/** Every test of a browser may have sent this text; what still waits in the page is counted when it is counted. */
const OF_SOMETHING_ELSE = /Teks yang sama sudah dipakai|belum dijawab/;

async function heardOf(panel: Panel): Promise<string[]> {
  const heard = await panel.page.evaluate(() => window.heard);
  return heard.filter((said) => !OF_SOMETHING_ELSE.test(said));
}

/** Of the ten seconds; the panel counts in whole ones, and is told of the insertion a moment after it. */
const STILL_OFFERED = 7500;
const ENDS_WITHIN = 4500;

test('the offer runs out by itself: the keyboard stays where it is, nothing more is said, and its key does nothing', async ({
  desk,
}) => {
  const { page, panel, from, text, offer, model } = await insertOn(desk);
  await listen(panel.page);
  await expect(offer).toBeVisible();
  const search = panel.page.getByLabel('Cari di semua jawaban');
  await search.focus();
  await page.waitForTimeout(STILL_OFFERED);
  await expect(offer).toBeVisible();
  await expect(offer).toHaveCount(0, { timeout: ENDS_WITHIN });
  await expect(search).toBeFocused();
  await panel.key('z');
  await page.waitForTimeout(500);
  expect(await heardOf(panel)).toEqual([]);
  await expect(panel.notice('Sudah disisipkan dan dibaca ulang')).toBeVisible();
  expect(await model()).toBe(text);
  // The answer goes on its way as if nothing had been pressed.
  await page.locator('[aria-label="Balas Sinta Dewi"]').press('Enter');
  await expect(panel.notice('Terkirim dan tercatat')).toBeVisible();
  await panel.expectEvents(from, ['intent', 'inserted', 'sent']);
});

test('the offer that has the keyboard keeps it when its time is over, and undoes nothing then', async ({
  desk,
}) => {
  const { page, panel, text, offer, model } = await insertOn(desk);
  await listen(panel.page);
  await offer.focus();
  await page.waitForTimeout(STILL_OFFERED);
  await expect(offer).toBeFocused();
  const over = panel.page.getByRole('button', { name: 'Tidak dapat dibatalkan lagi' });
  await expect(over).toBeFocused({ timeout: ENDS_WITHIN });
  await expect(over).toHaveAttribute('aria-disabled', 'true');
  await panel.page.keyboard.press('Enter');
  await page.waitForTimeout(500);
  expect(await model()).toBe(text);
  expect(await heardOf(panel)).toEqual([]);
  await panel.page.keyboard.press('Tab');
  await expect(panel.page.getByLabel('Cari di semua jawaban')).toBeFocused();
  await expect(over).toHaveCount(0);
});

test('the offer is taken by its button and Enter: the box is as it was, and the keyboard is with what tells of it', async ({
  desk,
}) => {
  const { panel, offer, model } = await insertOn(desk);
  await offer.focus();
  await panel.page.keyboard.press('Enter');
  await expect(panel.notice('kembali seperti semula')).toBeFocused();
  expect(await model()).toBe('');
});
