import { maskReply, personalOf, type ReplyMasks, whereOf } from '../answering/index.ts';
import {
  type Clockwork,
  deadlinesOf,
  dueText,
  NO_DEADLINES,
  postedBetween,
  wasMet,
} from '../calendar/index.ts';
import { editDistance, failure, type Outcome, onOneLine } from '../core/index.ts';
import type { ItemClass, Operator, ReplyEvent } from '../domain/index.ts';
import { type Appended, type AppendFailure, append, eventsOfReply, type Writer } from '../journal/index.ts';
import type { AgentRequest } from '../messages/index.ts';
import { firstSight } from './item-events.ts';

type OutcomeReport = Extract<AgentRequest, { key: 'journal/outcome' }>;
type SentReport = Extract<AgentRequest, { key: 'journal/sent' }>;

/**
 * What became of an intent: written once, by whoever reports first (agent, panel or the sweep), since all share one
 * event id. An outcome without an intent is refused: nothing is inserted unlogged.
 */
export async function recordOutcome(
  writer: Writer,
  { replyId, outcome }: Omit<OutcomeReport, 'key'>,
  masks: ReplyMasks,
): Promise<Outcome<Appended, AppendFailure>> {
  const events = await eventsOfReply(writer.tables, replyId);
  const intent = events.find(({ leaf }) => leaf.event === 'intent');
  if (!intent) return failure('invalid-event', 'no intent');
  const base = {
    eventId: `${replyId}:outcome`,
    replyId,
    operator: intent.leaf.operator,
    where: intent.leaf.where,
  };
  const event: ReplyEvent =
    outcome.event === 'inserted'
      ? {
          ...base,
          personal: {
            ...identityOf(intent.personal),
            insertedText: maskReply(outcome.text, masks, approvedIn(intent.personal)),
          },
          event: 'inserted',
          detail: {
            engine: outcome.value.engine,
            method: outcome.value.method,
            readBack: outcome.value.readBack,
            characters: outcome.text.length,
            keptDraft: outcome.value.keptDraft,
          },
        }
      : {
          ...base,
          personal: null,
          event: 'abandoned',
          detail: { reason: outcome.reason, copied: outcome.copied },
        };
  return append(writer, event);
}

function identityOf(
  personal: ReplyEvent['personal'],
): Pick<NonNullable<ReplyEvent['personal']>, 'author' | 'nativeId'> {
  return {
    ...(personal?.author ? { author: personal.author } : {}),
    ...(personal?.nativeId ? { nativeId: personal.nativeId } : {}),
  };
}

/** What became of an intent of which no text reached the page. */
export function recordAbandoned(
  writer: Writer,
  replyId: string,
  { reason, copied }: Omit<Extract<OutcomeReport['outcome'], { event: 'abandoned' }>, 'event'>,
): Promise<Outcome<Appended, AppendFailure>> {
  return recordOutcome(
    writer,
    { replyId, outcome: { event: 'abandoned', reason, copied } },
    { personalData: [] },
  );
}

/** An insertion that its operator took back: only while nothing says that it was sent. */
export async function recordUndone(
  writer: Writer,
  replyId: string,
): Promise<Outcome<Appended, AppendFailure>> {
  const leaves = (await eventsOfReply(writer.tables, replyId)).map(({ leaf }) => leaf);
  const inserted = leaves.find(({ event }) => event === 'inserted');
  if (!inserted || leaves.some(({ event }) => event === 'sent'))
    return failure('invalid-event', inserted ? 'sent' : 'not inserted');
  return append(writer, {
    eventId: `${replyId}:undone`,
    replyId,
    operator: inserted.operator,
    where: inserted.where,
    personal: null,
    event: 'abandoned',
    detail: { reason: 'undone', copied: false },
  });
}

/** The intent's text was masked with the approved wording at hand: what stands in it now may stay. */
const approvedIn = (personal: ReplyEvent['personal']): string[] =>
  personal?.insertedText === undefined ? [] : [personal.insertedText];

