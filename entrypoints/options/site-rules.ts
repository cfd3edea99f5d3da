import type { RulesFailed, RulesServices, RulesState } from '@/components/console/sites/index.ts';
import { browser, requestAddresses, rulesSource } from '@/lib/browser/index.ts';
import { systemClock } from '@/lib/core/index.ts';
import type { RulesSource } from '@/lib/domain/index.ts';
import { ANNOUNCE } from '@/lib/messages/index.ts';
import { filesSource, readBundle } from '@/lib/packs/index.ts';
import { standingOf } from '@/lib/rulebooks/index.ts';
import { selectorFault, siteAt } from '@/lib/sites/index.ts';
import { type Database, holdSiteRules, readSiteRules, readTrust } from '@/lib/store/index.ts';
import { rulesErrorCode, syncRules, syncRulesFromMirrors } from '@/lib/sync/index.ts';

/** One look at a time in the whole browser, the background's included. */
const LOCK = 'rules-sync';

export async function readRules(database: Database): Promise<Omit<RulesState, 'addresses' | 'byPolicy'>> {
  const [row, trust] = await Promise.all([readSiteRules(database), readTrust(database, 'site-rules')]);
  const standings = standingOf(row && !row.held ? row.file : undefined);
  const odd = row?.file.rules
    .map((rules) => selectorFault(rules, document.createDocumentFragment()))
    .find((fault) => fault !== undefined);
  return {
    standings,
    signed: row && {
      version: row.file.version,
      by: row.signed.by.length,
      of: row.signed.of,
      installedAt: row.installedAt,
    },
    held: row?.held ?? false,
    failure: odd
      ? { code: 'E73', detail: odd }
      : trust?.failure && failedBy({ reason: trust.failure.reason, detail: trust.failure.detail }),
  };
}

export function createRulesServices(database: Database): RulesServices {
  return {
    async openFile(file) {
      const files = readBundle(new Uint8Array(await file.arrayBuffer()));
      if (!files.ok) return failedBy(files);
      const root = await maintainersRoot();
      const result = await navigator.locks.request(LOCK, () =>
        syncRules(database, filesSource(files.value), root, 'file', systemClock),
      );
      if (!result.ok) return failedBy(result);
      await tellAgents();
      return undefined;
    },
    async setAddresses(addresses) {
      const source: RulesSource = { addresses: [...addresses] };
      // Declined, a host that allows other origins still serves us.
      if (addresses.length > 0) await requestAddresses(source.addresses);
      await rulesSource.write(addresses.length > 0 ? source : undefined);
      const configured = await rulesSource.read();
      if (!configured || configured.value.addresses.length === 0) return undefined;
      const root = await maintainersRoot();
      const result = await navigator.locks.request(LOCK, () =>
        syncRulesFromMirrors(
          database,
          configured.value,
          root,
          { fetch: (...args) => fetch(...args) },
          systemClock,
        ),
      );
      if (!result.ok) return failedBy(result);
      await tellAgents();
      return undefined;
    },
    async hold(held) {
      await holdSiteRules(database, held);
      await tellAgents();
    },
  };
}

function failedBy({ reason, detail }: { reason: string; detail?: string | undefined }): RulesFailed {
  return { code: rulesErrorCode(reason), detail: `${reason} ${detail ?? ''}`.trim() };
}

async function maintainersRoot(): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(browser.runtime.getURL('/rules/1.root.json'));
  return new Uint8Array(await response.arrayBuffer());
}

async function tellAgents(): Promise<void> {
  for (const { id, url } of await browser.tabs.query({}))
    if (id !== undefined && siteAt(url))
      await browser.tabs.sendMessage(id, { key: ANNOUNCE }).catch(() => undefined);
}
