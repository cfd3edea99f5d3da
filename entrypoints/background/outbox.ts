import { readOperator, removeStored, storedRows } from '@/lib/browser/index.ts';
import { toBase64 } from '@/lib/core/index.ts';
import { outboxKeys } from '@/lib/journal/index.ts';
import { type AgentRequest, type AgentResponse, OUTBOX_PREFIX } from '@/lib/messages/index.ts';
import {
  drainOutbox,
  recordDeleted,
  recordOutcome,
  recordSent,
  recordSight,
  recordUndone,
} from '@/lib/recording/index.ts';
import { readActiveHead } from '@/lib/store/index.ts';
import { learn } from './learning.ts';
import { database, journalWriter } from './services.ts';

type Report = Exclude<AgentRequest, { key: 'agent/hello' }>;

/** Writes one report of a page agent, and then forgets the copy that the agent kept. */
export async function writeReport(report: Report): Promise<AgentResponse> {
  const writer = await journalWriter();
  const pack = (await readActiveHead(database))?.row.header ?? { personalData: [] };
  if (report.key === 'journal/own-reply' || report.key === 'journal/own-reply-gone') {
    const seen = await (report.key === 'journal/own-reply'
      ? recordSight(writer, report, pack)
      : recordDeleted(writer, report, report.seen, pack));
    if (!seen) return { key: 'refused', reason: 'known' };
    return seen.ok ? { key: 'written', seq: seen.value.seq } : { key: 'refused', reason: seen.reason };
  }
  const written =
    report.key === 'journal/outcome'
      ? await recordOutcome(writer, report, pack)
      : report.key === 'journal/undone'
        ? await recordUndone(writer, report.replyId)
        : await recordSent(writer, report, (await readOperator())?.operator ?? null, pack);
  if (!written.ok) return { key: 'refused', reason: written.reason };
  if (report.key === 'journal/sent' && report.replyId !== null) await learn(report.replyId, pack);
  const eventId =
    report.key === 'journal/outcome'
      ? `${report.replyId}:outcome`
      : report.key === 'journal/undone'
        ? `${report.replyId}:undone`
        : report.eventId;
  // Only now: what is removed before the commit is lost when the worker dies in between.
  await removeStored(OUTBOX_PREFIX + eventId);
  return { key: 'written', seq: written.value.seq };
}

export async function outboxKey(): Promise<string> {
  return toBase64((await outboxKeys(await journalWriter())).publicKey);
}

/** Writes what is left of agents that could not reach the background, or are gone. */
export async function writeWaitingReports(everything = false): Promise<void> {
  const writer = await journalWriter();
  await drainOutbox(
    { rows: () => storedRows(OUTBOX_PREFIX), remove: removeStored },
    await outboxKeys(writer),
    async (report) => {
      if (report.key === 'agent/hello') return true;
      const response = await writeReport(report);
      // What is no event of ours never becomes one; a full or locked database may recover.
      return (
        response.key === 'written' || (response.key === 'refused' && response.reason === 'invalid-event')
      );
    },
    writer.clock.now(),
    everything,
  );
}
