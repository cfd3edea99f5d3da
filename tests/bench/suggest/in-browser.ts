import type { Page } from 'puppeteer-core';
import { fillPack } from '../sidebar/fill-pack.ts';
import { askWorker, type WorkerAsked, type WorkerReplies } from './ask-worker.ts';
import { percentile } from './metrics.ts';
import { type OpenedBrowser, openChromium, openFirefox } from './open-browser.ts';
import { readOwn } from './sets.ts';

export interface BrowserRow {
  browser: string;
  answers: number;
  /** From an empty index cache to "ready", training included. */
  'build ms': number;
  /** From starting the worker to the first suggestion, the index being in IndexedDB. */
  'cold start ms': number;
  'p50 ms': number;
  'p95 ms': number;
  'heap MB': number | null;
  /** With the search box's index, which is made when it is first asked. */
  'heap with search MB': number | null;
}

/** What the panel shows at the balanced threshold, with the sample pack as it was installed. */
export interface ShownRow {
  browser: string;
  comments: number;
  'shown %': number;
  'first right of shown %': number;
  'in three of shown %': number;
  'shown for chatter %': number;
}

const COLD_STARTS = 5;
const QUESTIONS = 200;

const round = (value: number): number => Number(value.toFixed(1));

type Asked = Omit<WorkerAsked, 'script' | 'program'>;

const ask = (page: Page, { script }: OpenedBrowser, asked: Asked): Promise<WorkerReplies> =>
  page.evaluate(askWorker, { ...asked, script, program: 'bench' });

/** Each worker has a page of its own: a shared worker ends with the last page that speaks to it. */
async function inPage(opened: OpenedBrowser, asked: Asked): Promise<WorkerReplies> {
  const page = await opened.open();
  const replies = await ask(page, opened, asked);
  await page.close();
  await opened.untilWorkerEnded();
  return replies;
}

const rounded = (value: number | null): number | null => value && round(value);

async function measureSize(opened: OpenedBrowser, answers: number): Promise<BrowserRow> {
  let page = await opened.open();
  await fillPack(page, answers);
  await page.close();
  const texts = (readOwn('test')[1]?.queries ?? []).slice(0, QUESTIONS).map(({ text }) => text);
  const built = await inPage(opened, { texts: texts.slice(0, 1), search: false, open: true });
  const cold: number[] = [];
  for (let turn = 0; turn < COLD_STARTS; turn++) {
    const asked = { texts: texts.slice(turn, turn + 1), search: false, open: false };
    cold.push((await inPage(opened, asked)).readyMs);
  }
  // Chromium 156 keeps a worker for good that its heap was asked of: this page is the browser's last.
  page = await opened.open();
  const warm = (await ask(page, opened, { texts, search: false, open: false })).times.slice(1);
  const heap = await opened.heapMb();
  await ask(page, opened, { texts: [], search: true, open: false });
  const heapWithSearch = await opened.heapMb();
  return {
    browser: opened.name,
    answers,
    'build ms': round(built.readyMs),
    'cold start ms': round(percentile(cold, 0.5)),
    'p50 ms': round(percentile(warm, 0.5)),
    'p95 ms': round(percentile(warm, 0.95)),
    'heap MB': rounded(heap),
    'heap with search MB': rounded(heapWithSearch),
  };
}

async function measureShown(opened: OpenedBrowser): Promise<ShownRow> {
  const [, set] = readOwn('test');
  const queries = set?.queries ?? [];
  const { shown } = await inPage(opened, {
    texts: queries.map(({ text }) => text),
    search: false,
    open: true,
  });
  const replies = queries.map(({ ids }, i) => ({ ids, answers: shown[i] ?? [] }));
  const share = (some: number, whole: number): number => round((100 * some) / Math.max(1, whole));
  const asked = replies.filter(({ ids }) => ids.length > 0);
  const answered = asked.filter(({ answers }) => answers.length > 0);
  const chatter = replies.filter(({ ids }) => ids.length === 0);
  return {
    browser: opened.name,
    comments: queries.length,
    'shown %': share(answered.length, asked.length),
    'first right of shown %': share(
      answered.filter(({ ids, answers }) => ids.includes(answers[0] ?? '')).length,
      answered.length,
    ),
    'in three of shown %': share(
      answered.filter(({ ids, answers }) => answers.slice(0, 3).some((id) => ids.includes(id))).length,
      answered.length,
    ),
    'shown for chatter %': share(chatter.filter(({ answers }) => answers.length > 0).length, chatter.length),
  };
}

/**
 * The built extension's own worker script in a real browser, reading a pack and its index from IndexedDB; wall-clock
 * times, as a panel waits for them.
 */
export async function measureBrowsers(
  names: readonly ('chromium' | 'firefox')[],
  sizes: readonly number[],
): Promise<{ shown: ShownRow[]; browsers: BrowserRow[] }> {
  const shown: ShownRow[] = [];
  const browsers: BrowserRow[] = [];
  for (const name of names)
    for (const [turn, answers] of sizes.entries()) {
      const opened = await (name === 'chromium' ? openChromium() : openFirefox());
      try {
        if (turn === 0) shown.push(await measureShown(opened));
        browsers.push(await measureSize(opened, answers));
      } finally {
        await opened.browser.close();
      }
    }
  return { shown, browsers };
}
