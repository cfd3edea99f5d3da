import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import { type CheckState, type OpenTab, SitesView } from '@/components/console/sites/index.ts';
import { browser, ensureAgent, rulesSource } from '@/lib/browser/index.ts';
import { SelfCheck } from '@/lib/domain/index.ts';
import { SELF_CHECK } from '@/lib/messages/index.ts';
import { siteAt } from '@/lib/sites/index.ts';
import { createPlaces, type PlaceCounts } from '@/lib/stats/index.ts';
import { auditDesk } from '../audit-desk.ts';
import { database } from '../database.ts';
import { createRulesServices, readRules } from '../site-rules.ts';
import { useConfigured } from '../use-configured.ts';

async function openTabs(): Promise<OpenTab[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, url, title }) => {
    const site = siteAt(url);
    return id !== undefined && site ? [{ id, platform: site.platform, title: title ?? url ?? '' }] : [];
  });
}

const BATCH = 500;

async function countPlaces(): Promise<PlaceCounts[]> {
  const desk = auditDesk();
  await desk.catchUp();
  const rows = await desk.select({});
  const fold = createPlaces();
  for (let at = 0; at < rows.length; at += BATCH)
    for (const { leaf } of await desk.read([...rows.subarray(at, at + BATCH)])) if (leaf) fold.add(leaf);
  return fold.counts();
}

async function check(tabId: number): Promise<CheckState> {
  try {
    const tab = await browser.tabs.get(tabId);
    await ensureAgent(tabId, tab.url);
    const report = SelfCheck.safeParse(
      await browser.tabs.sendMessage(tabId, { key: SELF_CHECK }, { frameId: 0 }),
    );
    return report.success ? { state: 'done', report: report.data } : { state: 'failed' };
  } catch {
    // The tab was closed, or access to its site is withheld.
    return { state: 'failed' };
  }
}

export default function SitesPage() {
  const services = useMemo(() => createRulesServices(database), []);
  const kept = useLiveQuery(async () => readRules(database), []);
  const source = useConfigured(rulesSource);
  const rules = kept && {
    ...kept,
    addresses: source?.value.addresses ?? [],
    byPolicy: source?.by === 'policy',
  };
  const [result, setResult] = useState<CheckState>({ state: 'none' });
  return (
    <SitesView
      tabs={openTabs}
      places={countPlaces}
      rules={rules}
      rulesServices={services}
      result={result}
      onCheck={async (tabId) => {
        setResult({ state: 'checking' });
        setResult(await check(tabId));
      }}
    />
  );
}
