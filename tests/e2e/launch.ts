import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { practiceFlags } from '../practice/flags.ts';
import type { PracticeServer } from '../practice/server.ts';
import { findChromium } from './find-chromium.ts';
import { Panels } from './panels.ts';
import { ContextScrolls } from './scrolls.ts';
import { type Target, targetsOf, waitUntil } from './targets.ts';

export interface LaunchOptions {
  /** Folder of the unpacked extension. */
  extension: string;
  server: PracticeServer;
  headless: boolean;
  locale?: 'id' | 'en';
  /** Kept after closing when given; otherwise a fresh one is made and removed. */
  profile?: string;
  /** 'later': the browser starts without the extension, until `install()`. */
  install?: 'at-start' | 'later';
  /** False for an extension that is not ours and opens no page to welcome anybody. */
  greets?: boolean;
}

export interface LaunchedChromium {
  context: BrowserContext;
  extensionId: string;
  profile: string;
  /** Where all downloads go: Playwright hears of those of its own pages alone, and a panel is none. */
  downloads: string;
  /** What the extension's code scrolled in the sites' pages; closing the browser fails on what nobody asked for. */
  scrolls: ContextScrolls;
  /** The toolbar button of the page's tab, as a person presses it: opens or closes the side panel. */
  clickAction(page: Page): Promise<void>;
  /** The real side panel of the page's tab, once it is open. */
  sidePanel(page: Page): Promise<Page>;
  sidePanelCount(): Promise<number>;
  /** Stops the extension's worker; resolves when it is gone. The next message starts it again. */
  stopWorker(): Promise<void>;
  /** Installs the extension into the running browser. */
  install(): Promise<void>;
  /** Reloads the extension as an update does: its pages close, its agents in open tabs are orphans. */
  reload(): Promise<void>;
  close(): Promise<void>;
}

