import { siteAt } from '../sites/index.ts';
import { browser } from './browser.ts';

export function isSupportedAddress(address: string | undefined): boolean {
  return siteAt(address) !== undefined;
}

/**
 * On a supported site the toolbar button opens the panel of that tab; elsewhere a popup says where Tanggap works.
 * Without access to a site its address is hidden from us, and the popup is what remains.
 */
export async function offerPanel(tabId: number, address: string | undefined): Promise<void> {
  const supported = isSupportedAddress(address);
  try {
    await browser.sidePanel?.setOptions({
      tabId,
      enabled: supported,
      ...(supported ? { path: `sidepanel.html?tab=${tabId}` } : {}),
    });
    await browser.action.setPopup({ tabId, popup: supported ? '' : 'popup.html' });
  } catch {
    // The tab closed meanwhile.
  }
}
