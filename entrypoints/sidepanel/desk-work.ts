import { journalHooks, readSettings } from '../../lib/browser/index.ts';
import { systemClock, systemRandom } from '../../lib/core/index.ts';
import type { FocusedItem, ItemClass, Operator, ReplyEvent } from '../../lib/domain/index.ts';
import { append } from '../../lib/journal/index.ts';
import {
  type GapReport,
  type Keeper,
  learningDaysOf,
  reportGap,
  withdrawGap,
} from '../../lib/learning/index.ts';
import {
  type ItemDecision,
  openItems,
  pastAnswers,
  recordAbandoned,
  recordDecision,
  recordOpened,
} from '../../lib/recording/index.ts';
import {
  createWriter,
  type Database,
  dropDraft,
  readActiveHead,
  readDraft,
  recentAnswers,
  recordUse,
  saveDraft,
  usesOf,
} from '../../lib/store/index.ts';

const MOST_PAST = 5;
const MOST_RECENT = 12;

interface Desk {
  readonly database: Database;
  /** Version of the program. */
  readonly version: string;
  readonly createId: () => string;
}

/** What is written and read once an answer is in sight. */
export function createDeskWork({ database, version, createId }: Desk) {
  const writer = createWriter(database, version, journalHooks);
  const keeper = async (): Promise<Keeper> => ({
    tables: database.learning,
    journal: database.journal,
    random: systemRandom,
    now: systemClock.now,
    keepDays: learningDaysOf(await readSettings()),
  });
  return {
    async approvals() {
      const { createApprovalDesk } = await import('./approval-desk.ts');
      return createApprovalDesk(database, writer);
    },
    append: async (event: ReplyEvent) => append(await writer(), event),
    async recordOpened(item: FocusedItem, itemClass: ItemClass | undefined, operator: Operator) {
      const active = await readActiveHead(database);
      if (active) await recordOpened(await writer(), item, itemClass, operator, active.row.header);
    },
    async recordDecision(item: FocusedItem, operator: Operator, decision: ItemDecision, note: string) {
      const active = await readActiveHead(database);
      const written = await recordDecision(
        await writer(),
        { eventId: createId(), item, operator, decision, note },
        active?.row.header ?? { personalData: [] },
      );
      return written.ok;
    },
    openItems: () => openItems(database.journal),
    async pastAnswers(item: FocusedItem) {
      // Texts that only auditors may read, or that are dropped, are no operator's either.
      if ((await readSettings()).fullText !== 'keep') return [];
      return pastAnswers(database.journal, systemRandom, item, MOST_PAST);
    },
    usesOf: (account: string, platform: string, wordingKeys: readonly string[]) =>
      usesOf(database, { platform, account, wordingKeys }),
    recordUse: (account: string, platform: string, wordingKey: string) =>
      recordUse(database, { platform, account, wordingKey }, systemClock.now()),
    readDraft: (key: string) => readDraft(database, key),
    saveDraft: (key: string, values: Readonly<Record<string, string>>) =>
      saveDraft(database, key, values, systemClock.now()),
    dropDraft: (key: string) => dropDraft(database, key),
    recentAnswers: () => recentAnswers(database, MOST_RECENT),
    async abandon(...[replyId, reason, copied]: Parameters<Abandon>) {
      await recordAbandoned(await writer(), replyId, { reason, copied });
    },
    reportGap: async (report: GapReport) => reportGap(await keeper(), report),
    withdrawGap: async (report: GapReport, foundNone: boolean) =>
      withdrawGap(await keeper(), report, foundNone),
  };
}

type AbandonReason = Extract<ReplyEvent, { event: 'abandoned' }>['detail']['reason'];
type Abandon = (replyId: string, reason: AbandonReason, copied: boolean) => Promise<void>;
