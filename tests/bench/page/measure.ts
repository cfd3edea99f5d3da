import { type Browser, type CDPSession, expect, type Page } from '@playwright/test';
import type { LaunchedChromium } from '../../e2e/launch.ts';
import { Panel } from '../../e2e/panel.ts';
import type { Random } from '../../support/repository/random.ts';
import { listen, takeHeard } from './listener.ts';
import { NAIVE_FILE, naiveSource } from './naive-agent.ts';
import { longest, percentile, sum, traced } from './trace.ts';

const FEED = 'https://www.facebook.com/growing';
const CHANGES_PER_SECOND = 50;

export type Variant = 'nothing' | 'extension' | 'naive';

/** Main-thread milliseconds; those of a second are on the processor's clock. */
export interface Measured {
  readonly variant: Variant;
  readonly comments: number;
  /** Of the whole page for each second of rest, and what the variant's own calls had of it. */
  readonly idle: number;
  readonly idleOwn: number;
  /** The same with 50 changes a second. */
  readonly busy: number;
  readonly busyOwn: number;
  /** The longest single call into the variant's code, in all of the run. */
  readonly longest: number;
  readonly longestOnClock: number;
  readonly heapMegabytes: number;
  /** From the press of the pointer until the item was read and handed on: the variant's own work. */
  readonly focus: { readonly p50: number; readonly p95: number };
  /** The same until another process has it, on the clock. */
  readonly heard: { readonly p50: number; readonly p95: number };
}

export interface Run {
  readonly chromium: LaunchedChromium;
  readonly browser: Browser;
  readonly variant: Variant;
  readonly comments: number;
  readonly seconds: number;
  readonly clicks: number;
  /** The same in each run of a seed. */
  readonly random: Random;
}

const FILES: Readonly<Record<Variant, string>> = {
  nothing: '(none)',
  extension: '/facebook-agent.js',
  naive: NAIVE_FILE,
};

async function metric(cdp: CDPSession, wanted: string): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === wanted)?.value ?? 0;
}

async function heap(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  return (await metric(cdp, 'JSHeapUsedSize')) / 1e6;
}

async function open({ chromium, variant, comments }: Run): Promise<{ page: Page; panel?: Page }> {
  const page = await chromium.context.newPage();
  const address = `${FEED}?${variant}-${comments}`;
  await page.goto(address);
  await page.waitForFunction(() => 'growingFeed' in window);
  if (variant === 'naive') await page.evaluate(naiveSource);
  if (variant !== 'extension') return { page };
  await chromium.clickAction(page);
  const panel = new Panel(await chromium.sidePanel(page), page);
  await panel.ready('Rani');
  await listen(panel.page, address);
  return { page, panel: panel.page };
}

/** Presses the text of one comment as a person does; tells when, and when somebody knew which comment that is. */
async function press(page: Page, panel: Page | undefined, index: number): Promise<number | undefined> {
  // Twice: rows that come near for the first time get their true height, and everything moves.
  const place = (scroll: boolean): Promise<{ x: number; y: number }> =>
    page.evaluate(
      ([row, bring]) => {
        // A press on a mention or on "see more" would be another thing, and lead away from the feed.
        const texts = document.querySelectorAll(
          '.comments [role="article"] .text div[dir="auto"]:not(:has(a, [role="link"], [role="button"]))',
        );
        const text = texts[row % texts.length];
        if (bring) text?.scrollIntoView({ block: 'center' });
        const { left = 0, top = 0 } = text?.getBoundingClientRect() ?? {};
        return { x: left + 4, y: top + 6 };
      },
      [index, scroll] as const,
    );
  for (let time = 0; time < 2; time++) {
    await place(true);
    await page.waitForTimeout(80);
  }
  const at = await place(false);
  if (panel) await takeHeard(panel);
  await page.mouse.click(at.x, at.y);
  await page.waitForTimeout(250);
  const pressed = await page.evaluate(() => window.pressedAt ?? Number.NaN);
  const known = panel
    ? (await takeHeard(panel))[0]?.at
    : await page.evaluate(() => window.naiveFocus?.at ?? Number.NaN);
  return known === undefined ? undefined : known - pressed;
}

export async function measure(run: Run): Promise<Measured> {
  const { browser, variant, comments, seconds, clicks, random } = run;
  const { page, panel } = await open(run);
  const cdp = await page.context().newCDPSession(page);
  // On the processor's clock: what other programs take of this machine is not the page's.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  // Grown in steps, as a page that loads more and more does.
  const grown = await traced(browser, page, FILES[variant], async () => {
    for (let size = 100; size <= comments; size += 100)
      await page.evaluate((to) => window.growingFeed.grow(to), size);
    await page.waitForTimeout(1000);
  });
  const perSecond = async (): Promise<{ all: number; own: number; calls: typeof grown.calls }> => {
    const before = await metric(cdp, 'TaskDuration');
    const { calls } = await traced(browser, page, FILES[variant], () => page.waitForTimeout(seconds * 1000));
    const all = (((await metric(cdp, 'TaskDuration')) - before) * 1000) / seconds;
    return { all, own: sum(calls, 'thread') / seconds, calls };
  };
  const idle = await perSecond();
  await page.evaluate((rate) => {
    window.addEventListener(
      'pointerdown',
      (event) => (window.pressedAt = performance.timeOrigin + event.timeStamp),
      true,
    );
    window.stopChurn = window.growingFeed.churn(rate);
  }, CHANGES_PER_SECOND);
  // With an item in focus, as it is while somebody works.
  if (variant !== 'nothing') await press(page, panel, 0);
  const busy = await perSecond();
  const times: number[] = [];
  const clicked =
    variant === 'nothing'
      ? { calls: [], presses: [] }
      : await traced(browser, page, FILES[variant], async () => {
          for (let click = 0; click < clicks; click++) {
            const time = await press(page, panel, random.whole(comments));
            if (time !== undefined) times.push(time);
          }
        });
  await page.evaluate(() => window.stopChurn?.());
  if (variant !== 'nothing') expect(times.length, 'items that were heard of').toBeGreaterThan(clicks * 0.8);
  const heapMegabytes = await heap(cdp);
  await page.close();
  const all = [...grown.calls, ...idle.calls, ...busy.calls, ...clicked.calls];
  const own = clicked.presses.map(({ thread }) => thread);
  return {
    variant,
    comments,
    idle: idle.all,
    idleOwn: idle.own,
    busy: busy.all,
    busyOwn: busy.own,
    longest: longest(all, 'thread'),
    longestOnClock: longest(all, 'wall'),
    heapMegabytes,
    focus: { p50: percentile(own, 0.5), p95: percentile(own, 0.95) },
    heard: { p50: percentile(times, 0.5), p95: percentile(times, 0.95) },
  };
}

declare global {
  interface Window {
    pressedAt?: number;
    stopChurn?: () => number;
    naiveFocus?: { at: number };
  }
}
