import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { startPracticeServer } from '../practice/server.ts';
import { EXTENSION } from '../run/headed.ts';
import { openLog } from './export-log.ts';
import { launchChromium } from './launch.ts';
import { openDesk } from './open-desk.ts';
import { Panel } from './panel.ts';

/** Pictures of every view, light and dark, in both languages: `node tests/e2e/screenshots.ts [folder]`. */
const OUT = path.resolve(process.argv[2] ?? path.join(import.meta.dirname, '../../.cache/screenshots'));
mkdirSync(OUT, { recursive: true });

const server = await startPracticeServer();
const browser = await launchChromium({ extension: EXTENSION, server, headless: true });
const shot = async (page: Page, name: string): Promise<void> => {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.screenshot({ path: path.join(OUT, `${name}-${scheme}.png`) });
  }
};
try {
  const page = await browser.context.newPage();
  const panel = await openDesk(browser, page, 'https://www.facebook.com/', { operator: null });
  await shot(panel.page, 'operator');
  await panel.ready('Rani');
  await shot(panel.page, 'nothing-in-focus');
  const sinta = page.locator('[aria-label^="Komentar oleh Sinta Dewi"]').first();
  await sinta.getByText('yg 10 taun').click();
  await panel.suggestions.first().waitFor();
  await shot(panel.page, 'suggestions');
  await panel.page.getByRole('button', { name: 'English' }).click();
  await panel.page.getByLabel('Search all answers').waitFor();
  await shot(panel.page, 'suggestions-en');
  await panel.page.getByRole('button', { name: 'Indonesia', exact: true }).click();
  await panel.page.setViewportSize({ width: 320, height: 700 });
  await shot(panel.page, 'suggestions-320');
  await panel.page.setViewportSize({ width: 360, height: 760 });
  await panel.key('Enter');
  await panel.notice('Klik Balas').waitFor();
  await shot(panel.page, 'armed');
  await sinta.getByRole('button', { name: 'Balas' }).first().click();
  await panel.notice('Sudah disisipkan').waitFor();
  await shot(panel.page, 'inserted');
  await page.screenshot({ path: path.join(OUT, 'facebook-page.png') });
  await page.bringToFront();
  await page.keyboard.press('Enter');
  await panel.notice('Terkirim').waitFor();
  await page
    .getByText('mantap pelayanannya')
    .first()
    .click()
    .catch(() => undefined);
  await panel.page.getByLabel('Cari di semua jawaban').fill('jdwl layanan');
  await shot(panel.page, 'search');
  const video = await browser.context.newPage();
  await video.goto('https://www.youtube.com/watch?v=imigrasi001');
  const english = video.locator('ytd-comment-view-model:visible').filter({ hasText: 'my KITAS expires' });
  await english.locator('#content-text').click();
  await browser.clickAction(video);
  const beside = new Panel(await browser.sidePanel(video), video);
  await beside.ready('Rani');
  await english.locator('#content-text').click();
  await beside.notice('Anda menjawab sebagai').waitFor();
  await shot(beside.page, 'account-unknown');
  await beside.key('y');
  await beside.suggestions.first().waitFor();
  await shot(beside.page, 'asked-in-english');
  await video.screenshot({ path: path.join(OUT, 'youtube-page.png') });
  const live = await browser.context.newPage();
  await live.goto('https://www.youtube.com/watch?v=langsung01&still=1');
  await browser.clickAction(live);
  const chat = new Panel(await browser.sidePanel(live), live);
  await chat.ready('Rani');
  await live.frameLocator('#chatframe').getByText('biaya paspor 5 tahun').first().click();
  await chat.key('y');
  await chat.suggestions.first().waitFor();
  await shot(chat.page, 'live-chat');
  await live.screenshot({ path: path.join(OUT, 'live-chat-page.png') });
  const post = await browser.context.newPage();
  await post.goto('https://www.instagram.com/p/DPaspor01/');
  await post.locator('a[href*="/c/"] time').first().waitFor();
  await post.screenshot({ path: path.join(OUT, 'instagram-page.png') });
  const log = await openLog(browser);
  await log.setViewportSize({ width: 1200, height: 760 });
  await shot(log, 'log');
  await log.setViewportSize({ width: 360, height: 760 });
  await shot(log, 'log-360');
  await log.setViewportSize({ width: 1200, height: 760 });
  await log.getByRole('button', { name: 'Riwayat' }).first().click();
  await log
    .getByRole('button', { name: /^Koreksi peristiwa/ })
    .last()
    .click();
  await shot(log, 'log-correction');
  await log.setViewportSize({ width: 360, height: 760 });
  await shot(log, 'log-correction-360');
  await log.keyboard.press('Escape');
  const waiting = await browser.context.newPage();
  await waiting.setViewportSize({ width: 1200, height: 760 });
  await waiting.goto(`chrome-extension://${browser.extensionId}/options.html#follow-up`);
  await waiting.getByRole('region').first().waitFor();
  await shot(waiting, 'follow-up');
  await waiting.setViewportSize({ width: 360, height: 760 });
  await shot(waiting, 'follow-up-360');
  const popup = await browser.context.newPage();
  await popup.setViewportSize({ width: 340, height: 420 });
  await popup.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  await popup.getByText('Tanggap bekerja').waitFor();
  await shot(popup, 'popup');
} finally {
  await browser.close();
  await server.close();
}
