import { announceToAgents, maintainersRoot, rulesSource } from '@/lib/browser/index.ts';
import { systemClock } from '@/lib/core/index.ts';
import type { SiteRules } from '@/lib/domain/index.ts';
import { readSiteRules } from '@/lib/store/index.ts';
import { RULES_LOCK, syncRulesFromMirrors } from '@/lib/sync/index.ts';
import { database } from './services.ts';

/** Looks for newer site rules where a policy or a person said that they are; nowhere else. */
export async function followSiteRules(): Promise<void> {
  const configured = await rulesSource.read();
  if (!configured || configured.value.addresses.length === 0) return;
  const root = await maintainersRoot();
  await navigator.locks.request(RULES_LOCK, async () => {
    const result = await syncRulesFromMirrors(
      database,
      configured.value,
      root,
      { fetch: (...args) => fetch(...args) },
      systemClock,
    );
    if (result.ok && result.value.changed) await announceToAgents();
  });
}

/** The signed rules of a site, unless somebody went back to the bundled ones. */
export async function rulesFor(platform: string): Promise<SiteRules | undefined> {
  const row = await readSiteRules(database);
  return row && !row.held ? row.file.rules.find((rules) => rules.platform === platform) : undefined;
}
