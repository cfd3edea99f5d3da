import type { Locator, Page } from '@playwright/test';
import { pngOf } from '../support/pictures.ts';
import { SAMPLE } from '../support/repository/packs.ts';
import { allowHost } from './allow-host.ts';
import { expect } from './fixtures.ts';
import type { LaunchedChromium } from './launch.ts';
import { openDesk } from './open-desk.ts';
import { PACK_HOST, officeTest as test } from './pack-host.ts';
import type { Panel } from './panel.ts';
import { consoleOf, createKey, goTo, saved, unzipped } from './supervisor.ts';

const FEE = SAMPLE.answers.find(({ id }) => id === 'paspor_biaya');
const LONG = (FEE?.variants.findIndex(({ id }) => id === 'id-long') ?? 0) + 1;
const WRITTEN =
  'Yth. pemohon, paspor biasa 10 tahun bertarif {{fact.biaya_paspor_biasa_10}}. Diperiksa dua penyelia.';
const READ = 'Yth. pemohon, paspor biasa 10 tahun bertarif Rp650.000. Diperiksa dua penyelia.';

const PICTURE = pngOf(320, 200);
const ALT = 'Paspor biasa 10 tahun Rp650.000.';
const fileOf = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/png', buffer });
const sideOf = (place: Locator, title: string) =>
  place.getByRole('figure').filter({ hasText: title }).getByRole('img');

const publishing = (page: Page) => page.getByRole('region', { name: 'Terbitkan' });
const part = (page: Page, name: string | RegExp) =>
  page.getByRole('navigation', { name: 'Bagian penyusunan' }).getByRole('button', { name });

async function openAnswer(page: Page): Promise<void> {
  await goTo(page, 'drafting');
  await page.getByLabel('Cari dalam semua jawaban').fill('paspor_biaya');
  await page
    .getByRole('navigation', { name: 'Jawaban yang disusun' })
    .getByRole('button', { name: FEE?.title ?? '' })
    .first()
    .click();
}

/** Signs what lies in the repository of this browser, and gives back the file to carry on. */
async function signed(page: Page): Promise<string> {
  await goTo(page, 'packs');
  await publishing(page).getByRole('button', { name: 'Tanda tangani', exact: true }).click();
  await expect(publishing(page)).toContainText(/[12] dari 2 orang menandatangani/);
  return saved(page, 'Unduh sebagai satu berkas');
}

async function countersigned(page: Page, carried: string): Promise<string> {
  await goTo(page, 'packs');
  await publishing(page).getByLabel('Buka repositori bawaan').setInputFiles(carried);
  await publishing(page).getByRole('button', { name: 'Tanda tangani', exact: true }).click();
  await expect(publishing(page)).toContainText('Tanda tangan cukup');
  return saved(page, 'Unduh folder untuk peladen');
}

async function operatorAt(chromium: LaunchedChromium, name: string): Promise<Panel> {
  const feed = await chromium.context.newPage();
  const panel = await openDesk(chromium, feed, 'https://www.facebook.com/', { operator: name });
  await expect(panel.page.getByRole('contentinfo')).toContainText(SAMPLE.label ?? '', { timeout: 30_000 });
  await feed.bringToFront();
  await feed.locator('[aria-label^="Komentar oleh Sinta Dewi"]').first().getByText('yg 10 taun').click();
  await panel.suggestions
    .filter({ hasText: FEE?.title ?? '' })
    .first()
    .click();
  return panel;
}

