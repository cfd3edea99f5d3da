import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import type { LoggedEvent } from '../e2e/panel.ts';
import { readJournal } from '../e2e/read-journal.ts';
import { type BrowserWindow, ENTER } from './privileged.ts';

export interface ExtensionGlobals {
  readonly browser: {
    readonly extension: { getViews(filter: { type: 'sidebar' | 'popup'; windowId?: number }): Window[] };
    readonly permissions: { contains(permissions: { origins: string[] }): Promise<boolean> };
  };
}

/**
 * The real sidebar of one window. BiDi does not list its document (ESR 153), so it is read through
 * extension.getViews from another page of the extension; mouse and keys come through the window, as a person's do.
 */
export class Sidebar {
  private readonly extensionPage: Page;
  private readonly window: BrowserWindow;
  private readonly windowId: number;

  private constructor(extensionPage: Page, window: BrowserWindow, windowId: number) {
    this.extensionPage = extensionPage;
    this.window = window;
    this.windowId = windowId;
  }

  static async of(extensionPage: Page, window: BrowserWindow): Promise<Sidebar> {
    const windowId = await window.run<number>(`
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      return ExtensionParent.apiManager.global.windowTracker.getId(window);`);
    return new Sidebar(extensionPage, window, windowId);
  }

  async isOpen(): Promise<boolean> {
    return (await this.read('body')) !== null;
  }

  /** Text of the first match, as shown; null where there is none. */
  read(selector: string): Promise<string | null> {
    return this.extensionPage.evaluate(
      (windowId, wanted) => {
        const { browser } = globalThis as unknown as ExtensionGlobals;
        const [view] = browser.extension.getViews({ type: 'sidebar', windowId });
        return view?.document.querySelector<HTMLElement>(wanted)?.innerText ?? null;
      },
      this.windowId,
      selector,
    );
  }

  async shows(text: string | RegExp, selector = 'body', timeout = 15_000): Promise<void> {
    const wanted = typeof text === 'string' ? expect.stringContaining(text) : expect.stringMatching(text);
    await expect.poll(() => this.read(selector), { timeout }).toEqual(wanted);
  }

  async showsNothingOf(text: string): Promise<void> {
    await expect.poll(() => this.read('body')).not.toContain(text);
  }

  async click(selector: string): Promise<void> {
    const inside = await this.extensionPage.evaluate(
      (windowId, wanted) => {
        const { browser } = globalThis as unknown as ExtensionGlobals;
        const [view] = browser.extension.getViews({ type: 'sidebar', windowId });
        const element = view?.document.querySelector(wanted);
        element?.scrollIntoView({ block: 'nearest' });
        const box = element?.getBoundingClientRect();
        return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      },
      this.windowId,
      selector,
    );
    if (!inside) throw new Error(`the sidebar has no ${selector}`);
    const frame = await this.window.run<{ x: number; y: number }>(
      'const { x, y } = SidebarController.browser.getBoundingClientRect(); return { x, y };',
    );
    await this.window.click(frame.x + inside.x, frame.y + inside.y);
  }

  type(keys: string): Promise<void> {
    return this.window.type(keys);
  }

  async startAs(operator: string): Promise<void> {
    await this.shows('peristiwa tercatat');
    if ((await this.read('form')) === null) return;
    await this.click('input[placeholder="Nama petugas"]');
    await this.type(`${operator}${ENTER}`);
    await this.shows('Ganti petugas');
  }

  async lastSeq(): Promise<number> {
    return (await readJournal(this.extensionPage, 0)).at(-1)?.leaf.seq ?? 0;
  }

  /** Waits until the journal after `seq` holds these kinds, in this order, `suggested` left out. */
  async expectEvents(after: number, kinds: readonly string[]): Promise<LoggedEvent[]> {
    const kept = async () =>
      (await readJournal(this.extensionPage, after)).filter(({ leaf }) => leaf.event !== 'suggested');
    await expect
      .poll(async () => (await kept()).map(({ leaf }) => leaf.event), { timeout: 20_000 })
      .toEqual(kinds);
    return kept();
  }
}
