import { expect, type Page, test } from '@playwright/test';
import { EXTENSION } from '../e2e/fixtures.ts';
import { type LaunchedChromium, launchChromium } from '../e2e/launch.ts';
import { Panel } from '../e2e/panel.ts';
import { waitUntil } from '../e2e/targets.ts';
import { type PracticeServer, startPracticeServer } from '../practice/server.ts';
import { type Display, openDisplay } from './display.ts';
import { keepKeys, writeKeyReport } from './key-report.ts';
import { FACEBOOK, SITES } from './sites.ts';
import { inBox, tabTo } from './walk.ts';

let display: Display;
let server: PracticeServer;
let browser: LaunchedChromium;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  display = await openDisplay();
  server = await startPracticeServer();
  browser = await launchChromium({ extension: EXTENSION, server, headless: false });
});
test.afterAll(async () => {
  writeKeyReport(browser?.context.browser()?.version() ?? '');
  await browser?.close();
  await server?.close();
  display?.close();
});

for (const site of SITES)
  test(`${site.name}: from the comment to sent by real keys and the browser’s own commands alone`, async () => {
    test.setTimeout(180_000);
    const page = await browser.context.newPage();
    await page.goto(site.url);
    await page.locator(site.comment[0]).filter({ hasText: site.comment[1] }).first().waitFor();
    const before = display.pressed;
    const tabs = await tabTo(page, display, site);
    display.press('Return');
    await waitUntil(async () => (await inBox(page)) || undefined, 'the reply box to have the keyboard');
    display.press('alt+shift+y');
    const panel = new Panel(await browser.sidePanel(page), page);
    await panel.page.getByRole('contentinfo').getByText('peristiwa tercatat').waitFor({ timeout: 20_000 });
    const name = panel.page.getByPlaceholder('Nama petugas');
    if (await name.isVisible()) {
      display.type('Rani');
      display.press('Return');
      await name.waitFor({ state: 'detached' });
    }
    if (site.asks) {
      await panel.notice('Anda menjawab sebagai').waitFor();
      display.press('y');
    }
    await expect(panel.insertButton).toBeEnabled({ timeout: 40_000 });
    // Afterwards the preview shows the wording whose turn is next.
    const text = await panel.preview.innerText();
    display.press('Escape');
    await keysArrive(page);
    expect(await inBox(page), 'Esc gives the keyboard back to the reply box').toBe(true);
    const chosen = display.pressed;
    display.press('alt+shift+u');
    await panel.notice('Sudah disisipkan').waitFor();
    expect(display.pressed - chosen, 'keys from a reply box in focus to an inserted answer').toBe(1);
    expect(await inBox(page), 'the page keeps the keyboard').toBe(true);
    display.press(site.send);
    const sent = await waitUntil(
      () => page.evaluate(() => window.practice.sent.at(-1)),
      'the site to have sent the reply',
    );
    expect(sent.text.endsWith(text)).toBe(true);
    expect(sent.trusted).toBe(true);
    await panel.notice('Terkirim dan tercatat').waitFor({ timeout: 20_000 });
    const row = { name: site.name, keys: display.pressed - before, tabs };
    keepKeys(row);
    const keys = `${row.keys} keys: ${tabs} Tab to the comment’s own Reply`;
    test.info().annotations.push({ type: 'keys', description: keys });
    console.log(`${site.name}: ${keys}, 1 from the panel back to the reply box, 1 to insert, 1 to send`);
    expect(await page.evaluate(() => window.practice.violations)).toEqual([]);
    await page.close();
  });

const AFTERWARDS = [
  { afterInsert: 'stay', says: 'Esc brings the keyboard into the reply box', panels: 1 },
  { afterInsert: 'return', says: 'the keyboard comes into the reply box by itself', panels: 1 },
  { afterInsert: 'close', says: 'the panel closes and the keyboard comes into the reply box', panels: 0 },
] as const;

for (const { afterInsert, says, panels } of AFTERWARDS)
  test(`after Enter in the panel ${says}, and a key held down sends nothing`, async () => {
    test.setTimeout(120_000);
    const site = FACEBOOK;
    const page = await browser.context.newPage();
    await page.goto(site.url);
    await page.locator(site.comment[0]).filter({ hasText: site.comment[1] }).first().waitFor();
    await tabTo(page, display, site);
    display.press('Return');
    await waitUntil(async () => (await inBox(page)) || undefined, 'the reply box to have the keyboard');
    display.press('alt+shift+y');
    const panel = new Panel(await browser.sidePanel(page), page);
    await panel.ready('Rani');
    await choose(panel.page, afterInsert);
    await expect(panel.insertButton).toBeEnabled({ timeout: 40_000 });
    const text = await panel.preview.innerText();
    display.hold('Return');
    await panel.notice('Sudah disisipkan').waitFor();
    // Longer than the time after which a held key is repeated.
    await page.waitForTimeout(1500);
    expect(await page.evaluate(() => window.practice.sent.length)).toBe(0);
    display.release('Return');
    if (afterInsert === 'stay') display.press('Escape');
    await keysArrive(page);
    // The keyboard is in the page a moment before the panel that closes is gone.
    await expect.poll(() => browser.sidePanelCount()).toBe(panels);
    display.type(' Salam');
    await waitUntil(
      async () => (await typedIn(page)).endsWith('Salam') || undefined,
      'the typed words in the reply box',
    );
    expect(await page.evaluate(() => window.practice.sent.length)).toBe(0);
    display.press(site.send);
    const sent = await waitUntil(
      () => page.evaluate(() => window.practice.sent.at(-1)),
      'the site to have sent the reply',
    );
    // The caret stood behind the answer.
    expect(sent.text.endsWith(`${text} Salam`)).toBe(true);
    expect(await page.evaluate(() => window.practice.violations)).toEqual([]);
    const addresses = browser.context.pages().map((each) => each.url());
    expect(addresses.filter((address) => address === 'about:blank').length).toBeLessThanOrEqual(1);
    await page.close();
  });

/** The setting, as the console writes it. */
const choose = (page: Page, afterInsert: (typeof AFTERWARDS)[number]['afterInsert']): Promise<void> =>
  page.evaluate(async (wanted) => {
    interface Local {
      get(name: string): Promise<{ settings?: object }>;
      set(items: object): Promise<void>;
    }
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: Local } } };
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { ...settings, afterInsert: wanted } });
  }, afterInsert);

const typedIn = (page: Page): Promise<string> =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText.trim() ?? '');

/** Waits until a real key is heard by the page; `document.hasFocus()` is true everywhere under Playwright. */
async function keysArrive(page: Page): Promise<void> {
  await page.evaluate(() =>
    addEventListener('keydown', ({ key }) => {
      if (key === 'Shift') document.documentElement.dataset['heard'] = 'yes';
    }),
  );
  await waitUntil(() => {
    display.probe('Shift_L');
    return page.evaluate(() => document.documentElement.dataset['heard'] === 'yes' || undefined);
  }, 'the page to hear a key');
}
