import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findChromium } from '../../e2e/find-chromium.ts';
import { findFirefox } from '../../firefox/find-firefox.ts';
import { EXTENSION_ID, EXTENSION_UUID } from '../../firefox/launch.ts';

export interface OpenedBrowser {
  readonly name: string;
  readonly browser: Browser;
  /** Address of the ranking worker's script in the extension. */
  readonly script: string;
  /** Opens a page of the extension that starts no worker of its own. */
  open(): Promise<Page>;
  /** Objects and buffers of the running worker after a collection; null where the browser does not tell. */
  heapMb(): Promise<number | null>;
  /** A page that connects to a worker which is about to end would wait for ever. */
  untilWorkerEnded(): Promise<void>;
}

const OUTPUT = path.resolve(import.meta.dirname, '../../../.output');
/** BiDi shows no workers (ESR 153). */
const FIREFOX_WORKER_ENDS = 1_000;
/** Building 10,000 answers on a busy machine. */
const LONGEST = 600_000;

/** As the panel starts it (entrypoints/sidepanel/start-ranking.ts). */
const WORKER = '/suggest-worker.js';

/** The console lists the answers once the pack that ships with the extension is installed. */
async function untilInstalled(browser: Browser, address: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${address}/options.html#answers`, { waitUntil: [] });
  await page.waitForFunction(() => document.body?.innerText.includes('Paspor'), { timeout: LONGEST });
  await page.close();
}

export async function openChromium(): Promise<OpenedBrowser> {
  const extension = path.join(OUTPUT, 'chrome-mv3');
  const browser = await puppeteer.launch({
    executablePath: findChromium(),
    headless: true,
    protocolTimeout: LONGEST,
    enableExtensions: true,
    args: ['--no-sandbox', `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  const worker = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'),
  );
  const address = `chrome-extension://${new URL(worker.url()).host}`;
  await untilInstalled(browser, address);
  const rankingWorker = () => browser.targets().find((target) => target.type() === 'shared_worker');
  return {
    name: 'Chromium',
    browser,
    script: WORKER,
    async open() {
      const page = await browser.newPage();
      await page.goto(`${address}/popup.html`);
      return page;
    },
    async heapMb() {
      const target = rankingWorker();
      if (!target) throw new Error('the ranking worker is not running');
      const session = await target.createCDPSession();
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
      await session.detach();
      return (usedSize + backingStorageSize) / 1e6;
    },
    async untilWorkerEnded() {
      while (rankingWorker()) await delay(20);
    },
  };
}

export async function openFirefox(): Promise<OpenedBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    protocolTimeout: LONGEST,
    // moz-extension:// pages are closed to BiDi without it.
    args: ['--remote-allow-system-access'],
    timeout: 90_000,
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: EXTENSION_UUID }),
    },
  });
  await browser.installExtension(path.join(OUTPUT, 'firefox-mv3'));
  const address = `moz-extension://${EXTENSION_UUID}`;
  await untilInstalled(browser, address);
  return {
    name: 'Firefox',
    browser,
    script: WORKER,
    async open() {
      const page = await browser.newPage();
      // goto() waits for a load event that the change of process swallows (ESR 153).
      await page.goto(`${address}/popup.html`, { waitUntil: [] });
      await page.waitForSelector('#root > *');
      return page;
    },
    heapMb: async () => null,
    untilWorkerEnded: () => delay(FIREFOX_WORKER_ENDS),
  };
}
