import type { Page } from 'puppeteer-core';
import { expect, test } from './fixtures.ts';
import { EXTENSION_ID } from './launch.ts';
import { BrowserWindow, ENTER, ESCAPE } from './privileged.ts';
import { type ExtensionGlobals, Sidebar } from './sidebar.ts';

const FEED = 'https://www.facebook.com/';
const POST = 'https://x.com/imigrasi_contoh/status/1985000000000000001';
const ELSEWHERE = 'https://example.com/';
const REPLY_TO_SINTA = '[aria-label^="Komentar oleh Sinta Dewi"] ::-p-text(Balas)';
const SINTA_ASKS = 'min, bikin paspor yg 10 taun';
const REPLY_ON_X = 'article[data-testid="tweet"][tabindex="0"] [data-testid="reply"]';

async function click(page: Page, control: string): Promise<void> {
  await page.waitForSelector(control);
  await page.click(control);
}
const questionOnX = (page: Page): Promise<string> =>
  page.$eval('article[data-testid="tweet"][tabindex="0"] [data-testid="tweetText"]', (element) =>
    (element.textContent ?? '').slice(0, 25),
  );
const hasOutline = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector('tanggap-outline') !== null);

test('the toolbar button and its key open and close the real sidebar, also when it has to wake the event page', async ({
  desk,
}) => {
  const page = await desk.open(FEED);
  const sidebar = await Sidebar.of(desk.firefox.extensionPage, await BrowserWindow.of(page));
  expect(await sidebar.isOpen()).toBe(false);
  await desk.firefox.untilSuspended(page);
  const window = await desk.firefox.pressButton(page);
  await sidebar.shows('peristiwa tercatat');
  expect(await window.run('return SidebarController.currentID')).toBe(
    `${EXTENSION_ID.replace(/[^a-z0-9]/g, '_')}-sidebar-action`,
  );
  await desk.firefox.pressButton(page);
  await expect.poll(() => sidebar.isOpen()).toBe(false);
  await window.type('Y', { altKey: true, shiftKey: true });
  await sidebar.shows('peristiwa tercatat');
});

test('on another site the button opens the popup that says where Tanggap works', async ({ desk }) => {
  const page = await desk.open(ELSEWHERE);
  const window = await desk.firefox.pressButton(page);
  const popup = () =>
    desk.firefox.extensionPage.evaluate(() => {
      const { browser } = globalThis as unknown as ExtensionGlobals;
      return browser.extension.getViews({ type: 'popup' })[0]?.document.body.innerText ?? '';
    });
  await expect.poll(popup).toContain('Tanggap bekerja di halaman');
  await window.type(ESCAPE);
  await expect.poll(popup).toBe('');
  const sidebar = await Sidebar.of(desk.firefox.extensionPage, window);
  expect(await sidebar.isOpen()).toBe(false);
});

test('the sidebar follows the tab in front, and leaves nothing behind in the other one', async ({ desk }) => {
  const facebook = await desk.open(FEED);
  const sidebar = await desk.sidebar(facebook);
  await click(facebook, REPLY_TO_SINTA);
  await sidebar.shows(SINTA_ASKS, '[data-testid="item-text"]');
  expect(await hasOutline(facebook)).toBe(true);

  const x = await desk.open(POST);
  await click(x, REPLY_ON_X);
  await sidebar.shows(await questionOnX(x), '[data-testid="item-text"]');
  // The port to the tab behind is closed: its agent shows nobody anything any more.
  await expect.poll(() => hasOutline(facebook)).toBe(false);

  const elsewhere = await desk.open(ELSEWHERE);
  await sidebar.shows('Bilah ini mengikuti tab yang Anda buka');
  expect(await sidebar.read('[data-testid="item-text"]')).toBeNull();

  await facebook.bringToFront();
  await sidebar.shows(SINTA_ASKS, '[data-testid="item-text"]');
  await elsewhere.bringToFront();
  await sidebar.shows('Bilah ini mengikuti tab yang Anda buka');
  await elsewhere.goto(FEED);
  await click(elsewhere, REPLY_TO_SINTA);
  await sidebar.shows(SINTA_ASKS, '[data-testid="item-text"]');
  await elsewhere.goto(ELSEWHERE);
  await sidebar.shows('Bilah ini mengikuti tab yang Anda buka');
  await elsewhere.goBack();
  await click(elsewhere, REPLY_TO_SINTA);
  await sidebar.shows(SINTA_ASKS, '[data-testid="item-text"]');
});

