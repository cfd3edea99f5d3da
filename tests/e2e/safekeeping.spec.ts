import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { filesInMemory, parseNotes, verifyBundle } from '../../lib/journal/index.ts';
import { downloaded } from './export-log.ts';
import { EXTENSION, expect, test } from './fixtures.ts';
import { launchChromium } from './launch.ts';

const PICTURES = path.resolve(import.meta.dirname, '../../.cache/screenshots');
const OUT = path.resolve(import.meta.dirname, '../../.cache/safekeeping');
mkdirSync(OUT, { recursive: true });

/** `TANGGAP_PICTURES=1`: the views as they stand in the middle of the work. */
async function picture(page: Page, name: string): Promise<void> {
  if (!process.env['TANGGAP_PICTURES']) return;
  mkdirSync(PICTURES, { recursive: true });
  for (const width of [1200, 360])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await page.screenshot({
        path: path.join(PICTURES, `${name}-${width}-${colorScheme}.png`),
        fullPage: true,
      });
    }
  await page.setViewportSize({ width: 1200, height: 900 });
}

// A long walk, with a second browser at its end.
test('the record is signed, checked, backed up and restored, and a person is reported on and erased', {
  tag: '@long',
}, async ({ desk, practice }) => {
  test.setTimeout(180_000);
  const { page, panel } = await desk.open('https://www.facebook.com/');
  const from = await panel.lastSeq();
  const sinta = page.locator('[aria-label^="Komentar oleh Sinta Dewi"]').first();
  await sinta.getByRole('button', { name: 'Balas', exact: true }).first().click();
  await expect(panel.suggestions.first()).toBeVisible();
  await panel.key('Enter');
  await panel.expectEvents(from, ['intent', 'inserted']);
  await page.bringToFront();
  await page.keyboard.press('Enter');
  await panel.expectEvents(from, ['intent', 'inserted', 'sent'], 20_000);

  const console_ = await desk.chromium.context.newPage();
  const open = (part: string) =>
    console_.goto(`chrome-extension://${desk.chromium.extensionId}/options.html#${part}`);
  await open('integrity');
  const seal = console_.getByRole('button', { name: 'Tandatangani sekarang' });
  // The alarm may have been faster.
  await seal.click({ timeout: 5000 }).catch(() => undefined);
  await expect(console_.getByText(/Ditandatangani sampai peristiwa \d+/)).toBeVisible();
  const note = await console_.locator('pre').first().innerText();
  expect(parseNotes(`${note.trimEnd()}\n`).notes).toHaveLength(1);
  await expect(console_.getByRole('img', { name: /kode QR/ })).toBeVisible();

  // What a stranger would do with the lines and the checkpoint.
  const lines = (await panel.events()).map(({ line }) => `${line}\n`);
  const size = Number(note.split('\n')[1]);
  const bare = filesInMemory({ 'entries.ndjson': lines.slice(0, size).join('') });
  expect(await verifyBundle(bare, { anchors: note })).toMatchObject({ verdict: 'sound', anchored: size });

  const input = console_.getByTestId('bundle-files');
  const check = (text: string) =>
    input.setInputFiles({ name: 'entries.ndjson', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await console_.getByLabel('Titik periksa yang disimpan di tempat lain').fill(note);
  await check(lines.join(''));
  await expect(console_.getByText(/^Utuh: tidak ada yang diubah/)).toBeVisible();
  await picture(console_, 'integrity');
  await check(lines.join('').replace('"Rani"', '"Budi"'));
  await expect(console_.getByText(/^TIDAK UTUH/)).toBeVisible();
  await expect(console_.getByText(/Catatan \d+ diubah/)).toBeVisible();
  await picture(console_, 'integrity-tampered');

  // A supervisor countersigns; here in the same browser, with a key of their own.
  await console_.getByLabel('Nama atau jabatan Anda').fill('kepala-kantor');
  await console_.getByLabel('Titik periksa', { exact: true }).fill(note);
  await console_.getByRole('button', { name: 'Ikut menandatangani' }).click();
  const cosigned = await console_.getByRole('status').locator('pre').innerText();
  expect(cosigned).toContain('— kepala-kantor ');
  await console_.getByLabel('Titik periksa yang sudah ikut ditandatangani').fill(cosigned);
  await console_.getByRole('button', { name: 'Tambahkan' }).click();
  await expect(console_.getByText(/ikut ditandatangani kepala-kantor, sampai peristiwa/)).toBeVisible();

  await open('backup');
  await console_.getByLabel('Kata sandi (paling', { exact: false }).first().fill('kata sandi panjang');
  await console_.getByLabel('Kata sandi sekali lagi').fill('kata sandi panjang');
  await picture(console_, 'backup');
  const backup = await downloaded(console_, OUT, () =>
    console_.getByRole('button', { name: 'Simpan cadangan' }).click(),
  );

  await open('privacy');
  await console_.getByLabel('Nama, nama akun').fill('sinta dewi');
  await console_.getByRole('button', { name: 'Cari' }).click();
  await expect(console_.getByRole('heading', { name: 'Sinta Dewi' })).toBeVisible();
  await downloaded(console_, OUT, () => console_.getByRole('button', { name: 'Laporan akses' }).click());
  await console_.getByLabel('Alasan').first().fill('permintaan yang bersangkutan');
  await console_.getByRole('button', { name: 'Hapus', exact: true }).click();
  await picture(console_, 'privacy');
  await console_.getByRole('button', { name: 'Hapus selamanya' }).click();
  await expect(console_.getByText(/^Dihapus: \d+ catatan/)).toBeVisible();
  const after = await panel.events();
  expect(after.some(({ personal }) => personal?.author?.name === 'Sinta Dewi')).toBe(false);
  expect(after.map(({ leaf }) => leaf.event)).toContain('erased');
  await console_.close();

  const other = await launchChromium({ extension: EXTENSION, server: practice, headless: true });
  const fresh = await other.context.newPage();
  await fresh.goto(`chrome-extension://${other.extensionId}/options.html#backup`);
  await fresh.getByLabel('Berkas cadangan').setInputFiles(backup);
  await expect(fresh.getByText(/^Terperiksa: \d+ peristiwa/)).toBeVisible();
  await fresh.getByLabel('Kata sandi (paling', { exact: false }).last().fill('kata sandi panjang');
  await fresh.getByRole('button', { name: 'Pulihkan', exact: true }).click();
  await expect(fresh.getByText(/^Dipulihkan: \d+ peristiwa/)).toBeVisible({ timeout: 20_000 });
  await other.close();
});
