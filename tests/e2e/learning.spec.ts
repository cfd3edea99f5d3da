import path from 'node:path';
import { Answer } from '../../lib/domain/index.ts';
import { exportFile } from './export-log.ts';
import { expect, test } from './fixtures.ts';

const OUT = path.resolve(import.meta.dirname, '../../.cache/exports');
const CHOSEN = /Dipilih (\d+) kali di sini untuk pertanyaan seperti ini/;

test.setTimeout(180_000);

test('a sent answer is counted where it is suggested again, a gap is listed and drafted, and a reset forgets', async ({
  desk,
}) => {
  const { page, panel } = await desk.open('https://www.facebook.com/');
  const sinta = page.locator('[aria-label^="Komentar oleh Sinta Dewi"]').first();
  const other = page.locator('[aria-label^="Komentar oleh Joko Wiyono"]').first();
  const from = await panel.lastSeq();
  await sinta.getByRole('button', { name: 'Balas' }).first().click();
  await expect(panel.suggestions.first()).toBeVisible({ timeout: 80_000 });
  // Tests before this one answered in the same browser, so the count is what it was and one more.
  const chosen = async (): Promise<number> =>
    Number(CHOSEN.exec((await panel.suggestions.first().textContent()) ?? '')?.[1] ?? 0);
  const before = await chosen();
  await panel.key('Enter');
  await panel.expectEvents(from, ['intent', 'inserted']);
  await page.bringToFront();
  await page.keyboard.press('Enter');
  await panel.expectEvents(from, ['intent', 'inserted', 'sent']);

  const again = async () => {
    await other.getByText('Biaya?').click();
    await expect(panel.question).toHaveText('Biaya?');
    await sinta.getByText('yg 10 taun').click();
    await expect(panel.question).toContainText('yg 10 taun');
    await expect(panel.suggestions.first()).toBeVisible();
  };
  await again();
  await expect.poll(chosen).toBe(before + 1);

  await panel.key('g');
  await expect(panel.notice('Dicatat sebagai pertanyaan tanpa jawaban')).toBeVisible();

  const console = await desk.chromium.context.newPage();
  const address = `chrome-extension://${desk.chromium.extensionId}/options.html`;
  await console.goto(`${address}#gaps`);
  await expect(console.getByRole('heading', { level: 2 })).toContainText('yg 10 taun');
  await expect(console.getByText('1 ditandai petugas')).toBeVisible();
  const draft = await exportFile(console, 'Unduh draf jawaban', OUT);
  expect(Answer.parse(JSON.parse(draft.text)).status).toBe('draft');
  await expect
    .poll(async () => (await panel.events(from)).at(-1)?.leaf)
    .toMatchObject({
      event: 'exported',
      detail: { format: 'draft' },
    });

  await console.getByRole('button', { name: 'Tulis jawabannya' }).click();
  await expect(console.getByRole('heading', { level: 1, name: 'Penyusunan' })).toBeVisible();
  await expect(console.getByRole('form', { name: /paspor|taun/i })).toContainText('draf');
  await console.goto(`${address}#learning`);
  await expect(
    console
      .getByRole('row')
      .filter({ hasText: /paspor/i })
      .first(),
  ).toContainText('1');
  await console.getByRole('button', { name: 'Hapus yang dipelajari…' }).click();
  await console.getByRole('button', { name: 'Ya, hapus' }).click();
  await expect(console.getByText('Semua yang dipelajari sudah dihapus.')).toBeVisible();
  await console.close();
  await again();
  await expect(panel.page.getByText(CHOSEN)).toHaveCount(0);
});