test('an answer that waits for its box is given up when another tab comes in front, and the log says so', async ({
  desk,
}) => {
  const page = await desk.open(FEED);
  const sidebar = await desk.sidebar(page);
  const from = await sidebar.lastSeq();
  const comment = '[aria-label^="Komentar oleh Sinta Dewi"] ::-p-text(bikin paspor yg 10)';
  await click(page, comment);
  await sidebar.shows('Biaya paspor', '[role="option"]');
  await sidebar.click('[role="option"]');
  await sidebar.type(ENTER);
  await sidebar.shows('Klik Balas pada komentar Sinta Dewi');
  await desk.open(ELSEWHERE);
  const [, abandoned] = await sidebar.expectEvents(from, ['intent', 'abandoned']);
  expect(abandoned?.leaf.detail).toMatchObject({ reason: 'cancelled' });
  await page.bringToFront();
  await click(page, REPLY_TO_SINTA);
  await sidebar.shows('Biaya paspor', '[role="option"]');
  await page.waitForSelector(`[aria-label="Balas Sinta Dewi"]`);
  expect(await page.evaluate(() => window.practice.model('[aria-label="Balas Sinta Dewi"]'))).toBe('');
});

test('two windows have a sidebar each, and each follows its own', async ({ desk }) => {
  const first = await desk.open(FEED);
  const left = await desk.sidebar(first);
  await click(first, REPLY_TO_SINTA);
  await left.shows(SINTA_ASKS, '[data-testid="item-text"]');
  const second = await desk.open(POST, 'window');
  const right = await desk.sidebar(second);
  await click(second, REPLY_ON_X);
  const question = await questionOnX(second);
  await right.shows(question, '[data-testid="item-text"]');
  await left.shows(SINTA_ASKS, '[data-testid="item-text"]');
  await first.bringToFront();
  await desk.open(ELSEWHERE);
  await left.shows('Bilah ini mengikuti tab yang Anda buka');
  expect(await right.read('[data-testid="item-text"]')).toContain(question);
});

test('a form that is half filled keeps what was typed while another tab is in front', async ({ desk }) => {
  const page = await desk.open(FEED);
  const sidebar = await desk.sidebar(page);
  await click(page, REPLY_TO_SINTA);
  await sidebar.shows('Biaya paspor', '[role="option"]');
  await sidebar.still('input[type="search"]');
  await sidebar.click('input[type="search"]');
  await sidebar.type('layanan keliling');
  await sidebar.shows(/keliling/i, '[role="option"]');
  await sidebar.shows(/belum diisi:\s+Tempat layanan berikutnya/, '[data-testid="preview-text"]');
  await sidebar.click('input[aria-invalid="true"]');
  await sidebar.type('Desa Contoh');
  await sidebar.shows('Desa Contoh', '[data-testid="preview-text"]');
  // At the width that Firefox opens its sidebar with, with everything in it that can be.
  expect(await sidebar.overflow()).toEqual([0, 0]);
  await desk.open(ELSEWHERE);
  await sidebar.shows('Bilah ini mengikuti tab yang Anda buka');
  await page.bringToFront();
  await sidebar.shows('Biaya paspor', '[role="option"]');
  await sidebar.still('input[type="search"]');
  await sidebar.click('input[type="search"]');
  await sidebar.type('layanan keliling');
  await sidebar.shows('Desa Contoh', '[data-testid="preview-text"]');
});

test('an answer can be copied: it is on the real clipboard', async ({ desk }) => {
  const page = await desk.open(FEED);
  const sidebar = await desk.sidebar(page);
  await click(page, '[aria-label^="Komentar oleh Sinta Dewi"] ::-p-text(bikin paspor yg 10)');
  await sidebar.shows('Biaya paspor', '[role="option"]');
  await sidebar.shows(/\S/, '[data-testid="preview-text"]');
  const text = await sidebar.read('[data-testid="preview-text"]');
  await sidebar.click('button', 'Salin');
  const window = await BrowserWindow.of(page);
  await expect.poll(() => window.run('return navigator.clipboard.readText()')).toBe(text);
});
