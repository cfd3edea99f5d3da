import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { build } from 'esbuild';
import { launchChromium } from '../../e2e/launch.ts';
import { startPracticeServer } from '../../practice/server.ts';
import { EXTENSION } from '../../run/headed.ts';
import type { bench, Spread as Times } from './in-page.ts';

export interface ExportCost {
  readonly rows: number;
  readonly rowsPerSecond: number;
  /** By the processor time of the page's own thread: what other work on the machine does not change. */
  readonly rowsPerProcessorSecond: number;
  readonly megabytes: number;
}

type Spread = { readonly p50: number; readonly p95: number };

export interface TableCost {
  readonly events: number;
  /** Seconds to make the index (once), and to be ready on a later visit. */
  readonly indexSeconds: number;
  readonly reopenSeconds: number;
  /** Milliseconds. */
  readonly filter: Spread;
  readonly text: Spread;
  /** 40 rows anywhere in the log, read and decrypted. */
  readonly rows: Spread;
  /** In the real page: a jump of the scroll bar until the rows stand there. */
  readonly scroll: Spread;
  readonly exports: Readonly<Record<string, ExportCost>>;
  /** Rows a second of writing alone, over cells in memory, and of reading and decrypting. */
  readonly writers: { readonly papaparse: number; readonly plain: number; readonly reading: number };
  /** Largest JavaScript heap seen during the exports, megabytes. */
  readonly megabytes: number;
  /** Largest resident memory of the page's whole process meanwhile, as Linux counts it; 0 elsewhere. */
  readonly residentMegabytes: number;
}