test('two supervisors draft, review and sign on two computers; three operators are offered exactly that, until it is recalled', async ({
  browserOf,
  host,
}) => {
  test.setTimeout(300_000);
  const [first, second] = await Promise.all([browserOf(), browserOf()]);
  const [rani, budi] = await Promise.all([consoleOf(first), consoleOf(second)]);
  await createKey(rani, 'Rani');
  const budisKey = await createKey(budi, 'Budi');
  const office = publishing(rani);
  await office.getByText('Buat repositori pertama kantor').click();
  await office.getByLabel('Nama kantor').fill('Kantor Imigrasi Contoh');
  await office.getByLabel('Id paketnya').fill(SAMPLE.id);
  await office.getByLabel('Kunci publik rekan').fill(budisKey);
  await office.getByRole('button', { name: 'Buat dan tanda tangani' }).click();
  await expect(office).toContainText('1 dari 2 orang menandatangani, perlu 2');

  // Rani writes. Nobody else approves it for her, she herself cannot.
  await openAnswer(rani);
  await expect(rani.getByText('Anda menyusun sebagai Rani, sesuai kunci')).toBeVisible();
  const form = rani.getByRole('form', { name: FEE?.title ?? '' });
  await form.getByLabel(`Susunan kata 1 dari versi ${LONG}`, { exact: true }).fill(WRITTEN);
  await expect(rani.getByRole('region', { name: 'Pratinjau' })).toContainText(READ);
  // The card drawn from facts gives way to an approved picture.
  await expect(
    rani.getByRole('region', { name: 'Kartu untuk jawaban ini' }).getByRole('img'),
  ).toHaveAttribute('alt', /Rp350\.000/);
  await form.getByLabel('Gambar untuk jawaban').selectOption('image');
  await form
    .getByLabel('Pilih gambar')
    .setInputFiles(fileOf('halaman.png', Buffer.from('<svg onload="x"/>')));
  await expect(form.getByRole('alert')).toContainText('bukan gambar');
  await form.getByLabel('Pilih gambar').setInputFiles(fileOf('biaya.png', Buffer.from(PICTURE)));
  await form.getByLabel('Teks alternatif').fill(ALT);
  await form.getByRole('button', { name: 'Kirim untuk diperiksa' }).click();
  await expect(form).toContainText('Menunggu orang kedua');
  // What was typed is there after the page died.
  await rani.reload();
  await expect(form.getByLabel(`Susunan kata 1 dari versi ${LONG}`, { exact: true })).toHaveValue(WRITTEN);
  await part(rani, /^Pemeriksaan/).click();
  await expect(rani.getByRole('button', { name: `Setujui: ${FEE?.title}` })).toBeDisabled();
  await part(rani, 'Terbitan dan berkas').click();
  const draft = await saved(rani, 'Simpan salinan kerja');
  await goTo(rani, 'packs');
  const rooted = await saved(rani, 'Unduh sebagai satu berkas');

  // Budi compares it with what is in use, approves, prepares the release and signs first.
  await publishing(budi).getByLabel('Buka repositori bawaan').setInputFiles(rooted);
  await expect(publishing(budi)).toContainText('Kantor Imigrasi Contoh');
  await goTo(budi, 'drafting');
  await part(budi, 'Terbitan dan berkas').click();
  await budi.getByLabel('Buka salinan kerja dari rekan').setInputFiles(draft);
  await expect(budi.getByText('1 hal masuk dari berkas itu')).toBeVisible();
  await part(budi, /^Pemeriksaan/).click();
  const card = budi.getByRole('article', { name: FEE?.title ?? '' });
  await expect(card.locator('ins').filter({ hasText: 'Diperiksa dua penyelia.' })).toHaveCount(1);
  // Gone from the wording, and with the card that was drawn from facts.
  await expect(card.locator('del').filter({ hasText: '{{fact.dasar_tarif}}' })).toHaveCount(2);
  await expect(sideOf(card, 'Yang dipakai sekarang')).toHaveAttribute('alt', /Rp350\.000/);
  await expect(sideOf(card, 'Akan menjadi')).toHaveAttribute('alt', ALT);
  await card.getByRole('button', { name: /^Setujui/ }).click();
  await expect(card).toContainText('Disetujui Budi');
  await part(budi, 'Terbitan dan berkas').click();
  await expect(budi.getByText('Masuk: 1 perubahan')).toBeVisible();
  await budi.getByLabel('Apa yang berubah').fill('Tarif paspor sepuluh tahun.');
  await budi.getByRole('button', { name: 'Siapkan terbitan' }).click();
  await budi.getByRole('link', { name: 'Ke penandatanganan' }).click();
  await expect(publishing(budi)).toContainText(`versi ${SAMPLE.version + 1}`);
  const prepared = await signed(budi);
  host.serve(unzipped(await countersigned(rani, prepared)));
  // What she signed was shown to her word by word.
  await publishing(rani).getByText('1 jawaban berubah').click();
  await publishing(rani)
    .locator('summary')
    .filter({ hasText: FEE?.title ?? '' })
    .click();
  await expect(publishing(rani).locator('ins').filter({ hasText: 'Diperiksa dua penyelia.' })).toBeVisible();
  await expect(sideOf(publishing(rani), 'Akan menjadi')).toHaveAttribute('alt', ALT);
  const shown = /(?:[0-9a-f]{4} ){15}[0-9a-f]{4}/.exec(await publishing(rani).innerText())?.[0] ?? '';

  // Three operators' browsers fetch it from the host; each offers exactly these words.
  const desks = await Promise.all([browserOf(), browserOf(), browserOf()]);
  const panels: Panel[] = [];
  for (const [at, desk] of desks.entries()) {
    const console_ = await consoleOf(desk);
    const source = console_.getByRole('region', { name: 'Asal paket' });
    await allowHost(desk, PACK_HOST);
    await source.getByLabel('Alamat folder paket').fill(`https://${PACK_HOST}/packs/`);
    await source.getByLabel('Sidik jari kantor').fill(shown);
    await source.getByLabel('Jeda menit').fill('0.1');
    await source.getByRole('button', { name: 'Simpan dan cari' }).click();
    await expect(source).toContainText('Tersimpan');
    await expect(console_.getByRole('region', { name: 'Paket yang dipakai' })).toContainText(
      '2 dari 2 orang menandatangani',
    );
    panels.push(await operatorAt(desk, `Petugas ${at + 1}`));
  }
  for (const panel of panels) {
    await expect(panel.preview).toHaveText(READ);
    const picture = panel.page.getByRole('region', { name: 'Kartu untuk jawaban ini' }).getByRole('img');
    await expect(picture).toHaveAttribute('alt', ALT);
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(320);
  }

  // The words turn out to be wrong: Rani withdraws the answer, and it is gone from every open form.
  await openAnswer(rani);
  await expect(rani.getByText(`versi ${SAMPLE.version + 1}).`)).toBeVisible();
  await rani.getByRole('button', { name: 'Tarik jawaban ini' }).click();
  await rani.getByLabel('Alasan').fill('Tarifnya berubah hari ini');
  await rani.getByRole('button', { name: 'Ya, tarik' }).click();
  await part(rani, 'Terbitan dan berkas').click();
  await rani.getByLabel('Apa yang berubah').fill('Penarikan tarif.');
  await rani.getByRole('button', { name: 'Siapkan terbitan' }).click();
  await expect(rani.getByText('Terbitan siap ditandatangani')).toBeVisible();
  host.serve(unzipped(await countersigned(budi, await signed(rani))));
  const since = Date.now();
  for (const panel of panels)
    await expect(panel.notice('sudah ditarik')).toContainText('Tarifnya berubah hari ini', {
      timeout: 60_000,
    });
  console.log(`recalled from three open forms after ${Date.now() - since} ms, interval 6 s`);
  for (const panel of panels) await expect(panel.preview).toHaveCount(0);
});
