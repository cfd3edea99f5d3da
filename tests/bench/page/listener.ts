import type { Page } from '@playwright/test';

interface Heard {
  readonly id: string;
  readonly at: number;
}

interface Tabs {
  query(query: object): Promise<{ id: number; url?: string }[]>;
  connect(
    id: number,
    options: object,
  ): {
    onMessage: {
      addListener(listener: (message: { key: string; item?: { nativeId: string } | null }) => void): void;
    };
  };
}

/** A connection like a panel's own, made in the panel: hears which item the agent says is in focus, and when. */
export async function listen(panel: Page, address: string): Promise<void> {
  await panel.evaluate(async (url) => {
    const { chrome } = globalThis as unknown as { chrome: { tabs: Tabs } };
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
    const heard: Heard[] = [];
    Object.assign(globalThis, { heard });
    chrome.tabs
      .connect(tab?.id ?? -1, { name: 'tanggap-panel', frameId: 0 })
      .onMessage.addListener((message) => {
        if (message.key === 'focus' && message.item)
          heard.push({ id: message.item.nativeId, at: performance.timeOrigin + performance.now() });
      });
  }, address);
}

/** What was heard since the last time, as milliseconds since 1970. */
export const takeHeard = (panel: Page): Promise<Heard[]> =>
  panel.evaluate(() => (globalThis as unknown as { heard: Heard[] }).heard.splice(0));