/** A reply that a person sent: from a template, with what they changed, or typed freely. */
export async function recordSent(
  writer: Writer,
  report: Omit<SentReport, 'key'>,
  operator: Operator | null,
  pack: ReplyMasks & Partial<Clockwork>,
): Promise<Outcome<Appended, AppendFailure>> {
  const { item, sentText } = report;
  const where = whereOf(item);
  const events = report.replyId === null ? [] : await eventsOfReply(writer.tables, report.replyId);
  const intent = events.find(({ leaf }) => leaf.event === 'intent');
  const masked = (text: string): string => maskReply(text, pack, approvedIn(intent?.personal ?? null));
  const personal = {
    ...personalOf(item, pack),
    sentText: masked(sentText),
    ...(report.sentId ? { sentId: report.sentId } : {}),
    ...(report.sentPermalink ? { sentPermalink: report.sentPermalink } : {}),
    ...(report.insertedText ? { insertedText: masked(report.insertedText) } : {}),
  };
  const seen = {
    evidence: report.evidence,
    seen: report.seen,
    characters: sentText.length,
    ...(report.happenedAt ? { happenedAt: report.happenedAt } : {}),
  };
  const base = { eventId: report.eventId, replyId: report.replyId, where, personal };
  const chosenClass = intent?.leaf.event === 'intent' ? intent.leaf.detail.class : undefined;
  const { detail: clocks, secondsToAnswer } = await clocksOf(writer, report, chosenClass, pack);
  if (report.replyId === null || report.insertedText === null)
    return append(writer, {
      ...base,
      operator,
      event: 'free-reply',
      detail: { ...seen, ...clocks },
    });
  // The site's own `@name ` in front is no edit of the template.
  const prefix = report.sentPrefix ?? '';
  const own = sentText.startsWith(prefix) ? sentText.slice(prefix.length) : sentText;
  const inserted = report.insertedText.trim();
  // Instagram's reels have a field of one line: what it cannot hold was not taken out by anybody.
  const distance = editDistance(own.trim().includes('\n') ? inserted : onOneLine(inserted), own.trim());
  return append(writer, {
    ...base,
    // Who chose the answer answers for it, even when the panel asked for a new operator meanwhile.
    operator: intent?.leaf.operator ?? operator,
    event: 'sent',
    detail: {
      ...seen,
      ...clocks,
      edited: distance > 0,
      editDistance: distance,
      ...(secondsToAnswer === undefined ? {} : { secondsToAnswer }),
    },
  });
}

/** By when it was due, from what was known when the comment was first opened, and whether this was in time. */
async function clocksOf(
  writer: Writer,
  { item, happenedAt }: Omit<SentReport, 'key'>,
  chosenClass: ItemClass | undefined,
  { calendar, deadlines }: Partial<Clockwork>,
) {
  const sentAt = happenedAt ? Date.parse(happenedAt) : writer.clock.now();
  const first = await firstSight(writer, item);
  const posted = first && item.postedAt.precision !== 'exact' ? first.postedAt : item.postedAt;
  const seenAt = posted === first?.postedAt ? first.at : sentAt;
  const itemClass = chosenClass ?? first?.class;
  const due =
    calendar && deadlines ? deadlinesOf({ calendar, deadlines }, itemClass, posted, seenAt) : NO_DEADLINES;
  const postedAt = posted.precision === 'exact' ? postedBetween(posted, seenAt) : undefined;
  return {
    detail: {
      ...(itemClass ? { class: itemClass } : {}),
      postedAt: posted,
      ...(due.firstResponse ? { firstResponseDue: dueText(due.firstResponse) } : {}),
      ...(due.legal ? { legalDue: dueText(due.legal) } : {}),
      deadlineMet: wasMet(due, sentAt),
    },
    secondsToAnswer:
      postedAt && sentAt >= postedAt.latest ? Math.round((sentAt - postedAt.latest) / 1000) : undefined,
  };
}
