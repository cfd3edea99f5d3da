import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { LaunchedChromium } from './launch.ts';

/** Opens the console's log view in a tab. */
export async function openLog(browser: LaunchedChromium): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
  await page.getByRole('button', { name: 'Ekspor CSV' }).waitFor();
  return page;
}

/** Presses what downloads a file, and keeps the file under the name that it was given. */
export async function downloaded(page: Page, folder: string, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  const file = path.join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

/** Presses an export button of the log. */
export async function exportFile(
  log: Page,
  button: 'Ekspor CSV' | 'Ekspor JSONL' | 'Unduh draf jawaban',
  folder: string,
): Promise<{ file: string; text: string }> {
  const file = await downloaded(log, folder, () => log.getByRole('button', { name: button }).click());
  return { file, text: readFileSync(file, 'utf8') };
}
