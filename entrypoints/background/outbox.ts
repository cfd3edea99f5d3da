import { readOperator, removeStored, storedRows } from '@/lib/browser/index.ts';
import { toBase64 } from '@/lib/core/index.ts';
import type { Pack } from '@/lib/domain/index.ts';
import { outboxKeys, type Writer } from '@/lib/journal/index.ts';
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
  const written = await record(writer, report, pack);
  if (!written.ok) return { key: 'refused', reason: written.reason };
  if (report.key === 'journal/sent' && report.replyId !== null) await learn(report.replyId, pack);
  // Only now: what is removed before the commit is lost when the worker dies in between.
  await removeStored(OUTBOX_PREFIX + keptAs(report));
  return { key: 'written', seq: written.value.seq };
}

type ReplyReport = Extract<Report, { key: 'journal/outcome' | 'journal/undone' | 'journal/sent' }>;

async function record(writer: Writer, report: ReplyReport, pack: Pick<Pack, 'personalData'>) {
  switch (report.key) {
    case 'journal/outcome':
      return recordOutcome(writer, report, pack);
    case 'journal/undone':
      return recordUndone(writer, report.replyId);
    case 'journal/sent':
      return recordSent(writer, report, (await readOperator())?.operator ?? null, pack);
  }
}

/** Under which name the agent keeps its copy. */
function keptAs(report: ReplyReport): string {
  switch (report.key) {
    case 'journal/outcome':
      return `${report.replyId}:outcome`;
    case 'journal/undone':
      return `${report.replyId}:undone`;
    case 'journal/sent':
      return report.eventId;
  }
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
