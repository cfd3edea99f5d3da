import path from 'node:path';
import { expect, test } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { practiceFlags } from '../practice/flags.ts';
import { type PracticeServer, startPracticeServer } from '../practice/server.ts';
import { PLANTED, ScrollRecord, tellOfPanel } from '../support/scroll-record.ts';
import { findChromium } from './find-chromium.ts';
import { readJournal } from './read-journal.ts';
import { watchAgents } from './scrolls.ts';

const EXTENSION = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');
const BOX = '[aria-label="Balas Sinta Dewi"]';

let server: PracticeServer;
let browser: Browser;

/** Puppeteer, because Playwright makes every page believe that it is in front. */
test.beforeAll(async () => {
  server = await startPracticeServer();
  browser = await puppeteer.launch({
    executablePath: findChromium(),
    headless: true,
    pipe: true,
    enableExtensions: [EXTENSION],
    defaultViewport: null,
    args: [...practiceFlags(server), '--lang=id', '--no-sandbox'],
  });
  // The page of the first run would take the front from the tab under test.
  const welcome = await browser.waitForTarget((one) => one.url().endsWith('options.html#welcome'));
  await (await welcome.asPage()).close();
});

test.afterAll(async () => {
  await browser.close();
  await server.close();
});

async function openPanel(page: Page): Promise<Page> {
  const extension = [...(await browser.extensions()).values()][0];
  if (!extension) throw new Error('the extension is not there');
  await extension.triggerAction(page);
  const target = await browser.waitForTarget((one) => one.url().includes('sidepanel.html?tab='));
  return target.asPage();
}

test('an answer goes into a tab that another one hides, and is read back there', async () => {
  const page = await browser.newPage();
  const scrolls = new ScrollRecord();
  const session = await page.createCDPSession();
  const agents = await watchAgents(
    {
      evaluate: (contextId, expression) => session.send('Runtime.evaluate', { contextId, expression }),
      bind: (name) => session.send('Runtime.addBinding', { name }),
      enable: () => session.send('Runtime.enable'),
      onCalled: (heard) => session.on('Runtime.bindingCalled', heard),
      onCreated: (heard) => session.on('Runtime.executionContextCreated', heard),
      onDestroyed: (heard) => session.on('Runtime.executionContextDestroyed', heard),
    },
    scrolls,
  );
  await page.goto('https://www.facebook.com/');
  await page.waitForSelector('[role="article"]');
  const panel = await openPanel(page);
  await panel.exposeFunction('notePanel', scrolls.notePanel.bind(scrolls));
  await panel.evaluate(`(${tellOfPanel})(window)`);
  await panel.waitForSelector('input[placeholder="Nama petugas"]');
  await panel.type('input[placeholder="Nama petugas"]', 'Rani');
  await panel.keyboard.press('Enter');
  await page.click('[aria-label^="Komentar oleh Sinta Dewi"] ::-p-text(Balas)');
  await panel.waitForSelector('[data-testid="preview-text"]');
  const text = await panel.$eval('[data-testid="preview-text"]', (element) => element.textContent);
  const front = await browser.newPage();
  await front.goto('https://example.com/');
  await front.bringToFront();
  await expect.poll(() => page.evaluate(() => document.hidden)).toBe(true);
  // Nobody can press a key in a hidden panel: this is the click of the moment before, come late.
  await panel.evaluate(() =>
    [...document.querySelectorAll('button')]
      .find((button) => button.innerText.startsWith('Sisipkan'))
      ?.click(),
  );
  await expect
    .poll(
      async () =>
        (await readJournal(panel, 0))
          .map(({ leaf }) => leaf.event)
          .filter((event) => event !== 'opened' && event !== 'found'),
      { timeout: 20_000 },
    )
    .toEqual(['suggested', 'intent', 'inserted']);
  expect(await page.evaluate(() => document.hidden)).toBe(true);
  expect(await page.evaluate((box) => window.practice.model(box), BOX)).toBe(text);
  expect(await page.evaluate(() => window.practice.violations)).toEqual([]);
  expect(scrolls.takeUnasked()).toEqual([]);
  // The record would have told: in a hidden tab too a scroll that nobody asked for is seen.
  for (const [how, code] of Object.entries(PLANTED)) {
    await agents.run(code);
    await expect.poll(() => scrolls.count, how).toBeGreaterThan(0);
    expect(scrolls.takeUnasked()[0]).toMatch(new RegExp(`^${how}:`));
  }
});
