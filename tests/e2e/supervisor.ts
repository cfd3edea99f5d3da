import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { expect } from './fixtures.ts';
import type { LaunchedChromium } from './launch.ts';

const FOLDER = mkdtempSync(path.join(tmpdir(), 'tanggap-packs-'));
const PASSPHRASE = 'kuda laut makan pagi';

/** Goes to a part of the console, as its menu does. */
export async function goTo(page: Page, part: 'packs' | 'drafting'): Promise<void> {
  await page.getByRole('navigation', { name: 'Bagian konsol' }).locator(`a[href="#${part}"]`).click();
  await page
    .getByRole('heading', { level: 1, name: part === 'packs' ? 'Paket jawaban' : 'Penyusunan' })
    .waitFor();
}

/** The console of one browser, with its part of packs open. */
export async function consoleOf({ context, extensionId }: LaunchedChromium): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html#packs`);
  await page.getByRole('heading', { name: 'Paket jawaban' }).waitFor();
  return page;
}

/** Presses a button that downloads a file, and gives back where the file is. */
export async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  const file = path.join(FOLDER, `${Math.random().toString(36).slice(2)}-${download.suggestedFilename()}`);
  await download.saveAs(file);
  return file;
}

/** Creates a key as a person does, and gives back its public half as the page shows it. */
export async function createKey(page: Page, name: string): Promise<string> {
  const keys = page.getByRole('region', { name: 'Kunci saya' });
  await keys.getByText('Buat atau pulihkan kunci').click();
  await keys.getByLabel('Nama', { exact: true }).fill(name);
  await keys.getByLabel('Frasa sandi').fill(PASSPHRASE);
  const backup = await saved(page, 'Buat kunci dan unduh cadangannya');
  expect(readFileSync(backup, 'utf8')).toContain('"format": "tanggap-key"');
  await expect(keys.getByText('Kunci sudah dibuat')).toBeVisible();
  const [publicHex] = /[0-9a-f]{64}/.exec(await keys.innerText()) ?? [];
  if (!publicHex) throw new Error('no public key in sight');
  return publicHex;
}

/** The files of a downloaded folder, as a host would serve them. */
export function unzipped(file: string): Map<string, Uint8Array<ArrayBuffer>> {
  const zip = unzipSync(new Uint8Array(readFileSync(file)));
  return new Map(
    Object.entries(zip).map(([name, bytes]) => [name.replace('packs/', ''), new Uint8Array(bytes)]),
  );
}
