import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { EXTENSION, expect, test } from './fixtures.ts';
import { launchChromium } from './launch.ts';
import { Panel } from './panel.ts';

const FEED = 'https://www.facebook.com/';

test('the extension goes away while an answer waits, then the browser: nothing is inserted, the log says abandoned', async ({
  practice,
}) => {
  test.setTimeout(90_000);
  const profile = mkdtempSync(path.join(tmpdir(), 'tanggap-reload-'));
  const first = await launchChromium({ extension: EXTENSION, server: practice, headless: true, profile });
  const page = await first.context.newPage();
  await page.goto(FEED);
  await page.locator('[role="article"]').first().waitFor();
  await first.clickAction(page);
  const panel = new Panel(await first.sidePanel(page), page);
  await panel.ready('Rani');
  const sinta = page.locator('[aria-label^="Komentar oleh Sinta Dewi"]').first();
  await sinta.getByText('yg 10 taun').click();
  await expect(panel.suggestions.first()).toBeVisible();
  await panel.key('Enter');
  await expect(panel.notice('Klik Balas')).toBeVisible();
  // Chromium 156 switches an unpacked extension off when it reloads itself without developer mode: its page agent is
  // an orphan from here on, as after any update.
  await panel.page.evaluate('chrome.runtime.reload()').catch(() => undefined);
  await page.waitForTimeout(3000);
  await sinta.getByRole('button', { name: 'Balas' }).first().click();
  await page.waitForTimeout(1500);
  expect(await page.evaluate(() => window.practice.model('[aria-label="Balas Sinta Dewi"]'))).toBe('');
  await first.close();

  const second = await launchChromium({ extension: EXTENSION, server: practice, headless: true, profile });
  const tab = await second.context.newPage();
  await tab.goto(FEED);
  await tab.locator('[role="article"]').first().waitFor();
  await second.clickAction(tab);
  const again = new Panel(await second.sidePanel(tab), tab);
  // A new browser session asks again who answers.
  await expect(again.page.getByPlaceholder('Nama petugas')).toBeVisible();
  const [, abandoned] = await again.expectEvents(0, ['intent', 'abandoned']);
  expect(abandoned?.leaf.detail).toMatchObject({ reason: 'agent-lost' });
  await second.close();
  rmSync(profile, { recursive: true, force: true });
});
