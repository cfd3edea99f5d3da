import path from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import { build } from 'esbuild';
import { findChromium } from '../e2e/find-chromium.ts';

test('queries that are kept say what a search of the page says, after every change', async () => {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, 'queries/changes.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    logLevel: 'warning',
    tsconfigRaw: {},
  });
  const browser = await chromium.launch({ executablePath: findChromium() });
  for (let seed = 1; seed <= (process.env['TANGGAP_FULL'] ? 20 : 3); seed++) {
    const page = await browser.newPage();
    await page.setContent('<body></body>');
    await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
    const { asked, wrong } = await page.evaluate((from) => window.compareQueries(from, 150), seed);
    expect(wrong, `seed ${seed}`).toEqual([]);
    expect(asked).toBeGreaterThan(2000);
    await page.close();
  }
  await browser.close();
});
