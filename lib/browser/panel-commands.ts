import { PanelCommand } from '../messages/index.ts';
import { browser } from './browser.ts';

/**
 * Passes a browser command on to the panel of a tab. The page keeps the keyboard meanwhile.
 * Resolves to false when no panel of that tab is open.
 */
export async function commandPanel(tabId: number): Promise<boolean> {
  const command: PanelCommand = { key: 'panel/insert', tabId };
  try {
    return (await browser.runtime.sendMessage(command)) === true;
  } catch {
    // "Receiving end does not exist": no page of ours is open at all.
    return false;
  }
}

/** Calls back when the person gives the browser command for this panel's tab. */
export function watchPanelCommands(tabId: number, onCommand: () => void): () => void {
  const listener = (message: unknown, sender: { id?: string; tab?: unknown }): Promise<true> | undefined => {
    // Only the background sends without a tab; a page agent, which has one, commands nothing.
    if (sender.id !== browser.runtime.id || sender.tab !== undefined) return undefined;
    const command = PanelCommand.safeParse(message);
    if (!command.success || command.data.tabId !== tabId) return undefined;
    onCommand();
    return Promise.resolve(true);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/**
 * The reply box is the page's focused element again, but Chromium 156 on Linux sends no keys there until something in the page
 * is clicked, whether the panel closes so, by window.close() or by being switched off.
 */
export async function closePanel(tabId: number): Promise<void> {
  await browser.sidePanel?.close?.({ tabId });
}

export const canClosePanel = (): boolean => browser.sidePanel?.close !== undefined;