export async function launchChromium(options: LaunchOptions): Promise<LaunchedChromium> {
  const { extension, server, headless, locale = 'id' } = options;
  const profile = options.profile ?? mkdtempSync(path.join(tmpdir(), 'tanggap-e2e-'));
  const downloads = mkdtempSync(path.join(tmpdir(), 'tanggap-downloads-'));
  const context = await chromium.launchPersistentContext(profile, {
    downloadsPath: downloads,
    executablePath: findChromium(),
    headless,
    // Both are needed: --lang for the messages, this for getUILanguage(), which Playwright would set to en-US.
    locale,
    // Playwright's own flag; --disable-extensions-except takes its place otherwise.
    ...(options.install === 'later' ? { ignoreDefaultArgs: ['--disable-extensions'] } : {}),
    args: [
      ...(options.install === 'later'
        ? []
        : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
      '--enable-unsafe-extension-debugging',
      '--remote-debugging-port=0',
      `--lang=${locale}`,
      ...practiceFlags(server),
    ],
  });
  const scrolls = new ContextScrolls(context);
  const welcomed = welcomePage(context);
  const browser = context.browser();
  if (!browser) throw new Error('the context has no browser');
  const cdp = await browser.newBrowserCDPSession();
  let extensionId = options.install === 'later' ? '' : await idOfExtension(cdp);
  // A new profile is greeted by a page of its own, which would come before the tab that a test looks at.
  if (options.install !== 'later' && !options.profile && options.greets !== false)
    await (await welcomed).close();
  let panels = new Panels(cdp, extensionId, devToolsPort(profile));
  return {
    context,
    get extensionId() {
      return extensionId;
    },
    profile,
    downloads,
    scrolls,
    clickAction: async (page) => {
      const targetId = await tabTarget(cdp, page);
      // Playwright's types do not know the Extensions domain.
      await cdp.send('Extensions.triggerAction' as never, { id: extensionId, targetId } as never);
    },
    sidePanel: async (page) => scrolls.watchPanel(await panels.of(page)),
    sidePanelCount: () => panels.count(),
    stopWorker: () => stopWorker(cdp, context),
    async install() {
      await withDeveloperMode(context, async () => {
        const loaded = await cdp.send('Extensions.loadUnpacked' as never, { path: extension } as never);
        extensionId = (loaded as { id: string }).id;
      });
      await (await welcomed).close();
      panels = new Panels(cdp, extensionId, devToolsPort(profile));
      await panelsOffered(context, extensionId);
    },
    async reload() {
      await withDeveloperMode(context, (page) => reloadExtension(page, extensionId));
      await waitUntil(async () => (await panels.count()) === 0, 'the panels to close');
      await panelsOffered(context, extensionId);
    },
    async close() {
      await panels.close();
      await context.close();
      rmSync(downloads, { recursive: true, force: true, maxRetries: 3 });
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
      const unasked = scrolls.takeUnasked();
      if (unasked.length > 0) throw new Error(`scrolls that nobody asked for: ${unasked.join('; ')}`);
    },
  };
}

/** Resolves with the page that an installation opens. */
function welcomePage(context: BrowserContext): Promise<Page> {
  return new Promise((resolve) => {
    const look = (page: Page): void => {
      void page.waitForURL(/options\.html#welcome$/, { timeout: 30_000 }).then(
        () => resolve(page),
        () => undefined,
      );
    };
    context.pages().forEach(look);
    context.on('page', look);
  });
}

async function idOfExtension(cdp: CDPSession): Promise<string> {
  const isWorker = (target: Target) =>
    target.type === 'service_worker' && target.url.startsWith('chrome-extension://');
  const worker = await waitUntil(async () => (await targetsOf(cdp)).find(isWorker), 'the extension to start');
  return new URL(worker.url).host;
}

function devToolsPort(profile: string): number {
  return Number(readFileSync(path.join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0]);
}

/** triggerAction refuses a page: it wants the tab around it, which shares only the address, and being in front. */
async function tabTarget(cdp: CDPSession, page: Page): Promise<string> {
  await page.bringToFront();
  const isTab = (target: Target) =>
    target.type === 'tab' && target.url === page.url() && target.embedderData?.tabActive === true;
  const tab = await waitUntil(
    async () => (await targetsOf(cdp)).find(isTab),
    `a tab that shows ${page.url()}`,
  );
  return tab.targetId;
}

/** Waits until the extension has swept the tabs that were open before it: each of a site has a panel of its own. */
async function panelsOffered(context: BrowserContext, id: string): Promise<void> {
  const page = await context.newPage();
  await waitUntil(
    () => page.goto(`chrome-extension://${id}/popup.html`).catch(() => undefined),
    'the extension’s pages',
  );
  await page.waitForFunction(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(query: { url: string[] }): Promise<{ id: number }[]> };
        sidePanel: { getOptions(tab: { tabId: number }): Promise<{ path?: string }> };
      };
    };
    const tabs = await chrome.tabs.query({ url: ['https://*.facebook.com/*', 'https://x.com/*'] });
    const options = await Promise.all(tabs.map((tab) => chrome.sidePanel.getOptions({ tabId: tab.id })));
    return tabs.every((tab, at) => options[at]?.path?.includes(`tab=${tab.id}`));
  });
  await page.close();
}

interface DeveloperPrivate {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  reload(id: string, options: { failQuietly: boolean }): Promise<unknown>;
}

/** Only in developer mode does Chromium 156 start an unpacked extension that is installed or reloaded while it runs. */
async function withDeveloperMode(
  context: BrowserContext,
  then: (page: Page) => Promise<unknown>,
): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(() =>
    (
      globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }
    ).chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
  );
  await then(page);
  await page.close();
}

const reloadExtension = (page: Page, id: string): Promise<unknown> =>
  page.evaluate(
    (extension) =>
      (
        globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }
      ).chrome.developerPrivate.reload(extension, { failQuietly: true }),
    id,
  );

async function stopWorker(cdp: CDPSession, context: BrowserContext): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await waitUntil(
    async () => (await targetsOf(cdp)).every((target) => target.type !== 'service_worker'),
    'the worker to stop',
  );
  await session.detach();
}
