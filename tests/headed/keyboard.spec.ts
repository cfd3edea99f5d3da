import { expect, type Page, test } from '@playwright/test';
import { EXTENSION } from '../e2e/fixtures.ts';
import { type LaunchedChromium, launchChromium } from '../e2e/launch.ts';
import { Panel } from '../e2e/panel.ts';
import { readJournal } from '../e2e/read-journal.ts';
import { waitUntil } from '../e2e/targets.ts';
import { type PracticeServer, startPracticeServer } from '../practice/server.ts';
import { type Display, openDisplay } from './display.ts';

interface Site {
  readonly name: string;
  readonly url: string;
  /** The comment, by its element and some of its words. */
  readonly comment: readonly [element: string, words: string];
  readonly reply: string;
  readonly send: string;
  /** The page does not show which account speaks. */
  readonly asks?: true;
}

const SITES: readonly Site[] = [
  {
    name: 'Facebook',
    url: 'https://www.facebook.com/',
    comment: ['[role="article"]', 'yg 10 taun'],
    reply: '[role="button"]',
    send: 'Return',
  },
  {
    name: 'X',
    url: 'https://x.com/imigrasi_contoh/status/1985000000000000001',
    comment: ['article', 'paspor ilang di angkot'],
    reply: '[data-testid="reply"]',
    send: 'ctrl+Return',
  },
  {
    name: 'Instagram',
    url: 'https://www.instagram.com/p/DPaspor01/',
    comment: ['.row', 'bikin paspor baru skrg bayarnya'],
    reply: '[role="button"], button',
    send: 'Return',
  },
  {
    name: 'YouTube',
    url: 'https://www.youtube.com/watch?v=imigrasi001',
    comment: ['ytd-comment-view-model', 'yang sepuluh tahun bayar brp'],
    reply: '#reply-button-end button',
    send: 'ctrl+Return',
    asks: true,
  },
];
const MOST_TABS = 200;

let display: Display;
let server: PracticeServer;
let browser: LaunchedChromium;

test.beforeAll(async () => {
  display = await openDisplay();
  server = await startPracticeServer();
  browser = await launchChromium({ extension: EXTENSION, server, headless: false });
  const console = await browser.context.newPage();
  await console.goto(`chrome-extension://${browser.extensionId}/options.html#settings`);
  await console.getByLabel('Tutup panel setelah jawaban disisipkan dengan Enter').check();
  await console.close();
});
test.afterAll(async () => {
  await browser?.close();
  await server?.close();
  display?.close();
});

for (const site of SITES)
  test(`${site.name}: from the comment to sent by real keys alone`, async () => {
    test.setTimeout(180_000);
    const page = await browser.context.newPage();
    await page.goto(site.url);
    await page.locator(site.comment[0]).filter({ hasText: site.comment[1] }).first().waitFor();
    const before = display.pressed;
    const tabs = await tabTo(page, site);
    display.press('Return');
    await waitUntil(() => inBox(page), 'the reply box to have the keyboard');
    display.press('alt+shift+y');
    const panel = new Panel(await browser.sidePanel(page), page);
    const name = panel.page.getByPlaceholder('Nama petugas');
    if (await name.isVisible({ timeout: 3000 }).catch(() => false)) {
      display.type('Rani');
      display.press('Return');
      await name.waitFor({ state: 'detached' });
    }
    if (site.asks) {
      await panel.notice('Anda menjawab sebagai').waitFor();
      display.press('y');
    }
    await expect(panel.insertButton).toBeEnabled({ timeout: 40_000 });
    const text = await panel.preview.innerText();
    display.press('Return');
    await waitUntil(async () => (await browser.sidePanelCount()) === 0, 'the panel to close');
    display.press(site.send);
    const sent = await waitUntil(
      () => page.evaluate(() => window.practice.sent.at(-1)),
      'the site to have sent the reply',
    );
    expect(sent.text.endsWith(text)).toBe(true);
    expect(sent.trusted).toBe(true);
    await waitUntil(async () => (await lastSent(text)) !== undefined, 'the reply to be logged as sent');
    test.info().annotations.push({
      type: 'keys',
      description: `${display.pressed - before} keys, ${tabs} of them Tab to come to the comment’s own Reply`,
    });
    console.log(`${site.name}: ${display.pressed - before} keys (${tabs} Tab to come to Reply)`);
    expect(await page.evaluate(() => window.practice.violations)).toEqual([]);
    await page.close();
  });

test('Facebook: the browser’s own command inserts in one key and leaves the keyboard in the reply box', async () => {
  test.setTimeout(180_000);
  const [site] = SITES;
  if (!site) throw new Error('no site');
  const page = await browser.context.newPage();
  await page.goto('https://www.facebook.com/');
  await page.locator(site.comment[0]).filter({ hasText: site.comment[1] }).first().waitFor();
  await tabTo(page, site);
  display.press('Return');
  await waitUntil(() => inBox(page), 'the reply box to have the keyboard');
  // Opened by the toolbar button, as somebody does who keeps it open all day; then back into the box by a click.
  await browser.clickAction(page);
  const panel = new Panel(await browser.sidePanel(page), page);
  await expect(panel.insertButton).toBeEnabled({ timeout: 40_000 });
  await page.locator('[aria-label="Balas Sinta Dewi"]').click();
  const before = display.pressed;
  display.press('alt+shift+u');
  await panel.notice('Sudah disisipkan').waitFor();
  expect(display.pressed - before).toBe(1);
  const text = await panel.preview.innerText();
  expect(await panel.model('[aria-label="Balas Sinta Dewi"]')).not.toBe('');
  display.press('Return');
  await panel.notice('Terkirim dan tercatat').waitFor({ timeout: 20_000 });
  expect(text).not.toBe('');
  await page.close();
});

async function tabTo(page: Page, { comment, reply }: Site): Promise<number> {
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    const there = await page.evaluate(
      ([element = '', words = '', control = '']) => {
        const active = document.activeElement;
        const row = active?.closest(element);
        return (
          active?.matches(control) === true &&
          row?.textContent?.includes(words) === true &&
          (/^balas$/i.test(active.textContent?.trim() ?? '') || active.matches('[data-testid="reply"]'))
        );
      },
      [...comment, reply],
    );
    if (there) return tabs;
    display.press('Tab');
  }
  throw new Error('Tab never came to the comment’s Reply');
}

const inBox = (page: Page): Promise<boolean | undefined> =>
  page.evaluate(() =>
    document.activeElement?.matches('[contenteditable="true"], textarea') ? true : undefined,
  );

/** The log, read by a page of the extension: the panel is closed by then. */
async function lastSent(text: string): Promise<unknown> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  const events = await readJournal(page, 0);
  await page.close();
  return events.find(
    ({ leaf, personal }) => leaf.event === 'sent' && personal?.sentText?.endsWith(text) === true,
  );
}
