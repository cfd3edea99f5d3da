import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { type LaunchedChromium, launchChromium } from '../e2e/launch.ts';
import { Panel } from '../e2e/panel.ts';
import { startPracticeServer } from '../practice/server.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const EXTENSION = path.join(ROOT, '.output/chrome-mv3');
const FEED = 'https://www.facebook.com/growing';
const SIZES = (process.env['TANGGAP_BENCH_SIZES'] ?? '100,1000,5000').split(',').map(Number);
const SECONDS = Number(process.env['TANGGAP_BENCH_SECONDS'] ?? 10);
const CHANGES_PER_SECOND = 50;
const CLICKS = 20;

type Variant = 'nothing' | 'extension' | 'naive';

interface Measured {
  readonly variant: Variant;
  readonly comments: number;
  /** Main-thread time per second, in milliseconds, without and with changes. */
  readonly idle: number;
  readonly busy: number;
  readonly longest: number;
  readonly heapMegabytes: number;
  readonly focus: readonly number[];
}

/** What a page script without any care does: looks at everything whenever anything changed. */
function naiveAgent(): void {
  const read = (article: Element): { author: string; text: string; id: string } => ({
    author: article.querySelector('a')?.textContent ?? '',
    text: [...article.querySelectorAll('div[dir="auto"]')].map((leaf) => leaf.textContent).join('\n'),
    id: article.querySelector<HTMLAnchorElement>('a[href*="comment_id="]')?.href ?? '',
  });
  const look = () => {
    const all = [...document.querySelectorAll('[role="article"]:not([aria-posinset])')].map(read);
    Object.assign(window, { naiveSeen: all.length });
  };
  new MutationObserver(look).observe(document.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  document.addEventListener(
    'pointerdown',
    (event) => {
      look();
      const article = event.target instanceof Element ? event.target.closest('[role="article"]') : null;
      Object.assign(window, {
        naiveFocus: { ...(article ? read(article) : {}), at: performance.now() - event.timeStamp },
      });
    },
    true,
  );
}

async function taskMilliseconds(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

async function heap(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1e6;
}

/** Main-thread milliseconds for each second of waiting. */
async function perSecond(page: Page, cdp: CDPSession): Promise<number> {
  const before = await taskMilliseconds(cdp);
  await page.waitForTimeout(SECONDS * 1000);
  return ((await taskMilliseconds(cdp)) - before) / SECONDS;
}

/** A connection like a panel's own, made in the panel: hears what the agent says, and when. */
async function listen(panel: Panel, address: string): Promise<void> {
  await panel.page.evaluate(async (url) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: {
          query(q: object): Promise<{ id: number; url?: string }[]>;
          connect(
            id: number,
            o: object,
          ): {
            onMessage: {
              addListener(l: (m: { key: string; item?: { nativeId: string } | null }) => void): void;
            };
          };
        };
      };
    };
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
    const heard: { id: string; at: number }[] = [];
    Object.assign(globalThis, { heard });
    chrome.tabs
      .connect(tab?.id ?? -1, { name: 'tanggap-panel', frameId: 0 })
      .onMessage.addListener((message) => {
        if (message.key === 'focus' && message.item)
          heard.push({ id: message.item.nativeId, at: performance.timeOrigin + performance.now() });
      });
  }, address);
}

const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ??
  Number.NaN;

