import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const FEED = 'https://www.facebook.com/';
const sinta = (page: Page) => page.locator('[aria-label^="Komentar oleh Sinta Dewi"]').first();

async function chooseWithoutBox(
  page: Page,
  panel: Awaited<ReturnType<Desk['open']>>['panel'],
): Promise<void> {
  await sinta(page).getByText('yg 10 taun').click();
  await expect(panel.suggestions.first()).toBeVisible();
  await panel.key('Enter');
  await expect(panel.notice('Klik Balas')).toBeVisible();
}
type Desk = import('./fixtures.ts').Desk;

test('the tab navigates while an answer waits: a sentence, nothing inserted, abandoned in the log', async ({
  desk,
}) => {
  const { page, panel } = await desk.open(FEED);
  const from = await panel.lastSeq();
  await chooseWithoutBox(page, panel);
  await page.goto('https://www.facebook.com/kantorimigrasicontoh');
  await expect(panel.notice(/berpindah|terputus/)).toBeVisible();
  const [, abandoned] = await panel.expectEvents(from, ['intent', 'abandoned']);
  expect(abandoned?.leaf.detail).toMatchObject({ reason: 'navigated' });
});

test('the comment vanishes between choosing and inserting: refused', async ({ desk }) => {
  const { page, panel } = await desk.open(FEED);
  const from = await panel.lastSeq();
  await sinta(page).getByText('yg 10 taun').click();
  await expect(panel.suggestions.first()).toBeVisible();
  await page.evaluate(() => {
    for (const node of document.querySelectorAll('[aria-label^="Komentar oleh Sinta Dewi"]')) node.remove();
  });
  await panel.key('Enter');
  await expect(panel.notice('sudah tidak ada di halaman')).toBeVisible();
  await panel.expectEvents(from, ['intent', 'abandoned']);
});

test('the box vanishes after it opened: the answer waits again, and nothing is half-inserted', async ({
  desk,
}) => {
  const { page, panel } = await desk.open(FEED);
  const from = await panel.lastSeq();
  await sinta(page).getByRole('button', { name: 'Balas' }).first().click();
  await expect(panel.suggestions.first()).toBeVisible();
  await page.locator('[aria-label="Balas Sinta Dewi"]').evaluate((box) => box.remove());
  await panel.key('Enter');
  await expect(panel.notice('Klik Balas')).toBeVisible();
  await panel.key('Escape');
  await expect(panel.notice('Dibatalkan')).toBeVisible();
  const [, abandoned] = await panel.expectEvents(from, ['intent', 'abandoned']);
  expect(abandoned?.leaf.detail).toMatchObject({ reason: 'cancelled' });
});

test('a comment of 100,000 characters with bidi controls and HTML is shown as text and still answered', async ({
  desk,
}) => {
  const { page, panel } = await desk.open(FEED);
  const hostile = `berapa biaya paspor 10 tahun \u202Emin\u202C \u200B<img src=x onerror="window.hacked=1"><script>window.hacked=1</script> ${'x'.repeat(100_000)}`;
  await sinta(page)
    .getByText('yg 10 taun')
    .evaluate((leaf, text) => {
      leaf.textContent = text;
    }, hostile);
  await sinta(page).getByText('berapa biaya paspor').first().click();
  await expect(panel.question).toContainText('<img src=x onerror=');
  await expect(panel.page.getByText('karakter tak terlihat')).toBeVisible();
  await expect(panel.page.getByText('hanya awalnya yang dibaca')).toBeVisible();
  await expect(panel.suggestions.first()).toContainText('Biaya paspor');
  expect(await panel.page.evaluate(() => 'hacked' in window || document.querySelector('img') !== null)).toBe(
    false,
  );
});

test('storage is full: a sentence, insertion blocked, no event lost', async ({ desk }) => {
  const { page, panel } = await desk.open(FEED);
  const before = await panel.lastSeq();
  await sinta(page).getByRole('button', { name: 'Balas' }).first().click();
  await expect(panel.suggestions.first()).toBeVisible();
  // Written a moment after the suggestions are shown: it is to be there before the disk is full.
  await expect
    .poll(async () => (await panel.events(before)).map(({ leaf }) => leaf.event))
    .toContain('suggested');
  const from = await panel.lastSeq();
  // The browser's own error at the browser's own call; the disk itself is not filled.
  await panel.page.evaluate(() => {
    const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = function (this: IDBObjectStore, ...args) {
      if (this.name === 'leaves') throw new DOMException('disk full', 'QuotaExceededError');
      return add.apply(this, args);
    };
  });
  await panel.key('Enter');
  await expect(panel.notice('E30')).toBeVisible();
  expect(await panel.model('[aria-label="Balas Sinta Dewi"]')).toBe('');
  expect(await panel.events(from)).toEqual([]);
});

test('the worker is stopped before the outcome: it wakes up and the log is whole', async ({ desk }) => {
  const { page, panel } = await desk.open(FEED);
  const from = await panel.lastSeq();
  await sinta(page).getByRole('button', { name: 'Balas' }).first().click();
  await expect(panel.suggestions.first()).toBeVisible();
  await desk.chromium.stopWorker();
  await panel.key('Enter');
  await expect(panel.notice('Sudah disisipkan')).toBeVisible();
  await desk.chromium.stopWorker();
  await page.bringToFront();
  await page.keyboard.press('Enter');
  await panel.expectEvents(from, ['intent', 'inserted', 'sent']);
});

test('a held Enter in the panel inserts once and never reaches the page’s box', async ({ desk }) => {
  const { page, panel } = await desk.open(FEED);
  const from = await panel.lastSeq();
  await sinta(page).getByRole('button', { name: 'Balas' }).first().click();
  await expect(panel.suggestions.first()).toBeVisible();
  await panel.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (let i = 0; i < 15; i++) await panel.page.keyboard.down('Enter');
  await panel.page.keyboard.up('Enter');
  await expect(panel.notice('Sudah disisipkan')).toBeVisible();
  await page.waitForTimeout(500);
  await panel.expectEvents(from, ['intent', 'inserted']);
  expect(await page.evaluate(() => window.practice.sent)).toEqual([]);
});

test('another comment clicked while an answer waits never swaps under the operator’s hands', async ({
  desk,
}) => {
  const { page, panel } = await desk.open(FEED);
  await chooseWithoutBox(page, panel);
  await page.locator('[aria-label^="Komentar oleh Joko Wiyono"]').getByText('Biaya?').first().click();
  await expect(panel.notice('Komentar lain sedang disorot')).toBeVisible();
  await expect(panel.question).toContainText('yg 10 taun');
  await panel.key('Escape');
});

test('elsewhere the toolbar button opens no panel, and the popup says where Tanggap works', async ({
  desk,
  chromium,
}) => {
  const page = await chromium.context.newPage();
  await page.goto('https://example.com/');
  const before = await chromium.sidePanelCount();
  await chromium.clickAction(page);
  await page.waitForTimeout(800);
  expect(await chromium.sidePanelCount()).toBe(before);
  const popup = await chromium.context.newPage();
  await popup.goto(`chrome-extension://${chromium.extensionId}/popup.html`);
  await expect(
    popup.getByText('Tanggap bekerja di halaman Facebook, Instagram, X, dan YouTube'),
  ).toBeVisible();
  await popup.close();
  await page.close();
  expect(desk).toBeDefined();
});