async function pageScript(): Promise<string> {
  const code = await build({
    entryPoints: [path.join(import.meta.dirname, 'in-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome140',
  });
  return code.outputFiles[0]?.text ?? '';
}

/** Workbooks and JSONL are measured on so many rows at most: CSV shows what many rows do. */
const MOST_ROWS = 20_000;

export interface TableOptions {
  /** A folder for pictures. */
  readonly pictures?: string | undefined;
  /** A folder that keeps each size's journal and index, so that a million events are written once. */
  readonly profiles?: string | undefined;
  /** Only writes and indexes them: that takes long and need not have the machine to itself. */
  readonly prepare?: boolean;
}

/** The log in a real Chromium: filters, search, scrolling, export, at several sizes; each is told when it is known. */
export async function measureTable(
  sizes: readonly number[],
  onMeasured: (cost: TableCost) => void,
  { pictures, profiles, prepare = false }: TableOptions = {},
): Promise<TableCost[]> {
  const script = await pageScript();
  const server = await startPracticeServer();
  const costs: TableCost[] = [];
  try {
    for (const events of sizes) {
      const profile = profiles && path.join(profiles, String(events));
      const cost = await measure(events, script, server, { pictures, profile, prepare });
      if (cost === undefined) continue;
      onMeasured(cost);
      costs.push(cost);
    }
  } finally {
    await server.close();
  }
  return costs;
}

interface QueryCost extends Times {
  /** Milliseconds of processor time for one, in the mean. */
  readonly processor: number;
}
export interface IndexCost {
  readonly events: number;
  readonly openSeconds: number;
  readonly filter: QueryCost;
  readonly text: QueryCost;
}

async function processorSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

/** Filters and full text at sizes whose journal itself would take too long to write. */
export async function measureIndex(events: number): Promise<IndexCost> {
  const server = await startPracticeServer();
  const browser = await launchChromium({ extension: EXTENSION, server, headless: true });
  try {
    const page = await browser.context.newPage();
    page.setDefaultTimeout(0);
    await page.goto(`chrome-extension://${browser.extensionId}/options.html#settings`);
    await page.evaluate(await pageScript());
    const opened = await page.evaluate((count) => journalBench.indexOnly(count), events);
    const session = await browser.context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const measured = async (what: 'indexFilters' | 'indexTexts'): Promise<QueryCost> => {
      const before = await processorSeconds(session);
      const times = await page.evaluate((name) => journalBench[name](), what);
      const spent = (await processorSeconds(session)) - before;
      return { ...times, processor: (spent * 1000) / times.times };
    };
    return { ...opened, filter: await measured('indexFilters'), text: await measured('indexTexts') };
  } finally {
    await browser.close();
    await server.close();
  }
}

export interface LargeExport extends ExportCost {
  /** Largest JavaScript heap with its buffers, and resident memory of the page's process, megabytes. */
  readonly heapMegabytes: number;
  readonly residentMegabytes: number;
}

/** All of a kept journal as CSV, whatever its size: what memory an export takes that nobody could hold. */
export async function measureLargeExport(profile: string): Promise<LargeExport> {
  const server = await startPracticeServer();
  const browser = await launchChromium({ extension: EXTENSION, server, headless: true, profile });
  try {
    const page = await browser.context.newPage();
    page.setDefaultTimeout(0);
    await page.goto(`chrome-extension://${browser.extensionId}/options.html#settings`);
    await page.evaluate(await pageScript());
    const events = await page.evaluate(() => journalBench.count());
    const session = await browser.context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const id = await rendererOf(browser.context, page);
    let [heap, resident] = [0, 0];
    const watch = setInterval(() => {
      resident = Math.max(resident, residentBytes(id));
      void session
        .send('Runtime.getHeapUsage')
        .then(({ usedSize, backingStorageSize }) => {
          heap = Math.max(heap, usedSize + (backingStorageSize ?? 0));
        })
        .catch(() => undefined);
    }, 250);
    const before = await processorSeconds(session);
    const done = await page.evaluate((most) => journalBench.export('csv', most), events);
    const spent = (await processorSeconds(session)) - before;
    clearInterval(watch);
    return {
      ...done,
      rowsPerProcessorSecond: done.rows / spent,
      heapMegabytes: heap / 1e6,
      residentMegabytes: resident / 1e6,
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The process of the page: the renderer that works while the page is kept busy. */
async function rendererOf(context: BrowserContext, page: Page): Promise<number> {
  const browser = context.browser();
  if (!browser) return 0;
  const session = await browser.newBrowserCDPSession();
  const processes = async (): Promise<ReadonlyMap<number, number>> => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return new Map(
      processInfo.filter(({ type }) => type === 'renderer').map(({ id, cpuTime }) => [id, cpuTime]),
    );
  };
  const before = await processes();
  await page.evaluate(() => {
    const until = performance.now() + 500;
    while (performance.now() < until);
  });
  const spent = [...(await processes())].map(([id, time]) => [id, time - (before.get(id) ?? 0)] as const);
  return spent.toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function residentBytes(id: number): number {
  if (process.platform !== 'linux' || id === 0) return 0;
  const status = readFileSync(`/proc/${id}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024;
}

async function measure(
  events: number,
  script: string,
  server: Awaited<ReturnType<typeof startPracticeServer>>,
  {
    pictures,
    profile,
    prepare,
  }: { pictures?: string | undefined; profile?: string | undefined; prepare: boolean },
): Promise<TableCost | undefined> {
  if (profile) mkdirSync(profile, { recursive: true });
  const browser = await launchChromium({
    extension: EXTENSION,
    server,
    headless: true,
    ...(profile ? { profile } : {}),
  });
  try {
    const page = await browser.context.newPage();
    page.setDefaultTimeout(0);
    const address = `chrome-extension://${browser.extensionId}/options.html`;
    await page.goto(`${address}#settings`);
    await page.evaluate(script);
    const ask = <Name extends keyof typeof bench>(
      name: Name,
      ...args: Parameters<(typeof bench)[Name]>
    ): Promise<Awaited<ReturnType<(typeof bench)[Name]>>> =>
      page.evaluate(([method, given]) => (journalBench[method] as (...all: unknown[]) => unknown)(...given), [
        name,
        args,
      ] as const) as Promise<Awaited<ReturnType<(typeof bench)[Name]>>>;
    const filled = await ask('fill', events);
    console.error(`${events} events written in ${Math.round(filled / 1000)} s`);
    const opened = await ask('open');
    console.error(`${events} events made searchable in ${Math.round(opened.ms / 1000)} s`);
    if (opened.indexed !== events) throw new Error(`${opened.indexed} of ${events} events are in the index`);
    const indexSeconds = await ask('keep', 'indexSeconds', opened.ms / 1000);
    if (prepare) return undefined;
    const reopenMs = await ask('reopen');
    const filter = await ask('filters');
    const text = await ask('texts');
    const rows = await ask('rows');
    console.error(`${events} events: ${JSON.stringify({ indexSeconds, reopenMs, filter, text, rows })}`);
    const session = await browser.context.newCDPSession(page);
    const rendererId = await rendererOf(browser.context, page);
    let most = 0;
    let resident = 0;
    const watch = setInterval(() => {
      void session
        .send('Runtime.getHeapUsage')
        .then(({ usedSize, backingStorageSize }) => {
          most = Math.max(most, usedSize + (backingStorageSize ?? 0));
          resident = Math.max(resident, residentBytes(rendererId));
        })
        .catch(() => undefined);
    }, 250);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const exports: Record<string, ExportCost> = {};
    for (const format of ['csv', 'xlsx', 'jsonl'] as const) {
      const before = await processorSeconds(session);
      const done = await ask('export', format, format === 'csv' ? events : Math.min(events, MOST_ROWS));
      const spent = (await processorSeconds(session)) - before;
      exports[format] = { ...done, rowsPerProcessorSecond: done.rows / spent };
      console.error(`${format}: ${done.rows} rows, ${Math.round(done.rowsPerSecond)} a second`);
    }
    clearInterval(watch);
    const writers = await ask('writers', Math.min(events, 20_000));
    await page.close();
    const log = await browser.context.newPage();
    await log.setViewportSize({ width: 1280, height: 800 });
    await log.goto(address);
    const grid = log.getByRole('grid');
    await grid.locator('tr[data-seq]').first().waitFor({ timeout: 120_000 });
    const scroll = await log.evaluate(async () => {
      const view = document.querySelector('[role=grid]')?.parentElement;
      if (!view) throw new Error('no grid');
      const times: number[] = [];
      for (let i = 1; i <= 30; i++) {
        const started = performance.now();
        view.scrollTop = ((i * 0.618) % 1) * (view.scrollHeight - view.clientHeight);
        await new Promise<void>((resolve) => {
          const look = (): void => {
            const frame = view.getBoundingClientRect();
            const inView = [...view.querySelectorAll('tr[data-row]')].filter((row) => {
              const at = row.getBoundingClientRect();
              return at.bottom > frame.top + 40 && at.top < frame.bottom;
            });
            if (inView.length >= 5 && inView.every((row) => row.hasAttribute('data-seq'))) resolve();
            else requestAnimationFrame(look);
          };
          requestAnimationFrame(look);
        });
        times.push(performance.now() - started);
      }
      const sorted = times.toSorted((a, b) => a - b);
      const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
      return { p50: at(0.5), p95: at(0.95) };
    });
    console.error(`${events} events: ${JSON.stringify({ scroll, writers, most, resident })}`);
    if (pictures) await picture(log, path.join(pictures, `log-${events}`));
    return {
      events,
      indexSeconds,
      reopenSeconds: reopenMs / 1000,
      filter,
      text,
      rows,
      scroll,
      exports,
      writers,
      megabytes: most / 1e6,
      residentMegabytes: resident / 1e6,
    };
  } finally {
    await browser.close();
  }
}

async function picture(page: Page, name: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.screenshot({ path: `${name}-${scheme}.png` });
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.getByRole('grid').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('listitem').first().waitFor();
  await page.screenshot({ path: `${name}-story.png` });
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 360, height: 760 });
  await page.screenshot({ path: `${name}-360.png`, fullPage: true });
}
