import type { Platform } from '../domain/index.ts';
import { SUPPORTED, siteOf } from '../sites/index.ts';
import { browser } from './browser.ts';

/** File of each site's page agent, as built. */
const AGENT_FILES: Partial<Readonly<Record<Platform, string>>> = {
  facebook: '/facebook-agent.js',
  x: '/x-agent.js',
};

export const PING = 'tanggap/ping';

async function hasAgent(tabId: number): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage(tabId, { key: PING })) === 'here';
  } catch {
    return false;
  }
}

/** Puts the agent into a tab that was open before the extension was installed, updated or started. */
export async function ensureAgent(tabId: number, address: string | undefined): Promise<boolean> {
  const site = siteOf(address);
  const file = site && SUPPORTED.includes(site) ? AGENT_FILES[site] : undefined;
  if (!file) return false;
  if (await hasAgent(tabId)) return true;
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [file] });
    return true;
  } catch {
    // Access to the site is withheld, or the tab shows an error page.
    return false;
  }
}
