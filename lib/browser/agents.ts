import { ANNOUNCE } from '../messages/index.ts';
import { agentFile, siteAt } from '../sites/index.ts';
import { browser } from './browser.ts';

export const PING = 'tanggap/ping';

async function hasAgent(tabId: number): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage(tabId, { key: PING }, { frameId: 0 })) === 'here';
  } catch {
    return false;
  }
}

/** Puts the agent into a tab that was open before the extension was installed, updated or started. */
export async function ensureAgent(tabId: number, address: string | undefined): Promise<boolean> {
  const site = siteAt(address);
  if (!site) return false;
  if (await hasAgent(tabId)) return true;
  try {
    await browser.scripting.executeScript({
      // An agent ends itself at once in a frame that is none of its own.
      target: { tabId, allFrames: site.frames.length > 0 },
      files: [`/${agentFile(site.platform)}`],
    });
    return true;
  } catch {
    // Access to the site is withheld, or the tab shows an error page.
    return false;
  }
}

/** Agents say hello again, and are answered with the accounts and the rules of now. */
export async function announceToAgents(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      if (id === undefined || !siteAt(url)) return;
      // To every frame: a live chat has an agent of its own. A tab without one has nothing to learn.
      await browser.tabs.sendMessage(id, { key: ANNOUNCE }).catch(() => undefined);
    }),
  );
}
