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

  /** What stands in the first matching field. */
  valueOf(selector: string): Promise<string | undefined> {
    return this.extensionPage.evaluate(
      (windowId, wanted) => {
        const { browser } = globalThis as unknown as ExtensionGlobals;
        const [view] = browser.extension.getViews({ type: 'sidebar', windowId });
        return view?.document.querySelector<HTMLInputElement>(wanted)?.value;
      },
      this.windowId,
      selector,
    );
  }

  async shows(text: string | RegExp, selector = 'body', timeout = 15_000): Promise<void> {
    const wanted = typeof text === 'string' ? expect.stringContaining(text) : expect.stringMatching(text);
    await expect.poll(() => this.read(selector), { timeout }).toEqual(wanted);
  }

  /**
   * Until the first match has stood in its place for a second: suggestions, and the row of those who wait, come in one
   * after the other and move what stands below them, as a person sees before aiming at it.
   */
  async still(selector: string): Promise<void> {
    const place = (): Promise<string | undefined> =>
      this.extensionPage.evaluate(
        (windowId, wanted) => {
          const { browser } = globalThis as unknown as ExtensionGlobals;
          const [view] = browser.extension.getViews({ type: 'sidebar', windowId });
          const box = view?.document.querySelector(wanted)?.getBoundingClientRect();
          return box && `${box.x} ${box.y}`;
        },
        this.windowId,
        selector,
      );
    let before: string | undefined;
    let since = Date.now();
    await expect
      .poll(
        async () => {
          const now = await place();
          if (now === undefined || now !== before) since = Date.now();
          before = now;
          return Date.now() - since;
        },
        { intervals: [100] },
      )
      .toBeGreaterThan(1000);
  }

  /** How far the document can be scrolled, sideways and down: the panel has one scrolling part, inside of it. */
  overflow(): Promise<number[]> {
    return this.extensionPage.evaluate((windowId) => {
      const { browser } = globalThis as unknown as ExtensionGlobals;
      const root = browser.extension.getViews({ type: 'sidebar', windowId })[0]?.document.documentElement;
      return root ? [root.scrollWidth - root.clientWidth, root.scrollHeight - root.clientHeight] : [];
    }, this.windowId);
  }

  /** Clicks the first match, or the first one with exactly this text. */
  async click(selector: string, text?: string): Promise<void> {
    const inside = await this.extensionPage.evaluate(
      async (windowId, wanted, named) => {
        const { browser } = globalThis as unknown as ExtensionGlobals;
        const [view] = browser.extension.getViews({ type: 'sidebar', windowId });
        const element = [...(view?.document.querySelectorAll<HTMLElement>(wanted) ?? [])].find(
          (one) => named === null || one.innerText.trim() === named,
        );
        element?.scrollIntoView({ block: 'nearest' });
        // The compositor finds what is under the mouse, and hears of the scrolling with the next frames only.
        for (let frame = 0; frame < 3; frame++)
          await new Promise((resolve) => view?.requestAnimationFrame(resolve));
        const box = element?.getBoundingClientRect();
        return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      },
      this.windowId,
      selector,
      text ?? null,
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
    await expect.poll(() => this.read('header form, header strong')).not.toBeNull();
    if ((await this.read('header form')) === null) return;
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
      (await readJournal(this.extensionPage, after)).filter(
        ({ leaf }) => !['opened', 'suggested', 'found'].includes(leaf.event),
      );
    await expect
      .poll(async () => (await kept()).map(({ leaf }) => leaf.event), { timeout: 20_000 })
      .toEqual(kinds);
    return kept();
  }
}
