import path from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { readJournal } from '../e2e/read-journal.ts';
import { practiceTest } from '../practice/fixture.ts';
import { noteSurfaces } from '../reports/surface-shown.ts';
import { faultsOf, NO_FAULTS, toldByPage } from '../support/page-faults.ts';
import { type LaunchedFirefox, launchFirefox } from './launch.ts';
import { BrowserWindow } from './privileged.ts';
import { Sidebar } from './sidebar.ts';

export const EXTENSION = path.resolve(import.meta.dirname, '../../.output/firefox-mv3');

export interface FirefoxDesk {
  readonly firefox: LaunchedFirefox;
  /** A tab (or a window of its own) on an address, in front. */
  open(address: string, where?: 'tab' | 'window'): Promise<Page>;
  /** The sidebar of the page's window, opened by its toolbar button where it is closed, with an operator. */
  sidebar(page: Page): Promise<Sidebar>;
}

/** One Firefox for all files, as one worker runs them; tabs and windows are a test's own. */
export const test = practiceTest.extend<{ desk: FirefoxDesk }, { firefox: LaunchedFirefox }>({
  firefox: [
    async ({ practice }, use) => {
      const firefox = await launchFirefox(EXTENSION, practice);
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  desk: async ({ firefox }, use, info) => {
    const pages: Page[] = [];
    const from = (await readJournal(firefox.extensionPage, 0)).at(-1)?.leaf.seq ?? 0;
    await use({
      firefox,
      async open(address, where = 'tab') {
        const page = await firefox.browser.newPage({ type: where });
        pages.push(page);
        await firefox.scrolls.watch(page);
        await page.goto(address);
        await page.bringToFront();
        return page;
      },
      async sidebar(page) {
        const sidebar = await Sidebar.of(firefox.extensionPage, await BrowserWindow.of(page));
        if (!(await sidebar.isOpen())) await firefox.pressButton(page);
        await sidebar.startAs('Rani');
        // Before its document is there, there is nothing to watch.
        await firefox.scrolls.watchPanels();
        return sidebar;
      },
    });
    noteSurfaces(info, await readJournal(firefox.extensionPage, from));
    for (const page of pages) {
      const faults = await faultsOf(page.frames().map((frame) => frame.evaluate(toldByPage)));
      // Open again by the next test's own press of the button.
      await (await BrowserWindow.of(page)).run('SidebarController.hide();');
      await page.close();
      expect(await firefox.scrolls.takeUnaskedNow(), 'scrolls that nobody asked for').toEqual([]);
      // Whatever a test looked at, the page never saw an event that a person would not have made.
      expect(faults).toEqual(NO_FAULTS);
    }
  },
});
export { expect };
