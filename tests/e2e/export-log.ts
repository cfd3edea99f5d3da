import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { LaunchedChromium } from './launch.ts';
import { waitUntil } from './targets.ts';

/** Opens the console's log view in a tab. */
export async function openLog(browser: LaunchedChromium): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
  await page.getByRole('button', { name: 'Ekspor CSV' }).waitFor();
  return page;
}

/**
 * Presses an export button and returns the file that the browser saved. The folder is set by hand: each connection to
 * a side panel redirects Playwright's own downloads to a folder that goes with it.
 */
export async function exportFile(
  browser: LaunchedChromium,
  log: Page,
  button: 'Ekspor CSV' | 'Ekspor JSONL' | 'Unduh draf jawaban',
  folder: string,
): Promise<{ file: string; text: string }> {
  mkdirSync(folder, { recursive: true });
  const before = new Set(readdirSync(folder));
  const cdp = await browser.context.browser()?.newBrowserCDPSession();
  await cdp?.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await log.getByRole('button', { name: button }).click();
  const name = await waitUntil(
    async () => readdirSync(folder).find((entry) => !before.has(entry) && /\.(csv|jsonl|json)$/.test(entry)),
    'the exported file',
  );
  const file = path.join(folder, name);
  await waitUntil(
    async () => existsSync(file) && readFileSync(file).length > 0,
    'the exported file to be written',
  );
  return { file, text: readFileSync(file, 'utf8') };
}
