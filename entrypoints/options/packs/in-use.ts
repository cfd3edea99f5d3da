import type { PackInUse } from '@/components/console/packs/index.ts';
import { systemClock } from '@/lib/core/index.ts';
import { freshnessOf } from '@/lib/packs/index.ts';
import { type Database, readPackHistory, readTrust } from '@/lib/store/index.ts';
import { type SyncFailure, syncErrorCode } from '@/lib/sync/index.ts';

export async function readInUse(database: Database): Promise<PackInUse | undefined> {
  const [{ active, previous, heldBack }, trust] = await Promise.all([
    readPackHistory(database),
    readTrust(database, 'answers'),
  ]);
  if (!active) return undefined;
  const { header } = active;
  const now = Math.max(systemClock.now(), trust?.lastSeen ?? 0);
  return {
    label: header.label ?? header.id,
    organisation: header.organisation.name,
    version: active.version,
    publishedAt: header.publishedAt,
    installedAt: active.installedAt,
    source: active.source,
    answerCount: active.answerCount,
    signed: active.signed,
    freshness:
      active.signed && trust?.freshUntil !== undefined ? freshnessOf(trust.freshUntil, now) : undefined,
    checkedAt: trust?.checkedAt,
    failure: trust?.failure && {
      code: syncErrorCode(trust.failure.reason as SyncFailure),
      detail: `${trust.failure.reason} ${trust.failure.detail ?? ''}`.trim(),
    },
    back: heldBack ? undefined : previous?.row.version,
    forward: heldBack?.version,
  };
}
