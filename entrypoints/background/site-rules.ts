import { browser, rulesSource } from '@/lib/browser/index.ts';
import { systemClock } from '@/lib/core/index.ts';
import type { SiteRules } from '@/lib/domain/index.ts';
import { ANNOUNCE } from '@/lib/messages/index.ts';
import { siteAt } from '@/lib/sites/index.ts';
import { readSiteRules } from '@/lib/store/index.ts';
import { syncRulesFromMirrors } from '@/lib/sync/index.ts';
import { database } from './services.ts';

const RULES_SYNC = 'rules-sync';

/** The root of the maintainers that this program came with: a file of the extension itself, and no setting. */
async function maintainersRoot(): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(browser.runtime.getURL('/rules/1.root.json'));
  return new Uint8Array(await response.arrayBuffer());
}

/** Looks for newer site rules where a policy or a person said that they are; nowhere else. */
export async function followSiteRules(): Promise<void> {
  const configured = await rulesSource.read();
  if (!configured || configured.value.addresses.length === 0) return;
  const root = await maintainersRoot();
  await navigator.locks.request(RULES_SYNC, async () => {
    const result = await syncRulesFromMirrors(
      database,
      configured.value,
      root,
      { fetch: (...args) => fetch(...args) },
      systemClock,
    );
    if (result.ok && result.value.changed) await tellAgents();
  });
}

/** The signed rules of a site, unless somebody went back to the bundled ones. */
export async function rulesFor(platform: string): Promise<SiteRules | undefined> {
  const row = await readSiteRules(database);
  return row && !row.held ? row.file.rules.find((rules) => rules.platform === platform) : undefined;
}

/** Agents say hello again and get the rules of now with the answer. */
export async function tellAgents(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      if (id === undefined || !siteAt(url)) return;
      await browser.tabs.sendMessage(id, { key: ANNOUNCE }).catch(() => undefined);
    }),
  );
}
