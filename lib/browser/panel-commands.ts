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
 * Gives the keyboard from a tab's panel back to its page, into what had it there, with the caret where it stood.
 * Chromium 156 moves it so for a tab that comes to the front, and for nothing else that was tried with real keys: closing the
 * panel leaves it nowhere (F6 cannot be heard then either), and focus(), tabs.update, tabs.highlight and windows.update of
 * the tab that is in front change nothing. So an empty tab stands in front of it for a moment: 28 to 300 ms were measured,
 * the longer ones on a busy machine.
 */
export async function returnKeyboard(tabId: number): Promise<void> {
  const { active, index, windowId } = await browser.tabs.get(tabId);
  // The person has gone to another tab meanwhile.
  if (!active) return;
  const between = await browser.tabs.create({
    url: 'about:blank',
    index: index + 1,
    openerTabId: tabId,
    ...(windowId === undefined ? {} : { windowId }),
  });
  // The opener comes to the front; asked for by name as well, should another browser choose otherwise.
  if (between.id !== undefined) await browser.tabs.remove(between.id);
  await browser.tabs.update(tabId, { active: true });
}

/**
 * Only the panel of Chromium keeps the keyboard from the page. Firefox's sidebar opens without it (ESR 153); what would give it
 * back from there was not found.
 */
export const canReturnKeyboard = (): boolean => browser.sidePanel !== undefined;

export async function closePanel(tabId: number): Promise<void> {
  await browser.sidePanel?.close?.({ tabId });
}

export const canClosePanel = (): boolean => browser.sidePanel?.close !== undefined;
