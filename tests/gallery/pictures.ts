import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../e2e/find-chromium.ts';
import { startGallery } from './server.ts';
import { show } from './show.ts';
import { SIDEBAR_STATES } from './states.ts';

/** `npm run gallery [-- NAME]`: every state x theme x language x width as PNG in .cache/gallery. */
const OUT = path.resolve(import.meta.dirname, '../../.cache/gallery');
const WIDTHS = [320, 360, 600];
const only = process.argv[2];

rmSync(OUT, { recursive: true, force: true });
const gallery = await startGallery();
const browser = await chromium.launch({ executablePath: findChromium() });
let pictures = 0;
try {
  const page = await browser.newPage();
  for (const language of ['id', 'en'] as const)
    for (const theme of ['light', 'dark'] as const)
      for (const width of WIDTHS) {
        const folder = path.join(OUT, `${language}-${theme}-${width}`);
        mkdirSync(folder, { recursive: true });
        await page.setViewportSize({ width, height: 760 });
        for (const state of SIDEBAR_STATES) {
          if (only && !state.name.includes(only)) continue;
          await show(page, gallery, state, { language, theme });
          await page.screenshot({ path: path.join(folder, `${state.name}.png`) });
          pictures++;
        }
      }
} finally {
  await browser.close();
  await gallery.close();
}
console.log(`${pictures} pictures in ${path.relative(process.cwd(), OUT)}`);
