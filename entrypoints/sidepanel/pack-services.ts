import { liveQuery } from 'dexie';
import type { PackTrust, SidebarServices } from '@/components/sidebar/index.ts';
import { browser, packSource } from '@/lib/browser/index.ts';
import { systemClock } from '@/lib/core/index.ts';
import { ERROR_CODES } from '@/lib/domain/index.ts';
import { freshnessOf } from '@/lib/packs/index.ts';
import {
  type Database,
  markChangeSeen,
  readPackHistory,
  readTrust,
  unseenChange,
} from '@/lib/store/index.ts';
import { type SyncFailure, syncErrorCode } from '@/lib/sync/index.ts';

const MINUTE = 60_000;

type PackServices = Pick<SidebarServices, 'packChanges' | 'changesSeen' | 'watchPackTrust' | 'watchRecalls'>;

/** What the sidebar knows of where its pack came from. */
export function createPackServices(database: Database): PackServices {
  return {
    async packChanges(operator) {
      const change = await unseenChange(database, operator);
      if (!change) return undefined;
      const { diffPacks } = await import('./diff-packs.ts');
      const { added, changed, withdrawn, facts } = diffPacks(change.before, change.after);
      if (added.length + changed.length + withdrawn.length + facts.length === 0) return undefined;
      return {
        version: change.after.version,
        added: added.map(({ title }) => title),
        changed: changed.map(({ after }) => after.title),
        withdrawn: withdrawn.map(({ answer }) => answer.title),
        facts,
      };
    },
    changesSeen: (operator) => markChangeSeen(database, operator),
    watchPackTrust(onChange) {
      const subscription = liveQuery(async () => readState(database)).subscribe({
        next: onChange,
        error: () => onChange(undefined),
      });
      return () => subscription.unsubscribe();
    },
    watchRecalls() {
      let timer: ReturnType<typeof setTimeout>;
      const look = async (): Promise<void> => {
        const minutes = (await packSource.read())?.value.checkMinutes ?? 3;
        // Spread, so that a whole country's panels do not ask in the same second.
        timer = setTimeout(() => void look(), minutes * MINUTE * (0.8 + 0.4 * Math.random()));
        await browser.runtime.sendMessage({ key: 'packs/check' }).catch(() => undefined);
      };
      void look();
      return () => clearTimeout(timer);
    },
  };
}

/** Nothing for the sample pack: nobody vouches for it, and it says so itself. */
async function readState(database: Database): Promise<PackTrust | undefined> {
  const [{ active }, trust] = await Promise.all([readPackHistory(database), readTrust(database, 'answers')]);
  const reason = trust?.failure?.reason;
  const refused =
    reason !== undefined && syncErrorCode(reason as SyncFailure) === ERROR_CODES['pack-untrusted'];
  if (!active?.signed || !trust?.freshUntil) return refused ? { refused } : undefined;
  return {
    refused,
    signed: {
      countersigned: active.signed.by.length > 1,
      freshness: freshnessOf(trust.freshUntil, Math.max(systemClock.now(), trust.lastSeen)),
    },
  };
}
