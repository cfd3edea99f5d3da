import { browser } from './browser.ts';
import { isSupportedAddress } from './panel-availability.ts';

export interface ActiveTab {
  readonly id: number;
  /** False also where the address is hidden from us because access to the site is withheld. */
  readonly supported: boolean;
}

/** Firefox has one sidebar per window: it follows the tab in front of the window that it stands in. */
export function watchActiveTab(onChange: (tab: ActiveTab) => void): () => void {
  let last: ActiveTab | undefined;
  let looks = 0;

  const look = async (): Promise<void> => {
    const mine = ++looks;
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    // Two quick switches may be answered out of order.
    if (mine !== looks || tab?.id === undefined) return;
    const now = { id: tab.id, supported: isSupportedAddress(tab.url) };
    if (now.id === last?.id && now.supported === last.supported) return;
    last = now;
    onChange(now);
  };
  const onSwitch = (): void => void look();
  const onUpdated = (_: number, change: { url?: string; status?: string }): void => {
    if (change.url !== undefined || change.status !== undefined) void look();
  };

  browser.tabs.onActivated.addListener(onSwitch);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.permissions.onAdded.addListener(onSwitch);
  browser.permissions.onRemoved.addListener(onSwitch);
  void look();
  return () => {
    looks++;
    browser.tabs.onActivated.removeListener(onSwitch);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.permissions.onAdded.removeListener(onSwitch);
    browser.permissions.onRemoved.removeListener(onSwitch);
  };
}
