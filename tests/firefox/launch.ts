import { rmSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { PracticeServer } from '../practice/server.ts';
import { findFirefox } from './find-firefox.ts';
import { BrowserWindow } from './privileged.ts';
import { copyToWatch, FirefoxScrolls } from './scrolls.ts';
import { startTunnel } from './tunnel.ts';

export const EXTENSION_ID = 'tanggap@tanggap.example';
// Fixed beforehand, so that the extension's own pages have a known address.
export const EXTENSION_UUID = '6f1d5c2e-8b7a-4c39-9e21-0a4d7c5b3e18';

export interface LaunchedFirefox {
  readonly browser: Browser;
  /** An extension page in a tab of its own, never in front: the extension's own view of windows, tabs and sidebars. */
  readonly extensionPage: Page;
  /** What the extension's code scrolled in the sites' pages; closing the browser fails on what nobody asked for. */
  readonly scrolls: FirefoxScrolls;
  /** Presses the extension's toolbar button with the mouse. */
  pressButton(page: Page): Promise<BrowserWindow>;
  /** Resolves when the event page was suspended by Firefox, as it is after idle seconds. */
  untilSuspended(page: Page): Promise<void>;
  backgroundState(page: Page): Promise<string>;
  close(): Promise<void>;
}

interface FirefoxOptions {
  /** A test's own hosts, each with the local port that its TLS leads to. */
  readonly hosts?: Readonly<Record<string, number>>;
  readonly headless?: boolean;
}

/** A Firefox that reaches the practice sites. */
export async function startFirefox(
  server: PracticeServer,
  { hosts = {}, headless = true }: FirefoxOptions = {},
): Promise<{ browser: Browser; close(): Promise<void> }> {
  const tunnel = await startTunnel(server.port, hosts);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless,
    // Also lifts the preloaded HSTS and key pinning of the real hosts; the tunnel leads to one server only.
    acceptInsecureCerts: true,
    // The browser's own window, and moz-extension:// pages, are closed to BiDi without it.
    args: ['--remote-allow-system-access'],
    timeout: 90_000,
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': tunnel.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': tunnel.port,
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: EXTENSION_UUID }),
      // 30 s by itself: every test meets an event page that dies all the time.
      'extensions.background.idle.timeout': 2000,
    },
  });
  return {
    browser,
    async close() {
      await browser.close();
      await tunnel.close();
    },
  };
}

export async function launchFirefox(
  extension: string,
  server: PracticeServer,
  options: FirefoxOptions = {},
): Promise<LaunchedFirefox> {
  const { browser, close } = await startFirefox(server, options);
  const [extensionPage = await browser.newPage()] = await browser.pages();
  const copy = copyToWatch(extension);
  await browser.installExtension(copy);
  // goto() waits for a load event that the change of process swallows (ESR 153).
  await extensionPage.goto(`moz-extension://${EXTENSION_UUID}/options.html`, { waitUntil: [] });
  await extensionPage.waitForSelector('h1');
  await closeWelcome(extensionPage);
  const scrolls = await FirefoxScrolls.in(extensionPage);
  const backgroundState = async (page: Page): Promise<string> =>
    (await BrowserWindow.of(page)).run<string>(
      `return WebExtensionPolicy.getByID('${EXTENSION_ID}').extension.backgroundState`,
    );
  return {
    browser,
    extensionPage,
    scrolls,
    async pressButton(page) {
      await page.bringToFront();
      const window = await BrowserWindow.of(page);
      await window.clickElement(`#${EXTENSION_ID.replace(/[^a-z0-9]/g, '_')}-BAP`);
      return window;
    },
    backgroundState,
    async untilSuspended(page) {
      for (const end = Date.now() + 20_000; (await backgroundState(page)) !== 'stopped'; ) {
        if (Date.now() > end) throw new Error('the event page was never suspended');
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
    async close() {
      const unasked = await scrolls.takeUnaskedNow();
      await close();
      rmSync(copy, { recursive: true, force: true, maxRetries: 3 });
      if (unasked.length > 0) throw new Error(`scrolls that nobody asked for: ${unasked.join('; ')}`);
    },
  };
}

interface OwnTabs {
  readonly tabs: {
    getCurrent(): Promise<{ id: number }>;
    query(query: object): Promise<{ id: number }[]>;
    remove(id: number): Promise<void>;
  };
}

/** The page that a new profile is greeted by would stand in front of the tab that a test looks at. */
async function closeWelcome(extensionPage: Page): Promise<void> {
  const closed = await extensionPage.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { browser: OwnTabs }).browser;
    const { id: own } = await tabs.getCurrent();
    for (const end = Date.now() + 20_000; Date.now() < end; ) {
      const welcome = (await tabs.query({})).find(({ id }) => id !== own);
      if (welcome) return tabs.remove(welcome.id).then(() => true);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return false;
  });
  if (!closed) throw new Error('no page was opened by the installation');
}
