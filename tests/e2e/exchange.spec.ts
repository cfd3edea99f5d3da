import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dress } from '../gallery/console.ts';
import { expect, test } from './fixtures.ts';
import { saved } from './supervisor.ts';

const FOLDER = mkdtempSync(path.join(tmpdir(), 'tanggap-exchange-'));
const PICTURES = process.env['TANGGAP_PICTURES'];

test('a file of another tool is tried, chosen from, taken into the drafts, and comes out again word for word', async ({
  chromium: { context, extensionId },
}) => {
  test.setTimeout(120_000);
  const page = await context.newPage();
  const picture = async (name: string): Promise<void> => {
    if (!PICTURES) return;
    mkdirSync(PICTURES, { recursive: true });
    for (const language of ['id', 'en'] as const)
      for (const theme of ['light', 'dark'] as const) {
        await dress(page, { language, theme });
        for (const width of [360, 1200]) {
          await page.setViewportSize({ width, height: 900 });
          await page.waitForTimeout(200);
          await page.screenshot({
            path: path.join(PICTURES, `${name}-${language}-${theme}-${width}.png`),
            fullPage: true,
          });
        }
      }
    await dress(page, { language: 'id', theme: 'light' });
    await page.setViewportSize({ width: 1280, height: 900 });
  };
  await page.goto(`chrome-extension://${extensionId}/options.html#drafting`);
  await page.getByLabel('Nama Anda').fill('Rani');
  await page.getByRole('button', { name: 'Mulai menyusun' }).click();
  await page.goto(`chrome-extension://${extensionId}/options.html#exchange`);
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { name: 'Impor', exact: true })).toBeVisible();
  await picture('exchange-empty');

  const broken = path.join(FOLDER, 'rusak.csv');
  writeFileSync(broken, 'Judul,Teks\na,"tidak ditutup\n');
  await page.getByTestId('import-file').setInputFiles(broken);
  await expect(main.getByRole('alert')).toContainText('E62');
  await picture('exchange-refused');

  const file = path.join(FOLDER, 'chatwoot.csv');
  writeFileSync(
    file,
    [
      'short_code,content,inbox',
      'parkir,"Halo {{ contact.first_name || \'Kak\' }}, parkir ada di depan kantor. Nomor {{conversation.id}}.",1',
      'musala,"Musala ada di lantai satu, di sebelah ruang tunggu.\nSilakan bertanya kepada petugas.",1',
      'biaya,Biaya paspor bisa dilihat di situs kami.,1',
      'kosong,,1',
    ].join('\n'),
  );
  await page.getByTestId('import-file').setInputFiles(file);
  await expect(main).toContainText('2 baru, 0 berubah, 0 sama, 1 bertentangan, 1 ditolak.');
  await expect(main).toContainText('Isian {{conversation.id}} tidak dikenal dan tetap tertulis begitu.');
  await expect(main).toContainText('Baris 6, Teks: kosong.');
  await main.getByText('Perbedaannya').first().click();
  await picture('exchange-dry-run');
  await expect(main.getByRole('checkbox', { name: 'Ambil Biaya paspor' })).not.toBeChecked();
  await main.getByRole('checkbox', { name: 'Ambil musala' }).uncheck();
  await main.getByRole('button', { name: 'Masukkan 1 jawaban ke konsep' }).click();
  await expect(main).toContainText('1 jawaban masuk ke konsep.');
  await picture('exchange-applied');

  const out = await saved(page, 'Ekspor sebagai XLSX Tanggap');
  await main.getByRole('button', { name: 'Berkas lain' }).click();
  await page.getByTestId('import-file').setInputFiles(out);
  await expect(main).toContainText('0 baru, 0 berubah, 57 sama, 0 bertentangan, 0 ditolak.');
  await page.goto(`chrome-extension://${extensionId}/options.html#drafting/parkir`);
  await expect(page.getByText('Halo {{author_name}}, parkir ada di depan kantor.').first()).toBeVisible();
  await page.close();
});
