import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { practiceTest } from '../practice/fixture.ts';
import { noteSurfaces, noteTargets } from '../reports/surface-shown.ts';
import { faultsOf, NO_FAULTS, toldByPage } from '../support/page-faults.ts';
import { type LaunchedChromium, launchChromium } from './launch.ts';
import { type DeskOptions, openDesk } from './open-desk.ts';
import type { Panel } from './panel.ts';
import { targetsSeen } from './wrong-targets.ts';

export const EXTENSION = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');

export interface Desk {
  readonly chromium: LaunchedChromium;
  /** Opens an address in a tab of its own, waits for its first `item`, and opens the tab's real side panel. */
  open(url: string, options?: DeskOptions): Promise<{ page: Page; panel: Panel }>;
}

/** One browser with the extension per test file; tabs are a test's own. */
export const test = practiceTest.extend<{ desk: Desk }, { chromium: LaunchedChromium }>({
  chromium: [
    async ({ practice }, use) => {
      const chromium = await launchChromium({ extension: EXTENSION, server: practice, headless: true });
      await use(chromium);
      await chromium.close();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  desk: async ({ chromium }, use, info) => {
    const pages: Page[] = [];
    let first: { panel: Panel; from: number } | undefined;
    await use({
      chromium,
      async open(url, options) {
        const page = await chromium.context.newPage();
        pages.push(page);
        const panel = await openDesk(chromium, page, url, options);
        first ??= { panel, from: await panel.lastSeq() };
        return { page, panel };
      },
    });
    const events = first ? await first.panel.events(first.from).catch(() => []) : [];
    noteSurfaces(info, events);
    for (const page of pages) {
      const sent = await page.evaluate(() => window.practice?.sent ?? []).catch(() => []);
      const faults = await faultsOf(
        page.frames().map((frame) => frame.evaluate(toldByPage).catch(() => NO_FAULTS)),
      );
      await page.close();
      expect(chromium.scrolls.takeUnasked(), 'scrolls that nobody asked for').toEqual([]);
      // Whatever a test looked at, the page never saw an event that a person would not have made.
      expect(faults).toEqual(NO_FAULTS);
      const targets = targetsSeen(events, sent);
      noteTargets(info, targets.checked);
      expect(targets.wrong, 'replies of ours that went elsewhere').toEqual([]);
    }
  },
});
export { expect };
