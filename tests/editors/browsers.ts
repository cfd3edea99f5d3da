import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findChromium } from '../e2e/find-chromium.ts';
import { startFirefox } from '../firefox/launch.ts';
import { practiceFlags } from '../practice/flags.ts';
import type { PracticeServer } from '../practice/server.ts';
import { buildContentScript } from './content/build.ts';
import type { KEYBOARDS } from './matrix.ts';

export type BrowserName = 'chromium' | 'firefox';
type Keyboard = (typeof KEYBOARDS)[number];

export interface MatrixBrowser {
  /** The tab that the boxes stand in. */
  readonly page: Page;
  /** Gives the keyboard to the page or to a panel beside it, or hides the page's tab behind another. */
  give(keyboard: Keyboard): Promise<void>;
  close(): Promise<void>;
}

interface Launched {
  readonly browser: Browser;
  readonly page: Page;
  takeToPanel(): Promise<void>;
  takeFromPanel(): Promise<void>;
  close(): Promise<void>;
}

async function launchChromium(server: PracticeServer): Promise<Launched> {
  const browser = await puppeteer.launch({
    executablePath: findChromium(),
    headless: true,
    pipe: true,
    enableExtensions: [await buildContentScript('chromium')],
    defaultViewport: null,
    args: [...practiceFlags(server), '--no-sandbox'],
  });
  const page = await browser.newPage();
  // Opening the side panel takes the keyboard, closing it gives it back; a click that a protocol makes in it does neither.
  const isOpen = (): boolean => browser.targets().some((target) => target.url().endsWith('panel.html'));
  const press = async (open: boolean): Promise<void> => {
    // A press that comes before the extension's worker has said what it is for opens nothing.
    for (const end = Date.now() + 15_000; isOpen() !== open && Date.now() < end; ) {
      const [extension] = (await browser.extensions()).values();
      await extension?.triggerAction(page);
      for (const soon = Date.now() + 2000; isOpen() !== open && Date.now() < soon; )
        await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  return {
    browser,
    page,
    takeToPanel: () => press(true),
    takeFromPanel: () => press(false),
    close: () => browser.close(),
  };
}

async function launchFirefox(server: PracticeServer): Promise<Launched> {
  const { browser, close } = await startFirefox(server);
  await browser.installExtension(await buildContentScript('firefox'));
  const page = await browser.newPage();
  // To the page it is the same who has it: its window is not the one with the keyboard.
  const over = await browser.newPage({ type: 'window' });
  return {
    browser,
    page,
    close,
    takeToPanel: () => over.bringToFront(),
    takeFromPanel: () => page.bringToFront(),
  };
}

const STATE: Readonly<Record<Keyboard, string>> = {
  page: 'true visible',
  panel: 'false visible',
  hidden: 'false hidden',
};

/** Puppeteer for both, because Playwright makes every page believe that it is in front. */
export async function openMatrixBrowser(name: BrowserName, server: PracticeServer): Promise<MatrixBrowser> {
  const launched = await (name === 'firefox' ? launchFirefox : launchChromium)(server);
  const { browser, page, close } = launched;
  await page.bringToFront();
  const beside = await browser.newPage({ type: 'tab' });
  let has: Keyboard = 'hidden';
  return {
    page,
    close,
    async give(keyboard) {
      if (has === keyboard) return;
      if (has === 'panel') await launched.takeFromPanel();
      if (keyboard === 'hidden') await beside.bringToFront();
      else await page.bringToFront();
      if (keyboard === 'panel') await launched.takeToPanel();
      has = keyboard;
      await page.waitForFunction(
        (state) => `${document.hasFocus()} ${document.visibilityState}` === state,
        { polling: 20, timeout: 15_000 },
        STATE[keyboard],
      );
    },
  };
}
