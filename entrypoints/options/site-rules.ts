import type { RulesFailed, RulesServices, RulesState } from '@/components/console/sites/index.ts';
import { announceToAgents, maintainersRoot, requestAddresses, rulesSource } from '@/lib/browser/index.ts';
import { systemClock } from '@/lib/core/index.ts';
import type { RulesSource } from '@/lib/domain/index.ts';
import { filesSource, readBundle } from '@/lib/packs/index.ts';
import { standingOf } from '@/lib/rulebooks/index.ts';
import { selectorFault } from '@/lib/sites/index.ts';
import { type Database, holdSiteRules, readSiteRules, readTrust } from '@/lib/store/index.ts';
import { RULES_LOCK, rulesErrorCode, syncRules, syncRulesFromMirrors } from '@/lib/sync/index.ts';

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
      const result = await navigator.locks.request(RULES_LOCK, () =>
        syncRules(database, filesSource(files.value), root, 'file', systemClock),
      );
      if (!result.ok) return failedBy(result);
      await announceToAgents();
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
      const result = await navigator.locks.request(RULES_LOCK, () =>
        syncRulesFromMirrors(
          database,
          configured.value,
          root,
          { fetch: (...args) => fetch(...args) },
          systemClock,
        ),
      );
      if (!result.ok) return failedBy(result);
      await announceToAgents();
      return undefined;
    },
    async hold(held) {
      await holdSiteRules(database, held);
      await announceToAgents();
    },
  };
}

function failedBy({ reason, detail }: { reason: string; detail?: string | undefined }): RulesFailed {
  return { code: rulesErrorCode(reason), detail: `${reason} ${detail ?? ''}`.trim() };
}
