import { audit } from '../gallery/audit.ts';
import { openLog } from './export-log.ts';
import { expect, test } from './fixtures.ts';

const FEED = 'https://www.facebook.com/';

test('the panel is worked by keyboard alone: search, choose by number and arrow, switch operator in two keys', async ({
  desk,
}) => {
  const { page, panel } = await desk.open(FEED);
  await page.locator('[aria-label^="Komentar oleh Sinta Dewi"]').first().getByText('yg 10 taun').click();
  await expect(panel.suggestions.first()).toHaveAttribute('aria-selected', 'true');
  await panel.key('Alt+2');
  await expect(panel.suggestions.nth(1)).toHaveAttribute('aria-selected', 'true');
  await panel.key('ArrowUp');
  await expect(panel.suggestions.first()).toHaveAttribute('aria-selected', 'true');
  await panel.key('/');
  await expect(panel.page.getByLabel('Cari di semua jawaban')).toBeFocused();
  await panel.page.keyboard.type('ilang paspr');
  await expect(panel.suggestions.first()).toContainText(/hilang/i);
  await panel.page.keyboard.press('Escape');
  await expect(panel.suggestions.first()).toContainText('Biaya');
  await panel.key('?');
  await expect(panel.page.getByRole('dialog', { name: 'Pintasan' })).toBeVisible();
  await panel.page.keyboard.press('Escape');

  await panel.key('o');
  await panel.page.getByPlaceholder('Nama petugas').fill('Budi');
  await panel.page.keyboard.press('Enter');
  await expect(panel.page.getByRole('banner').getByText('Budi')).toBeVisible();
  await panel.key('o');
  await panel.page.keyboard.press('2');
  await expect(panel.page.getByRole('banner').getByText('Rani')).toBeVisible();
});

test('an item scrolled out of a virtual list stays in hand and is found again', async ({ desk }) => {
  const { page, panel } = await desk.open('https://x.com/imigrasi_contoh/status/1985000000000000001');
  const first = page.locator('article[data-testid="tweet"][tabindex="0"]').first();
  const text = ((await first.getByTestId('tweetText').textContent()) ?? '').slice(0, 20);
  await first.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(panel.question).toContainText(text);
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await expect(page.locator('article').filter({ hasText: text })).toHaveCount(0);
  await page.waitForTimeout(500);
  await expect(panel.question).toContainText(text);
});

test('no accessibility fault that axe can find, in the panel and in the log', async ({ desk }) => {
  const { page, panel } = await desk.open(FEED);
  await page.locator('[aria-label^="Komentar oleh Sinta Dewi"]').first().getByText('yg 10 taun').click();
  await expect(panel.suggestions.first()).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await panel.page.emulateMedia({ colorScheme });
    expect((await audit(panel.page)).faults).toEqual([]);
  }
  const log = await openLog(desk.chromium);
  expect((await audit(log)).faults).toEqual([]);
  await log.close();
});

test('at 320 pixels nothing scrolls sideways', async ({ desk }) => {
  const { page, panel } = await desk.open(FEED);
  await page.locator('[aria-label^="Komentar oleh Sinta Dewi"]').first().getByText('yg 10 taun').click();
  await expect(panel.suggestions.first()).toBeVisible();
  await panel.page.setViewportSize({ width: 320, height: 600 });
  const [wide, inner] = await panel.page.evaluate(() => [
    document.documentElement.scrollWidth,
    window.innerWidth,
  ]);
  expect(wide).toBeLessThanOrEqual(inner ?? 0);
});

test('what an answer still needs is asked for, kept as a draft, and only then it goes in', async ({
  desk,
}) => {
  const { page, panel } = await desk.open(FEED);
  const from = await panel.lastSeq();
  await page
    .locator('[aria-label^="Komentar oleh Sinta Dewi"]')
    .getByRole('button', { name: 'Balas' })
    .first()
    .click();
  await panel.page.getByLabel('Cari di semua jawaban').fill('layanan keliling');
  await expect(panel.suggestions.first()).toContainText(/keliling/i);
  await expect(panel.notice('Isi dulu')).toBeVisible();
  await expect(panel.insertButton).toBeDisabled();
  await panel.page.keyboard.press('Enter');
  const wanting = panel.page.locator('[aria-invalid="true"]');
  await expect(wanting.first()).toBeFocused();
  await panel.page.keyboard.type('3 Desember 2026');
  await wanting.first().fill('Desa Contoh');
  await expect(panel.notice('Isi dulu')).toHaveCount(0);
  await panel.page.getByLabel('Cari di semua jawaban').fill('alamat');
  await expect(panel.suggestions.first()).toContainText(/alamat/i);
  await panel.page.getByLabel('Cari di semua jawaban').fill('layanan keliling');
  await expect(panel.suggestions.first()).toContainText(/keliling/i);
  await expect(panel.preview).toContainText('Desa Contoh');
  const text = await panel.preview.innerText();
  await panel.insertButton.click();
  await expect(panel.notice('Sudah disisipkan')).toBeVisible();
  expect(await panel.model('[aria-label="Balas Sinta Dewi"]')).toBe(text);
  const [intent] = await panel.expectEvents(from, ['intent', 'inserted']);
  expect(intent?.personal?.insertedText).toContain('3 Desember 2026');
});
