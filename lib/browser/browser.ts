import polyfill from 'webextension-polyfill';

/** Chromium's side panel API as far as it is used here (developer.chrome.com/docs/extensions/reference/api/sidePanel). */
interface SidePanel {
  setOptions(options: { tabId?: number; path?: string; enabled?: boolean }): Promise<void>;
  setPanelBehavior(behavior: { openPanelOnActionClick: boolean }): Promise<void>;
  open(options: { tabId: number }): Promise<void>;
  /** Chromium 141 and newer. */
  close?(options: { tabId: number }): Promise<void>;
}

type Polyfill = typeof polyfill;

/**
 * The only way to the browser's API. The polyfill hands over the native promise API where there is one; its types
 * are Firefox's, so Chromium's side panel is described above and Firefox's sidebar may be missing.
 */
export const browser = polyfill as Omit<Polyfill, 'sidebarAction'> & {
  readonly sidePanel?: SidePanel;
  readonly sidebarAction?: Polyfill['sidebarAction'];
};
