import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

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
