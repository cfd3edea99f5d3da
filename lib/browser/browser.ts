import polyfill from 'webextension-polyfill';

/** Chromium's side panel API as far as it is used here (developer.chrome.com/docs/extensions/reference/api/sidePanel). */
interface SidePanel {
  setOptions(options: { tabId?: number; path?: string; enabled?: boolean }): Promise<void>;
  setPanelBehavior(behavior: { openPanelOnActionClick: boolean }): Promise<void>;
  open(options: { tabId: number }): Promise<void>;
}

/**
 * The only way to the browser's API. The polyfill hands over the native promise API where there is one; its types
 * stop at what both browsers share, so Chromium's side panel is described above.
 */
export const browser = polyfill as typeof polyfill & { readonly sidePanel?: SidePanel };