async function clickThrough(page: Page, variant: Variant, panel: Panel | undefined): Promise<number[]> {
  await page.evaluate(() => {
    const clicks: number[] = [];
    Object.assign(window, { clicks });
    window.addEventListener(
      'pointerdown',
      (event) => clicks.push(performance.timeOrigin + event.timeStamp),
      true,
    );
  });
  const rows = page.locator('.comments [role="article"]');
  const times: number[] = [];
  for (let index = 0; index < CLICKS; index++) {
    const text = rows
      .nth(index * 2)
      .locator('div[dir="auto"]')
      .last();
    await text.scrollIntoViewIfNeeded();
    await page.waitForTimeout(60);
    if (panel)
      await panel.page.evaluate(() => ((globalThis as unknown as { heard: unknown[] }).heard.length = 0));
    await text.click();
    await page.waitForTimeout(250);
    if (variant === 'nothing') continue;
    if (variant === 'naive') {
      times.push(
        await page.evaluate(() => (window as unknown as { naiveFocus: { at: number } }).naiveFocus.at),
      );
      continue;
    }
    const clicked = await page.evaluate(() => (window as unknown as { clicks: number[] }).clicks.at(-1) ?? 0);
    const heard = await panel?.page.evaluate(
      () => (globalThis as unknown as { heard: { at: number }[] }).heard[0]?.at,
    );
    times.push(heard === undefined ? Number.NaN : heard - clicked);
  }
  return times;
}

async function measure(chromium: LaunchedChromium, variant: Variant, comments: number): Promise<Measured> {
  const page = await chromium.context.newPage();
  const address = `${FEED}?${variant}-${comments}`;
  await page.goto(address);
  await page.waitForFunction(() => 'growingFeed' in window);
  let panel: Panel | undefined;
  if (variant === 'extension') {
    await chromium.clickAction(page);
    panel = new Panel(await chromium.sidePanel(page), page);
    await panel.ready('Rani');
    await listen(panel, address);
  } else if (variant === 'naive') await page.evaluate(naiveAgent);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  // Grown in steps, as a page that loads more and more does.
  for (let size = 0; size <= comments; size += 100)
    await page.evaluate((to) => window.growingFeed.grow(to), size);
  await page.evaluate(() => {
    const long: number[] = [];
    Object.assign(window, { long });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) long.push(entry.duration);
    }).observe({ type: 'longtask' });
  });
  await page.waitForTimeout(2000);
  const idle = await perSecond(page, cdp);
  await page.evaluate(() => Object.assign(window, { long: [], stop: window.growingFeed.churn(50) }));
  await page.evaluate(() => ((window as unknown as { long: number[] }).long.length = 0));
  const busy = await perSecond(page, cdp);
  await page.evaluate(() => (window as unknown as { stop: () => number }).stop());
  const longest = await page.evaluate(() => Math.max(0, ...(window as unknown as { long: number[] }).long));
  const focus = await clickThrough(page, variant, panel);
  const heapMegabytes = await heap(cdp);
  await page.close();
  return { variant, comments, idle, busy, longest, heapMegabytes, focus };
}

function row({ variant, comments, idle, busy, longest, heapMegabytes, focus }: Measured): string {
  const at = (share: number): string => (variant === 'nothing' ? '–' : percentile(focus, share).toFixed(1));
  const long = longest === 0 ? '< 50' : longest.toFixed(0);
  return `| ${variant} | ${comments} | ${idle.toFixed(1)} | ${busy.toFixed(1)} | ${long} | ${heapMegabytes.toFixed(1)} | ${at(0.5)} | ${at(0.95)} |`;
}

console.log(`${CHANGES_PER_SECOND} changes a second, ${SECONDS} s each; main-thread time in ms per second`);
console.log('| agent | comments | idle | busy | longest task | heap MB | focus p50 ms | p95 ms |');
console.log('|---|---|---|---|---|---|---|---|');
const server = await startPracticeServer();
for (const variant of ['nothing', 'extension', 'naive'] as const) {
  const chromium = await launchChromium({
    // Without an extension the same browser starts with an empty one, so that only ours is the difference.
    extension: variant === 'extension' ? EXTENSION : await emptyExtension(),
    server,
    headless: true,
  });
  for (const comments of SIZES) console.log(row(await measure(chromium, variant, comments)));
  await chromium.close();
}
await server.close();

async function emptyExtension(): Promise<string> {
  const { writeFileSync } = await import('node:fs');
  const folder = mkdtempSync(path.join(tmpdir(), 'tanggap-empty-'));
  writeFileSync(
    path.join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'empty',
      version: '1',
      background: { service_worker: 'worker.js' },
    }),
  );
  writeFileSync(path.join(folder, 'worker.js'), '');
  return folder;
}
