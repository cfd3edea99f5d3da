import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { type PanelSeen, ScrollRecord, tellOfPanel, tellOfScrolls } from '../support/scroll-record.ts';

const SCRIPT = 'tell-of-scrolls.js';

/** What is used of the extension's own interfaces, in one of its pages. */
interface ExtensionPage {
  readonly browser: {
    readonly scripting: { registerContentScripts(scripts: object[]): Promise<void> };
    readonly runtime: { getManifest(): { readonly host_permissions: string[] } };
  };
  panelSeen: PanelSeen[];
}

/**
 * A copy of the built extension with one more file, which nothing in it names: only a file of its own can be run in the
 * world of its content scripts before they are, and Firefox's debugging protocol does not reach that world (ESR 153).
 */
export function copyToWatch(extension: string): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'tanggap-firefox-'));
  cpSync(extension, copy, { recursive: true });
  writeFileSync(path.join(copy, SCRIPT), `(${tellOfScrolls})();`);
  return copy;
}

/** The scrolls of the extension's agents in all pages that were watched before they went to a site. */
export class FirefoxScrolls extends ScrollRecord {
  private readonly extensionPage: Page;

  private constructor(extensionPage: Page) {
    super();
    this.extensionPage = extensionPage;
  }

  static async in(extensionPage: Page): Promise<FirefoxScrolls> {
    await extensionPage.evaluate(async (script) => {
      const { browser } = globalThis as unknown as ExtensionPage;
      await browser.scripting.registerContentScripts([
        {
          id: script,
          js: [script],
          matches: browser.runtime.getManifest().host_permissions,
          allFrames: true,
          runAt: 'document_start',
          persistAcrossSessions: false,
        },
      ]);
    }, SCRIPT);
    return new FirefoxScrolls(extensionPage);
  }

  async watch(page: Page): Promise<void> {
    await page.exposeFunction('noteScroll', this.note.bind(this));
  }

  /** Watches the sidebars that are open. */
  async watchPanels(): Promise<void> {
    // As text, for it names a function of this file.
    await this.extensionPage.evaluate(`{
      globalThis.panelSeen ??= [];
      globalThis.notePanel ??= (seen) => panelSeen.push(seen);
      for (const view of browser.extension.getViews({ type: 'sidebar' })) {
        if (!view.told) (${tellOfPanel})(view);
        view.told = true;
      }
    }`);
  }

  /** Scrolls that led to no item that an operator had just chosen in a sidebar; what was judged is forgotten. */
  async takeUnaskedNow(): Promise<string[]> {
    const seen = await this.extensionPage.evaluate(
      () => (globalThis as unknown as ExtensionPage).panelSeen?.splice(0) ?? [],
    );
    for (const one of seen) this.notePanel(one);
    return this.takeUnasked();
  }

  /** Runs a statement in the world of the extension's agents in this page. */
  async inAgents(page: Page, statement: string): Promise<void> {
    await this.extensionPage.evaluate(`(async () => {
      const [tab] = await browser.tabs.query({ url: ${JSON.stringify(page.url())}, active: true });
      await browser.scripting.executeScript({ target: { tabId: tab.id }, func: () => { ${statement} } });
    })()`);
  }
}
