import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { targetsOf, waitUntil } from './targets.ts';

interface TabInfo {
  id: number;
  url?: string;
  active: boolean;
}

/** The side panels: pages that Playwright's own connection never lists. */
export class Panels {
  private readonly cdp: CDPSession;
  private readonly extensionId: string;
  private readonly port: number;
  private connections: readonly Browser[] = [];

  constructor(cdp: CDPSession, extensionId: string, port: number) {
    this.cdp = cdp;
    this.extensionId = extensionId;
    this.port = port;
  }

  async count(): Promise<number> {
    return (await this.urls()).length;
  }

  async of(page: Page): Promise<Page> {
    await waitUntil(async () => (await this.count()) > 0, 'a side panel to open');
    return waitUntil(() => this.find(page), `the side panel of ${page.url()}`);
  }

  async close(): Promise<void> {
    for (const connection of this.connections) await connection.close();
  }

  private async urls(): Promise<string[]> {
    const prefix = `chrome-extension://${this.extensionId}/sidepanel.html`;
    const targets = await targetsOf(this.cdp);
    return targets.filter((t) => t.type === 'page' && t.url.startsWith(prefix)).map((t) => t.url);
  }

  private async find(page: Page): Promise<Page | undefined> {
    const known = this.pages();
    const open = await this.urls();
    // A connection made before a panel opened never sees it, so a new panel needs a new connection.
    if (open.some((url) => !known.some((panel) => panel.url() === url))) await this.connect(open);
    const panels = this.pages().filter((panel) => open.includes(panel.url()));
    const [first] = panels;
    if (!first) return undefined;
    const tab = await tabIdOf(page, first);
    const mine = panels.filter((panel) => new URL(panel.url()).searchParams.get('tab') === String(tab));
    return mine.at(-1) ?? (panels.length === 1 && !first.url().includes('tab=') ? first : undefined);
  }

  private async connect(open: readonly string[]): Promise<void> {
    const { kept = [], over = [] } = Object.groupBy(this.connections, (connection) =>
      this.pages([connection]).some((panel) => open.includes(panel.url())) ? 'kept' : 'over',
    );
    // Each takes part in every page that opens later: left open they make a browser of many tests slow.
    for (const connection of over) await connection.close();
    // Without Playwright's defaults: they would send the downloads of the browser's pages to this connection.
    const connection = await chromium.connectOverCDP(`http://127.0.0.1:${this.port}`, { noDefaults: true });
    this.connections = [...kept, connection];
    for (const panel of this.pages([connection])) {
      const session = await panel.context().newCDPSession(panel);
      await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    }
  }

  private pages(connections = this.connections): Page[] {
    return connections
      .flatMap((connection) => connection.contexts())
      .flatMap((context) => context.pages())
      .filter((page) => !page.isClosed() && page.url().includes(`${this.extensionId}/sidepanel.html`));
  }
}

/** Only an extension page can tell the number of a tab; it knows tabs by address, so equal ones are told apart by
 * which is in front. */
async function tabIdOf(page: Page, panel: Page): Promise<number | undefined> {
  const query = () =>
    panel.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { tabs: { query(q: object): Promise<TabInfo[]> } };
      };
      return chrome.tabs.query({});
    });
  let tabs = (await query()).filter((tab) => tab.url === page.url());
  if (tabs.length > 1) {
    await page.bringToFront();
    tabs = (await query()).filter((tab) => tab.url === page.url() && tab.active);
  }
  return tabs[0]?.id;
}
