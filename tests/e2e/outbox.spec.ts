import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { EXTENSION, expect, test } from './fixtures.ts';
import { type LaunchedChromium, launchChromium } from './launch.ts';
import { Panel } from './panel.ts';
import { targetsOf } from './targets.ts';

const FEED = 'https://www.facebook.com/';
const FULL = process.env['TANGGAP_FULL'] === '1';
const STOPS = FULL ? 100 : 8;
const SENDS = FULL ? 30 : 4;

const sinta = (page: Page) => page.locator('[aria-label^="Komentar oleh Sinta Dewi"]').first();

async function typeReply(page: Page, text: string): Promise<void> {
  const box = page.locator('[aria-label="Balas Sinta Dewi"]');
  if (!(await box.isVisible()))
    await sinta(page).getByRole('button', { name: 'Balas', exact: true }).first().click();
  await box.click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

async function panelOf(chromium: LaunchedChromium, page: Page): Promise<Panel> {
  await page.goto(FEED);
  await page.locator('[role="article"]').first().waitFor();
  await chromium.clickAction(page);
  const panel = new Panel(await chromium.sidePanel(page), page);
  await panel.ready('Rani');
  return panel;
}

test('a tab closed right after Enter, and then the browser: the reply is logged, its evidence unknown', async ({
  practice,
}) => {
  test.setTimeout(120_000);
  const profile = mkdtempSync(path.join(tmpdir(), 'tanggap-outbox-'));
  const first = await launchChromium({ extension: EXTENSION, server: practice, headless: true, profile });
  const page = await first.context.newPage();
  await panelOf(first, page);
  await typeReply(page, 'Terima kasih Kak, kami teruskan.');
  await page.waitForTimeout(300);
  await page.close();
  await first.close();
  const second = await launchChromium({ extension: EXTENSION, server: practice, headless: true, profile });
  const panel = await panelOf(second, await second.context.newPage());
  const [event] = await panel.expectEvents(0, ['free-reply']);
  expect(event?.leaf.detail).toMatchObject({ evidence: 'unknown', seen: 'gesture' });
  expect(event?.personal?.sentText).toBe('Terima kasih Kak, kami teruskan.');
  await second.close();
  rmSync(profile, { recursive: true, force: true });
});

test(`the worker is stopped ${STOPS} times while ${SENDS} replies are reported: each is logged once`, async ({
  practice,
}) => {
  test.setTimeout(FULL ? 600_000 : 120_000);
  const chromium = await launchChromium({ extension: EXTENSION, server: practice, headless: true });
  const page = await chromium.context.newPage();
  const panel = await panelOf(chromium, page);
  const cdp = await chromium.context.browser()?.newBrowserCDPSession();
  const session = await chromium.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  let stops = 0;
  let sending = true;
  const stopper = (async () => {
    while (stops < STOPS && sending) {
      const running = cdp && (await targetsOf(cdp)).some(({ type }) => type === 'service_worker');
      if (running) {
        // At any moment of its life: between its start, the message, the transaction and the answer.
        await page.waitForTimeout(Math.random() * 60);
        await session.send('ServiceWorker.stopAllWorkers');
        stops++;
      }
      await page.waitForTimeout(20);
    }
  })();
  const texts = Array.from({ length: SENDS }, (_, at) => `Balasan nomor ${at} untuk Kakak`);
  for (const text of texts) {
    await page.bringToFront();
    await typeReply(page, text);
    await page.waitForTimeout(FULL ? 2500 : 500);
  }
  // A worker starts only when it is asked: the reports themselves, tried again and again, are what wakes it.
  await expect.poll(() => stops, { timeout: FULL ? 300_000 : 60_000 }).toBeGreaterThanOrEqual(STOPS);
  sending = false;
  await stopper;
  // Agents that were not heard have given up by now; any wake-up of the worker writes what they kept.
  await (await chromium.context.newPage()).goto(FEED);
  const logged = async () =>
    (await panel.events())
      .filter(({ leaf }) => leaf.event === 'free-reply')
      .map(({ personal }) => personal?.sentText)
      .sort();
  await expect.poll(async () => (await logged()).length, { timeout: 60_000 }).toBe(SENDS);
  await page.waitForTimeout(5000);
  expect(await logged()).toEqual([...texts].sort());
  await chromium.close();
});
