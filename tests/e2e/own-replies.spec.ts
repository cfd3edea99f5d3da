import type { Locator, Page } from '@playwright/test';
import { sampled } from '../support/sample.ts';
import { expect, test } from './fixtures.ts';

interface Site {
  readonly name: string;
  readonly url: string;
  readonly item: string;
  /** The comment that the operator works on. */
  asked(page: Page): Locator;
  readonly question: string;
  readonly id: string;
  /** What another device writes below it. */
  readonly said: string;
  own(page: Page): Locator;
  /** Opens the box that changes these words; none where the site lets nobody change them. */
  readonly edit?: (page: Page, own: Locator) => Promise<Locator>;
  save?(page: Page, box: Locator): Promise<void>;
  remove(page: Page, own: Locator): Promise<void>;
}

const OURS = 'Cek DM ya Kak';
const SHOWN = 'ytd-comment-view-model:visible';
const menuItem = (page: Page, name: string) => page.getByRole('menuitem', { name }).click();

const SITES: readonly Site[] = [
  {
    name: 'Facebook',
    url: 'https://www.facebook.com/',
    item: '[role="article"]',
    asked: (page) =>
      page.locator('[aria-label^="Komentar oleh Joko Wiyono"]').first().getByText('Biaya?').first(),
    question: 'Biaya?',
    id: '700100000000002',
    said: OURS,
    own: (page) =>
      page
        .locator('[aria-label^="Balasan oleh Kantor Imigrasi Contoh"]')
        .filter({ hasText: 'Cek DM' })
        .first(),
    async edit(page, own) {
      await own.getByRole('button', { name: 'Edit', exact: true }).click();
      return page.getByRole('textbox', { name: 'Edit' }).first();
    },
    save: (_, box) => box.press('Enter'),
    async remove(page, own) {
      await own.getByLabel('Hapus, sembunyikan, atau laporkan ini').click();
      await menuItem(page, 'Hapus');
    },
  },
  {
    name: 'Instagram, which lets nobody change a comment',
    url: 'https://www.instagram.com/p/DPaspor01/',
    item: 'a[href*="/c/"] time',
    asked: (page) => page.locator('.row .words').filter({ hasText: 'bikin paspor baru' }).last(),
    question: 'minn bikin paspor baru skrg bayarnya berapa ya? 🙏',
    id: '18000000000000101',
    said: `@dinda.rahma_ ${OURS}`,
    own: (page) => page.locator('.row').filter({ hasText: 'Cek DM' }).last(),
    async remove(page, own) {
      await own.getByRole('button', { name: 'Opsi komentar' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Hapus' }).click();
    },
  },
  {
    name: 'X, where a changed post is another post',
    url: 'https://x.com/larasayu_99/status/1985000000000000101',
    item: 'article[data-testid="tweet"][tabindex="-1"]',
    asked: (page) => page.locator('article[tabindex="-1"]').getByTestId('tweetText'),
    question: 'min klo ganti paspor krn abis halaman, syaratnya apa aja?',
    id: '1985000000000000101',
    said: OURS,
    own: (page) => page.locator('article[data-testid="tweet"][tabindex="0"]').filter({ hasText: 'Cek DM' }),
    async edit(page, own) {
      await own.getByTestId('caret').click();
      await menuItem(page, 'Edit postingan');
      return page.locator('[aria-modal="true"] [data-testid="tweetTextarea_0"]');
    },
    save: (page) => page.locator('[aria-modal="true"]').getByTestId('tweetButton').click(),
    async remove(page, own) {
      await own.getByTestId('caret').click();
      await menuItem(page, 'Hapus');
    },
  },
  {
    name: 'YouTube',
    url: 'https://www.youtube.com/watch?v=imigrasi001',
    item: SHOWN,
    asked: (page) =>
      page.locator(SHOWN).filter({ hasText: 'bikin paspor yang sepuluh tahun' }).locator('#content-text'),
    question: 'min kalo bikin paspor yang sepuluh tahun bayar brp skrg?',
    id: 'UgwComment0001AaABAg',
    said: OURS,
    own: (page) => page.locator(SHOWN).filter({ hasText: 'Cek DM' }).last(),
    async edit(_, own) {
      await own.getByRole('button', { name: 'Edit', exact: true }).click();
      return own.locator('#edit-dialog #contenteditable-root');
    },
    save: (page) => page.getByRole('button', { name: 'Simpan' }).last().click(),
    async remove(page, own) {
      await own.getByRole('button', { name: 'Menu tindakan' }).click();
      await menuItem(page, 'Hapus');
    },
  },
];

/** Each waits twenty seconds for the site to keep to what it shows; all four are in the long run. */
const A_DAY = 2;
for (const site of sampled(SITES, A_DAY))
  test(`${site.name}: a reply of ours that no event tells of is found, its edit and deletion become events, the box that edits it takes no answer`, async ({
    desk,
  }) => {
    const { page, panel } = await desk.open(site.url, { item: site.item });
    const from = await panel.lastSeq();
    await site.asked(page).click();
    await expect(panel.question).toHaveText(site.question);
    if (site.name === 'YouTube') {
      await expect(panel.notice('Anda menjawab sebagai')).toBeVisible();
      await panel.key('y');
    }
    // From a phone: the site shows a reply that nobody wrote here.
    await page.evaluate(([id, text]) => window.practice.replyElsewhere(id, text), [
      site.id,
      site.said,
    ] as const);
    const own = site.own(page);
    await own.waitFor();
    const [found] = await panel.expectEvents(from, ['found'], 20_000);
    expect(found?.personal).toMatchObject({ sentText: site.said, nativeId: site.id });
    const before = ['found'];
    if (site.edit && site.save) {
      const box = await site.edit(page, own);
      await box.click();
      await expect(panel.notice('menyunting tulisan sendiri')).toBeVisible();
      await panel.key('Enter');
      await page.bringToFront();
      await box.click();
      await page.keyboard.press('ControlOrMeta+End');
      await page.keyboard.type(' Joko');
      await site.save(page, box);
      await expect(own).toContainText('Cek DM ya Kak Joko');
      const [, edited] = await panel.expectEvents(from, ['found', 'edited'], 20_000);
      expect(edited?.leaf.detail).toMatchObject({ characters: site.said.length + 5, editDistance: 5 });
      before.push('edited');
    }
    await site.remove(page, own);
    const events = await panel.expectEvents(from, [...before, 'deleted'], 20_000);
    expect(events.at(-1)?.leaf.detail).toEqual({ seen: 'row-gone-after-click' });
  });
