import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Pack } from '../../lib/domain/index.ts';
import { createKey as createNewKey, readBundle, writeBundle } from '../../lib/packs/index.ts';
import { SAMPLE } from '../support/repository/packs.ts';
import { allowHost } from './allow-host.ts';
import { expect } from './fixtures.ts';
import { commandTakes, oneByteOff, publishedByCommand } from './pack-command.ts';
import { PACK_HOST, officeTest as test } from './pack-host.ts';
import { consoleOf, createKey, saved, unzipped } from './supervisor.ts';

const FOLDER = mkdtempSync(path.join(tmpdir(), 'tanggap-packs-'));

test('two supervisors make keys, sign one pack on two computers, and an operator’s browser takes it', async ({
  browserOf,
  host,
}) => {
  test.setTimeout(240_000);
  const [first, second] = [await browserOf(), await browserOf()];
  const [rani, budi] = [await consoleOf(first), await consoleOf(second)];
  await createKey(rani, 'Rani');
  const budisKey = await createKey(budi, 'Budi');

  const publish = rani.getByRole('region', { name: 'Terbitkan' });
  await publish.getByText('Buat repositori pertama kantor').click();
  await publish.getByLabel('Nama kantor').fill('Kantor Imigrasi Contoh');
  await publish.getByLabel('Id paketnya').fill(SAMPLE.id);
  await publish.getByLabel('Kunci publik rekan').fill(budisKey);
  await expect(publish.getByLabel('Berapa dari 2 orang')).toHaveValue('2');
  await publish.getByRole('button', { name: 'Buat dan tanda tangani' }).click();
  await expect(publish).toContainText('1 dari 2 orang menandatangani, perlu 2');

  const pack: Pack = {
    ...SAMPLE,
    version: 20,
    label: 'Paket dua orang',
    publishedAt: new Date().toISOString(),
  };
  const packFile = path.join(FOLDER, 'paket.json');
  writeFileSync(packFile, JSON.stringify(pack));
  await publish.getByLabel('Siapkan terbitan dari berkas paket').setInputFiles(packFile);
  await expect(publish).toContainText('Paket dua orang');
  await publish.getByRole('button', { name: 'Tanda tangani', exact: true }).click();
  await expect(publish).toContainText('Tanda tangan belum cukup');
  await expect(publish.getByRole('button', { name: 'Unduh folder' })).toBeDisabled();
  const carried = await saved(rani, 'Unduh sebagai satu berkas');

  const countersign = budi.getByRole('region', { name: 'Terbitkan' });
  await countersign.getByLabel('Buka repositori bawaan').setInputFiles(carried);
  await expect(countersign).toContainText('Paket dua orang');
  await countersign.getByRole('button', { name: 'Tanda tangani', exact: true }).click();
  await expect(countersign).toContainText('Tanda tangan cukup');
  await expect(countersign).toContainText('2 dari 2 orang menandatangani, perlu 2');
  const files = unzipped(await saved(budi, 'Unduh folder untuk peladen'));
  expect([...files.keys()].sort().at(0)).toBe('1.root.json');
  host.serve(files);
  expect(await commandTakes(files)).toBe(true);
  for (const name of files.keys()) expect(await commandTakes(oneByteOff(files, name)), name).toBe(false);
  const shown = /(?:[0-9a-f]{4} ){15}[0-9a-f]{4}/.exec(await countersign.innerText())?.[0] ?? '';

  const third = await browserOf();
  const operator = await consoleOf(third);
  // The first minutes: the same office's file, and only against the fingerprint that people compared.
  const welcome = await third.context.newPage();
  await welcome.goto(`chrome-extension://${third.extensionId}/options.html#welcome`);
  await welcome.getByRole('radio', { name: 'Buka berkas paket dari kantor' }).check();
  const wrong = `${shown.startsWith('0') ? '1' : '0'}${shown.slice(1)}`;
  const whole = await saved(budi, 'Unduh sebagai satu berkas');
  await welcome.getByLabel('Sidik jari kantor').fill(wrong);
  await welcome.getByLabel('Pasang dari berkas bawaan').setInputFiles(whole);
  await expect(welcome.getByRole('alert')).toContainText('E18');
  await welcome.getByLabel('Sidik jari kantor').fill(shown);
  await welcome.getByLabel('Pasang dari berkas bawaan').setInputFiles(whole);
  await expect(welcome.getByText('Paket baru sudah dipakai.')).toBeVisible();
  await expect(welcome.getByText('Dipakai sekarang: Paket dua orang, versi 20.')).toBeVisible();
  await welcome.close();
  const source = operator.getByRole('region', { name: 'Asal paket' });
  await allowHost(third, PACK_HOST);
  await source.getByLabel('Alamat folder paket').fill(`https://${PACK_HOST}/packs/`);
  await source.getByLabel('Sidik jari kantor').fill(wrong);
  await source.getByRole('button', { name: 'Simpan dan cari' }).click();
  await expect(source.getByRole('alert')).toContainText('E18');
  await source.getByLabel('Sidik jari kantor').fill(shown);
  await source.getByRole('button', { name: 'Simpan dan cari' }).click();
  await expect(source).toContainText('Tersimpan');
  const inUse = operator.getByRole('region', { name: 'Paket yang dipakai' });
  await expect(inUse).toContainText('Paket dua orang · versi 20');
  await expect(inUse).toContainText('2 dari 2 orang menandatangani');
  await inUse.getByRole('button', { name: 'Cari paket yang lebih baru' }).click();
  await expect(inUse).toContainText('sudah yang terbaru');
  await inUse.getByRole('button', { name: `Kembali ke versi ${SAMPLE.version}` }).click();
  await expect(inUse).toContainText('Versi 20 sengaja ditinggalkan');
  await inUse.getByRole('button', { name: 'Maju ke versi 20' }).click();
  await expect(inUse).toContainText('Paket dua orang · versi 20');

  // A colleague is enrolled: the new list needs both supervisors, and every browser follows it.
  const { publicHex } = await createNewKey();
  await publish
    .getByLabel('Buka repositori bawaan')
    .setInputFiles(await saved(budi, 'Unduh sebagai satu berkas'));
  await expect(publish).toContainText('Tanda tangan cukup');
  await publish.getByText('Ganti daftar kunci').click();
  await publish.getByLabel('Kunci publik rekan').fill(publicHex);
  await expect(publish.getByLabel('Berapa dari 3 orang')).toHaveValue('2');
  await publish.getByRole('button', { name: 'Siapkan dan tanda tangani daftar baru' }).click();
  await expect(publish).toContainText('1 dari 3 orang menandatangani, perlu 2');
  await expect(publish).toContainText('Tanda tangan belum cukup');
  await countersign
    .getByLabel('Buka repositori bawaan')
    .setInputFiles(await saved(rani, 'Unduh sebagai satu berkas'));
  await expect(countersign).toContainText('1 dari 3 orang menandatangani, perlu 2');
  await countersign.getByRole('button', { name: 'Tanda tangani', exact: true }).click();
  await expect(countersign).toContainText('Tanda tangan cukup');
  host.serve(unzipped(await saved(budi, 'Unduh folder untuk peladen')));
  await inUse.getByRole('button', { name: 'Cari paket yang lebih baru' }).click();
  await expect(inUse).toContainText('2 dari 3 orang menandatangani');
  await expect(inUse).toContainText('Paket dua orang · versi 20');
  await expect(inUse.getByRole('alert')).toHaveCount(0);
  expect(host.log).toContainEqual(expect.objectContaining({ path: '2.root.json', status: 200 }));

  // And the reverse: what the command published is as good here, until a byte of it changes.
  const made = await publishedByCommand({ ...pack, label: 'Paket dari perintah' });
  const publishing = operator.getByRole('region', { name: 'Terbitkan' });
  await publishing.getByLabel('Buka repositori bawaan').setInputFiles(made);
  await expect(publishing).toContainText('Paket dari perintah');
  await expect(publishing).toContainText('Tanda tangan cukup');
  const read = readBundle(new Uint8Array(readFileSync(made)));
  if (!read.ok) throw new Error(read.reason);
  const name = [...read.value.keys()].find((one) => one.startsWith('targets/')) ?? '';
  const damaged = new Map(
    [...oneByteOff(read.value, name)].map(([file, bytes]) => [file, new Uint8Array(bytes)]),
  );
  await publishing.getByLabel('Buka repositori bawaan').setInputFiles({
    name: 'x.tanggap',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(writeBundle(damaged)),
  });
  await expect(publishing).not.toContainText('Tanda tangan cukup');
});
