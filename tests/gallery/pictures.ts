import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findChromium } from '../e2e/find-chromium.ts';
import { type LaunchedChromium, launchChromium } from '../e2e/launch.ts';
import { openDesk } from '../e2e/open-desk.ts';
import { consoleOf } from '../e2e/supervisor.ts';
import { startPracticeServer } from '../practice/server.ts';
import { EXTENSION } from '../run/headed.ts';
import { CONSOLE_PARTS, dress, makeKey, showPart, workAMorning } from './console.ts';
import { startGallery } from './server.ts';
import { type Look, show, wear } from './show.ts';
import { SIDEBAR_STATES } from './states.ts';

/**
 * `npm run gallery [-- NAME | -- console]`: every state and every part of the console x theme x language x width as PNG
 * in .cache/gallery; with `forced` after the name (`''` for all) as forced colours paint them.
 */
const OUT = path.resolve(import.meta.dirname, '../../.cache/gallery');
const WIDTHS = [320, 360, 600];
const HEIGHT = 760;
/** A panel of 360 at 200 %: half the room, twice the dots. */
const ZOOMED = { viewport: { width: 180, height: HEIGHT / 2 }, deviceScaleFactor: 2 };
const [, , only, colours] = process.argv;
const forced = colours === 'forced';

rmSync(OUT, { recursive: true, force: true });
const gallery = await startGallery();
const browser = await chromium.launch({ executablePath: findChromium() });
let pictures = 0;
try {
  const page = await browser.newPage();
  const zoomed = await browser.newPage(ZOOMED);
  for (const language of ['id', 'en'] as const) {
    await picturesOfSidebar(page, language, WIDTHS);
    await picturesOfSidebar(zoomed, language, [ZOOMED.viewport.width]);
  }
} finally {
  await browser.close();
  await gallery.close();
}
await picturesOfConsole();
console.log(`${pictures} pictures in ${path.relative(process.cwd(), OUT)}`);

/** Each state is brought about once in a language, and seen in both themes at all widths. */
async function picturesOfSidebar(page: Page, language: Look['language'], widths: number[]): Promise<void> {
  for (const plain of SIDEBAR_STATES) {
    if (only && !plain.name.includes(only)) continue;
    const state = forced ? { ...plain, contrast: 'forced' as const } : plain;
    await page.setViewportSize({ width: widths[0] ?? 0, height: HEIGHT });
    await show(page, gallery, state, { language, theme: 'light' });
    for (const theme of ['light', 'dark'] as const) {
      await wear(page, state, theme);
      for (const width of widths) {
        await page.setViewportSize({ width, height: width < 320 ? ZOOMED.viewport.height : HEIGHT });
        await picture(page, `${language}-${theme}-${width < 320 ? '200%' : width}`, state.name);
      }
    }
  }
}

async function picture(page: Page, look: string, name: string): Promise<void> {
  const folder = path.join(OUT, forced ? `forced-${look}` : look);
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
  pictures++;
}

/** The built extension's own console after a morning's work, at the widths that people have it. */
async function picturesOfConsole(): Promise<void> {
  const parts = CONSOLE_PARTS.filter((part) => !only || `console-${part}`.includes(only));
  if (parts.length === 0 && only !== 'console-menu') return;
  const server = await startPracticeServer();
  const chromium = await launchChromium({ extension: EXTENSION, server, headless: true });
  try {
    const feed = await chromium.context.newPage();
    await workAMorning(feed, await openDesk(chromium, feed, 'https://www.facebook.com/'));
    const page = await consoleOf(chromium);
    await makeKey(page);
    if (!only || 'console-menu'.includes(only)) await pictureOfMenu(page, chromium);
    for (const part of parts) {
      await showPart(page, chromium, part);
      for (const language of ['id', 'en'] as const)
        for (const theme of ['light', 'dark'] as const) {
          await dress(page, { language, theme });
          if (forced) await page.emulateMedia({ forcedColors: 'active', colorScheme: theme });
          for (const width of [...WIDTHS, 1200]) {
            await page.setViewportSize({ width, height: 900 });
            await page.waitForTimeout(150);
            await picture(page, `${language}-${theme}-${width}`, `console-${part}`);
          }
        }
    }
  } finally {
    await chromium.close();
    await server.close();
  }
}

/** The menu as a narrow window opens it, in the looks that a narrow window has. */
async function pictureOfMenu(page: Page, chromium: LaunchedChromium): Promise<void> {
  await showPart(page, chromium, 'settings');
  await page.setViewportSize({ width: 320, height: 900 });
  await page.locator('header button').click();
  for (const language of ['id', 'en'] as const)
    for (const theme of ['light', 'dark'] as const) {
      await dress(page, { language, theme });
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await picture(page, `${language}-${theme}-${width}`, 'console-menu');
      }
    }
  await page.setViewportSize({ width: 1200, height: 900 });
}
