import { browser, ensureAgent, offerPanel } from '@/lib/browser/index.ts';

/** Tabs that were open before an install, update or start have no live agent and no panel of their own. */
export async function sweepTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      if (id === undefined) return;
      await offerPanel(id, url);
      await ensureAgent(id, url);
    }),
  );
}
