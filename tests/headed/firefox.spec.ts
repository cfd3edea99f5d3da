import type { Page } from 'puppeteer-core';
import { EXTENSION, expect, type FirefoxDesk, test as firefoxTest } from '../firefox/fixtures.ts';
import { type LaunchedFirefox, launchFirefox } from '../firefox/launch.ts';
import { BrowserWindow } from '../firefox/privileged.ts';
import { Sidebar } from '../firefox/sidebar.ts';
import { type Display, openDisplay } from './display.ts';
import { keepKeys, writeFirefoxReport } from './key-report.ts';
import { SITES, type Site } from './sites.ts';
import { inBox, tabTo } from './walk.ts';

/**
 * Firefox's own key from pane to pane, backwards: page, sidebar, address bar, and the page again, with its box. F6 itself
 * comes to the sidebar by the address bar, once or twice, and into the page without its box (ESR 153).
 */
const PANE = 'shift+F6';
const INTO_SIDEBAR = [PANE];
const BACK_TO_BOX = [PANE, PANE];
const INSERTED = 'Sudah disisipkan dan dibaca ulang';
const SENT = 'Terkirim dan tercatat';

const test = firefoxTest.extend<object, { display: Display; firefox: LaunchedFirefox }>({
  display: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures wanted from the pattern, refuses any other first argument, and this one wants none
    async ({}, use) => {
      const display = await openDisplay();
      await use(display);
      display.close();
    },
    { scope: 'worker' },
  ],
  firefox: [
    async ({ practice, display: _ }, use) => {
      const firefox = await launchFirefox(EXTENSION, practice, { headless: false });
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

test.afterAll(async ({ firefox }) => {
  // As firefox/153.8.0.
  const [, version = ''] = (await firefox.browser.version()).split('/');
  writeFirefoxReport(version);
});

for (const site of SITES)
  test(`${site.name}: from the comment to sent by real keys, and Firefox’s own from pane to pane`, async ({
    desk,
    display,
  }) => {
    test.setTimeout(180_000);
    const { page, sidebar } = await openSite(desk, site);
    const from = await sidebar.lastSeq();
    const before = display.pressed;
    const tabs = await toBox(page, display, site);
    await openSidebar(desk, page, sidebar, display);
    const aside = await tellSidebar(page, sidebar, display, site);
    const text = await suggested(sidebar);
    display.press('alt+shift+u');
    await sidebar.shows(INSERTED);
    expect([await hears(page), await inBox(page)], 'the reply box keeps the keyboard').toEqual([true, true]);
    expect(lines(await heldInBox(page)).endsWith(lines(text))).toBe(true);
    display.press(site.send);
    await sidebar.shows(SENT, 'body', 20_000);
    const [intent, , sent] = await sidebar.expectEvents(from, ['intent', 'inserted', 'sent']);
    expect(intent?.leaf.operator).toEqual({ id: 'Rani', how: 'typed' });
    expect(sent?.leaf.detail).toMatchObject({ evidence: 'observed', edited: false });
    const replies = await page.evaluate(() => window.practice.sent);
    expect(replies).toMatchObject([{ text: expect.stringMatching(/./), surface: 'reply', trusted: true }]);
    expect(replies[0]?.text.endsWith(text)).toBe(true);
    expect(sent?.personal?.sentText).toBe(replies[0]?.text);
    keepKeys({ name: site.name, keys: display.pressed - before, tabs, aside });
  });

async function openSite(desk: FirefoxDesk, site: Site): Promise<{ page: Page; sidebar: Sidebar }> {
  const page = await desk.open(site.url);
  await page.waitForFunction(
    ([element, words]) =>
      [...document.querySelectorAll(element)].some((one) => one.textContent?.includes(words)),
    {},
    site.comment,
  );
  return { page, sidebar: await Sidebar.of(desk.firefox.extensionPage, await BrowserWindow.of(page)) };
}

async function toBox(page: Page, display: Display, site: Site): Promise<number> {
  const tabs = await tabTo(page, display, site);
  display.press('Return');
  await expect.poll(() => inBox(page)).toBe(true);
  return tabs;
}

async function openSidebar(desk: FirefoxDesk, page: Page, sidebar: Sidebar, display: Display): Promise<void> {
  display.press('alt+shift+y');
  await sidebar.shows('peristiwa tercatat');
  await desk.firefox.scrolls.watchPanels();
  expect([await hears(page), await inBox(page)], 'the reply box keeps the keyboard').toEqual([true, true]);
}

/** What only the operator knows, typed in the sidebar: who answers, and as which account. How many keys it took, both ways. */
async function tellSidebar(page: Page, sidebar: Sidebar, display: Display, site: Site): Promise<number> {
  const before = display.pressed;
  await expect.poll(() => sidebar.read('header form, header strong')).not.toBeNull();
  const named = (await sidebar.read('header form')) === null;
  if (site.asks) await sidebar.shows('Anda menjawab sebagai');
  if (named && !site.asks) return 0;
  await intoSidebar(page, display);
  if (!named) {
    display.type('Rani');
    display.press('Return');
    await sidebar.shows('Ganti petugas');
  }
  if (site.asks) {
    display.press('y');
    await sidebar.shows('menjawab sebagai');
  }
  await backToBox(page, display);
  return display.pressed - before;
}

async function suggested(sidebar: Sidebar): Promise<string> {
  await sidebar.shows(/\S/, '[role="listbox"]:not([aria-busy="true"]) [role="option"]', 40_000);
  await sidebar.shows(/\S/, '[data-testid="preview-text"]');
  // After it was inserted the preview shows the wording whose turn is next.
  return (await sidebar.read('[data-testid="preview-text"]')) ?? '';
}

async function intoSidebar(page: Page, display: Display): Promise<void> {
  display.press(...INTO_SIDEBAR);
  await expect.poll(() => hears(page)).toBe(false);
}

async function backToBox(page: Page, display: Display): Promise<void> {
  display.press(...BACK_TO_BOX);
  await expect.poll(() => hears(page)).toBe(true);
  expect(await inBox(page), 'the page comes back with its reply box').toBe(true);
}

/** Whether the page has the window's keyboard. */
const hears = (page: Page): Promise<boolean> => page.evaluate(() => document.hasFocus());

const heldInBox = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const box = document.activeElement as HTMLElement;
    return box instanceof HTMLTextAreaElement ? box.value : box.innerText;
  });

/** Editors show the ends of lines in ways of their own. */
const lines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
