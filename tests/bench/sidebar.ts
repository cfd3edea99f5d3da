import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { launchChromium } from '../e2e/launch.ts';
import { type PracticeServer, startPracticeServer } from '../practice/server.ts';
import { BARE_PAGE, withBarePage } from './sidebar/bare-page.ts';
import { putClockInto } from './sidebar/clock.ts';
import { fillPack } from './sidebar/fill-pack.ts';
import { fillPicks } from './sidebar/fill-picks.ts';
import { measureKeystrokes, measurePeer } from './sidebar/keystrokes.ts';
import { UnwatchedChromium } from './sidebar/unwatched.ts';

const EXTENSION = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');
const REPORT = path.resolve(import.meta.dirname, '../reports/sidebar.md');
const SIZES = (process.env['TANGGAP_BENCH_SIZES'] ?? '1000,10000').split(',').map(Number);
const ROUNDS = 5;
/** What a desk has learnt from, after a day of work. */
const PICKS = 200;
/** Milliseconds in which they are learnt and kept: it waits for a quiet moment. */
const LEARNT_IN = 90_000;
/** Panels opened one after the other for the keys: the slowest twentieth of one panel's are two or three. */
const PANELS = 3;

interface Measured {
  readonly answers: number;
  /** Milliseconds from the page's start to the first suggestion in the document. */
  readonly first: number;
  readonly cold: number;
  readonly warm: number;
  /** The same where a day's replies were learnt from. */
  readonly learntCold: number;
  readonly learntWarm: number;
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

const settledAfter = (answers: number): number => (answers > 5_000 ? 5_000 : 2_500);

async function preparedProfile(server: PracticeServer, extension: string, answers: number): Promise<string> {
  const profile = mkdtempSync(path.join(tmpdir(), 'tanggap-bench-'));
  const browser = await launchChromium({ extension, server, headless: true, profile });
  const inside = await browser.context.newPage();
  await inside.goto(`chrome-extension://${browser.extensionId}/options.html#answers`);
  await inside.getByText('Paspor', { exact: false }).first().waitFor();
  await fillPack(inside, answers);
  await browser.close();
  return profile;
}

async function measureOpenings(browser: UnwatchedChromium, sidebar: string, answers: number) {
  const settled = settledAfter(answers);
  const colds: number[] = [];
  const warms: number[] = [];
  const bares: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await browser.workerGone();
    const cold = await browser.open(sidebar, settled);
    const warm = await browser.open(sidebar, settled);
    const bare = await browser.open(BARE_PAGE, settled);
    colds.push(cold.first);
    warms.push(warm.first);
    bares.push(bare.first);
    for (const page of [cold, warm, bare]) await page.close();
  }
  return { cold: percentile(colds, 0.5), warm: percentile(warms, 0.5), bare: percentile(bares, 0.5) };
}

async function openFor(browser: UnwatchedChromium, sidebar: string, milliseconds: number): Promise<number> {
  const opened = await browser.open(sidebar, milliseconds);
  await opened.close();
  return opened.first;
}

/** Takes part in the browser for as long as `use` takes, and gives it a page. */
async function watched<T>(browser: UnwatchedChromium, use: (page: Page) => Promise<T>): Promise<T> {
  const connection = await chromium.connectOverCDP(`http://127.0.0.1:${browser.port}`);
  try {
    const [context] = connection.contexts();
    if (!context) throw new Error('the browser has no context');
    const page = await context.newPage();
    const result = await use(page);
    await page.close();
    return result;
  } finally {
    await connection.close();
  }
}

/** Has what a day's work chose, learns from it and keeps what it learnt. */
async function learnPicks(browser: UnwatchedChromium, sidebar: string): Promise<void> {
  await watched(browser, async (page) => {
    await page.goto(`chrome-extension://${browser.extensionId}/popup.html`);
    await fillPicks(page, PICKS);
  });
  await openFor(browser, sidebar, LEARNT_IN);
}

async function measureKeys(browser: UnwatchedChromium, sidebar: string) {
  const keys: number[] = [];
  const peer: number[] = [];
  for (let panel = 0; panel < PANELS; panel++)
    await watched(browser, async (page) => {
      await page.goto(`chrome-extension://${browser.extensionId}/${sidebar}`);
      await page.getByRole('option').first().waitFor({ timeout: 240_000 });
      keys.push(...(await measureKeystrokes(page)));
      peer.push(...(await measurePeer(page)));
    });
  return {
    keyP50: percentile(keys, 0.5),
    keyP95: percentile(keys, 0.95),
    peerP50: percentile(peer, 0.5),
    peerP95: percentile(peer, 0.95),
  };
}

async function measure(server: PracticeServer, extension: string, answers: number): Promise<Measured> {
  const profile = await preparedProfile(server, extension, answers);
  try {
    const browser = await UnwatchedChromium.launch({ extension, server, profile });
    try {
      const tab = await browser.focusComment('https://www.facebook.com/', 'min, bikin paspor yg 10 taun');
      // The sidebar's own page in a tab: a panel is opened by a key that nobody presses here.
      const sidebar = `sidepanel.html?tab=${tab}`;
      // What is made once for a pack is kept a moment after the first suggestion.
      const first = await openFor(browser, sidebar, 2 * settledAfter(answers));
      const opening = await measureOpenings(browser, sidebar, answers);
      await learnPicks(browser, sidebar);
      const { cold: learntCold, warm: learntWarm } = await measureOpenings(browser, sidebar, answers);
      const keys = await measureKeys(browser, sidebar);
      return { answers, first, ...opening, learntCold, learntWarm, ...keys };
    } finally {
      await browser.close();
    }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

const today = (): string => new Date().toISOString().slice(0, 10);

function reportOf(rows: readonly Measured[]): string {
  const shown = (value: number): string => value.toFixed(value < 100 ? 1 : 0);
  return [
    `Milliseconds in Chromium, ${cpus().length} cores, in a window as wide as a panel and with no debugger in the page while it opens; medians of ${ROUNDS} for cold, warm and bare. First: the pack was never read here; cold: its index is`,
    `kept, no worker runs; warm: one runs; learnt: ${PICKS} replies were learnt from; bare: a page of the extension that draws one row by React and does nothing else. Key: from a key in the search box to the list, in ${PANELS} panels. Fuse: the same texts, plain Fuse.js over all.`,
    '',
    '| answers | first | cold | warm | learnt cold | learnt warm | bare | key p50 | key p95 | Fuse p50 | Fuse p95 |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map((row) => {
      const times = [
        row.first,
        row.cold,
        row.warm,
        row.learntCold,
        row.learntWarm,
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
await putClockInto(extension, ['sidepanel.html', BARE_PAGE]);
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
