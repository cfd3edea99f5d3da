import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import type { LaunchedChromium } from './launch.ts';
import { nobodyAnswers } from './nobody-answers.ts';
import { setPolicy } from './policy.ts';

/** The launcher has waited for the page of the first run and closed it: here it is opened again. */
async function open({ context, extensionId }: LaunchedChromium, part: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html#${part}`);
  return page;
}

test('the first run: who answers, official accounts and the pack, then a practice that is real and is not logged', async ({
  chromium,
}) => {
  const page = await open(chromium, 'welcome');
  await nobodyAnswers(page);
  await page.getByPlaceholder('Nama petugas').fill('Rani');
  await page.getByRole('button', { name: 'Simpan' }).click();
  await expect(page.getByText('Yang menjawab sekarang: Rani')).toBeVisible();
  await expect(page.getByText('Kantor Imigrasi Contoh').first()).toBeVisible();
  await expect(page.getByText('Ini paket contoh')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Pakai paket contoh dulu' })).toBeChecked();
  await page.getByRole('radio', { name: 'Buka berkas paket dari kantor' }).check();
  await page.getByLabel('Sidik jari kantor').fill('0'.repeat(64));
  const junk = { name: 'x.tanggap', mimeType: 'application/octet-stream', buffer: Buffer.from('x') };
  await page.getByLabel('Pasang dari berkas bawaan').setInputFiles(junk);
  await expect(page.getByRole('alert')).toContainText(/^✕E\d\d /);
  await page.getByRole('link', { name: 'Mulai latihan' }).click();

  const counted = page.getByRole('button', { name: /peristiwa tercatat/ });
  const before = await counted.innerText();
  const asked = page.getByRole('article', { name: /Sinta Dewi/ });
  await asked.getByRole('button', { name: 'Balas' }).click();
  await expect(page.getByTestId('item-text')).toContainText('10 tahun');
  // The first ranking of a new profile makes the index.
  await expect(page.getByRole('option').first()).toContainText(/biaya/i, { timeout: 30_000 });
  const text = await page.getByTestId('preview-text').innerText();
  const box = page.getByLabel('Balas Sinta Dewi (contoh)');
  await page.getByRole('button', { name: 'Sisipkan' }).click();
  await expect(page.getByText('Sudah disisipkan dan dibaca ulang')).toBeVisible();
  expect(await box.inputValue()).toBe(text);
  await page.getByRole('button', { name: 'Batalkan sisipan' }).click();
  await expect(page.getByText('kembali seperti semula')).toBeVisible();
  expect(await box.inputValue()).toBe('');
  await page.getByRole('button', { name: 'Sisipkan' }).click();
  // Sent sooner than the sidebar has read it back, it would be a reply of the person's own.
  await expect(page.getByText('Sudah disisipkan dan dibaca ulang')).toBeVisible();
  await expect(box).not.toHaveValue('');
  await asked.getByRole('button', { name: 'Kirim' }).click();
  await expect(page.getByText('Terkirim dan tercatat')).toHaveCount(0);
  await expect(page.getByText('Latihan: terkirim')).toBeVisible();
  // The next that waits is opened by the sidebar's own button, as on a site.
  await page.getByRole('button', { name: '2 belum dijawab, ke yang berikutnya' }).click();
  await expect(page.getByRole('article', { name: /Budi/ }).getByRole('textbox')).toBeFocused();
  await page.getByLabel('Cari di semua jawaban').fill('jam');
  await expect(page.getByText('Selesai. Di situs sungguhan')).toBeVisible();
  expect(await counted.innerText()).toBe(before);
  await page.close();
});

test('news of a version show as a quiet sign in the sidebar until they were read once', async ({
  chromium,
  desk,
}) => {
  const settings = await open(chromium, 'settings');
  await settings.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
    ).chrome.storage.local.set({ settings: { seenRelease: '0.0.9' } }),
  );
  const { panel } = await desk.open('https://www.facebook.com/');
  const news = panel.page.getByRole('button', { name: 'Yang baru' });
  const opened = chromium.context.waitForEvent('page');
  await news.click();
  const help = await opened;
  await expect(help.getByRole('heading', { name: 'Bantuan' })).toBeVisible();
  await expect(help.getByText('· baru')).toBeVisible();
  await expect(news).toHaveCount(0);
  await help.reload();
  await expect(help.getByRole('heading', { name: 'Bantuan' })).toBeVisible();
  await expect(help.getByText('· baru')).toHaveCount(0);
  await help.close();
  await settings.close();
});

test('a policy names the operator: nobody is asked, nobody can switch, and the log says how it is known', async ({
  chromium,
  desk,
}) => {
  const welcome = await open(chromium, 'welcome');
  await nobodyAnswers(welcome);
  const lift = await setPolicy(chromium, { operator: { id: '198501', name: 'Rani Wulandari' } });
  await expect(welcome.getByText('Yang menjawab: Rani Wulandari, ditetapkan oleh kebijakan')).toBeVisible();
  await expect(welcome.getByPlaceholder('Nama petugas')).toHaveCount(0);
  await welcome.close();
  const { page, panel } = await desk.open('https://www.facebook.com/', { operator: null });
  const from = await panel.lastSeq();
  await page
    .locator('[aria-label^="Komentar oleh Sinta Dewi"]')
    .getByRole('button', { name: 'Balas' })
    .first()
    .click();
  await expect(panel.preview).toBeVisible({ timeout: 30_000 });
  await panel.key('o');
  const bar = panel.page.getByRole('banner');
  await expect(bar).toContainText('Rani Wulandari');
  await expect(bar).toContainText('menurut kebijakan');
  await expect(bar.getByRole('button')).toHaveCount(0);
  await panel.key('Enter');
  const [intent, inserted] = await panel.expectEvents(from, ['intent', 'inserted']);
  for (const one of [intent, inserted]) expect(one?.leaf.operator).toEqual({ id: '198501', how: 'policy' });
  await lift();
  await expect(panel.page.getByPlaceholder('Nama petugas')).toBeVisible();
});
