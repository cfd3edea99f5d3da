import { rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { type LaunchedChromium, launchChromium } from '../e2e/launch.ts';
import { targetsOf, waitUntil } from '../e2e/targets.ts';
import { type PracticeServer, startPracticeServer } from '../practice/server.ts';
import { BARE_PAGE, withBarePage } from './sidebar/bare-page.ts';
import { fillPack } from './sidebar/fill-pack.ts';
import { measureKeystrokes, measurePeer } from './sidebar/keystrokes.ts';

const EXTENSION = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');
const REPORT = path.resolve(import.meta.dirname, '../reports/sidebar.md');
const SIZES = (process.env['TANGGAP_BENCH_SIZES'] ?? '1000,10000').split(',').map(Number);
const ROUNDS = 5;

interface Measured {
  readonly answers: number;
  /** Milliseconds from the page's start to the first suggestion in the document. */
  readonly first: number;
  readonly cold: number;
  readonly warm: number;
  /** Of a page that draws one row and does nothing else: what the browser alone takes. */
  readonly bare: number;
  readonly keyP50: number;
  readonly keyP95: number;
  readonly peerP50: number;
  readonly peerP95: number;
}

const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ??
  Number.NaN;

/** The sidebar's own page, or another; one like it is easier to close and open by the hundred than a panel. */
async function openPage(browser: LaunchedChromium, address: string): Promise<[Page, number]> {
  const page = await browser.context.newPage();
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('[role="option"]')) return;
      observer.disconnect();
      Object.assign(window, { firstSuggestion: performance.now() });
    }).observe(document, { subtree: true, childList: true });
  });
  await page.goto(`chrome-extension://${browser.extensionId}/${address}`);
  await page.waitForFunction(() => 'firstSuggestion' in window, undefined, { timeout: 240_000 });
  const taken = await page.evaluate(() => (window as unknown as { firstSuggestion: number }).firstSuggestion);
  return [page, taken];
}

async function workerGone(browser: LaunchedChromium): Promise<void> {
  const cdp = await browser.context.browser()?.newBrowserCDPSession();
  if (!cdp) throw new Error('the context has no browser');
  await waitUntil(
    async () => (await targetsOf(cdp)).every(({ type }) => type !== 'shared_worker'),
    'the ranking worker to end',
  );
  await cdp.detach();
}

async function measure(server: PracticeServer, extension: string, answers: number): Promise<Measured> {
  const browser = await launchChromium({ extension, server, headless: true });
  try {
    const inside = await browser.context.newPage();
    await inside.goto(`chrome-extension://${browser.extensionId}/options.html#answers`);
    await inside.getByText('Paspor', { exact: false }).first().waitFor();
    await fillPack(inside, answers);
    const site = await browser.context.newPage();
    await site.goto('https://www.facebook.com/');
    await site.getByText('bikin paspor yg 10 taun').first().click();
    const tabId = await inside.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { tabs: { query(query: object): Promise<{ id: number }[]> } };
      };
      const [tab] = await chrome.tabs.query({ url: 'https://www.facebook.com/*' });
      return tab?.id ?? -1;
    });
    await inside.close();
    // For the tab with the comment in focus.
    const sidebar = `sidepanel.html?tab=${tabId}`;
    let [page, first] = await openPage(browser, sidebar);
    // What is learnt once for a pack is kept a moment after the first suggestion.
    await page.waitForTimeout(2000);
    await page.close();
    const colds: number[] = [];
    const warms: number[] = [];
    const bares: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await workerGone(browser);
      const [coldPage, cold] = await openPage(browser, sidebar);
      colds.push(cold);
      const [warmPage, warm] = await openPage(browser, sidebar);
      warms.push(warm);
      const [barePage, bare] = await openPage(browser, BARE_PAGE);
      bares.push(bare);
      await barePage.close();
      await coldPage.close();
      await warmPage.close();
    }
    [page] = await openPage(browser, sidebar);
    const keys = await measureKeystrokes(page);
    const peer = await measurePeer(page);
    return {
      answers,
      first,
      cold: percentile(colds, 0.5),
      warm: percentile(warms, 0.5),
      bare: percentile(bares, 0.5),
      keyP50: percentile(keys, 0.5),
      keyP95: percentile(keys, 0.95),
      peerP50: percentile(peer, 0.5),
      peerP95: percentile(peer, 0.95),
    };
  } finally {
    await browser.close();
  }
}

const today = (): string => new Date().toISOString().slice(0, 10);

function reportOf(rows: readonly Measured[]): string {
  const shown = (value: number): string => value.toFixed(value < 100 ? 1 : 0);
  return [
    `Milliseconds in Chromium, ${cpus().length} cores; medians of ${ROUNDS} for cold and warm. First: the pack was never read here; cold: its index is`,
    'kept, no worker runs; warm: one runs; bare: a page of the extension that draws one row by React and does nothing else. Key: from a key in the search box to the list. Fuse: the same texts, plain Fuse.js over all.',
    '',
    '| answers | first | cold | warm | bare | key p50 | key p95 | Fuse p50 | Fuse p95 |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map((row) => {
      const times = [
        row.first,
        row.cold,
        row.warm,
        row.bare,
        row.keyP50,
        row.keyP95,
        row.peerP50,
        row.peerP95,
      ];
      return `| ${[row.answers.toLocaleString('en'), ...times.map(shown)].join(' | ')} |`;
    }),
  ].join('\n');
}

const server = await startPracticeServer();
const extension = await withBarePage(EXTENSION);
try {
  const rows: Measured[] = [];
  for (const size of SIZES) rows.push(await measure(server, extension, size));
  const report = reportOf(rows);
  if (process.argv.includes('--report'))
    writeFileSync(REPORT, `# npm run bench:sidebar, ${today()}\n\n${report}\n`);
  console.log(process.argv.includes('--json') ? JSON.stringify({ cores: cpus().length, rows }) : report);
} finally {
  rmSync(extension, { recursive: true });
  await server.close();
}
