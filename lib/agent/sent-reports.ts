import { type Clock, createId, type RandomBytes } from '../core/index.ts';
import type { FocusedItem } from '../domain/index.ts';
import type { AgentRequest, AgentResponse, AgentToPanel } from '../messages/index.ts';
import type { Outbox } from './outbox.ts';
import type { SendAttempt, Sending, SendSeen } from './send-watch.ts';

/** An answer that stands in a box and was not sent yet. */
export interface InsertedAnswer {
  readonly replyId: string;
  readonly text: string;
  readonly item: FocusedItem;
}

type Ask = (request: AgentRequest) => Promise<AgentResponse | undefined>;
type SentReport = Extract<AgentRequest, { key: 'journal/sent' }>;

interface SentReportsOptions {
  readonly clock: Clock;
  readonly random: RandomBytes;
  readonly outbox: Outbox;
  /** Asks until it is heard. */
  readonly ask: Ask;
  /** Read at the moment of sending: the box, and soon the focus, are gone afterwards. */
  readonly itemOf: (nativeId: string) => FocusedItem | undefined;
  /** By item; what was sent is taken out. */
  readonly inserted: Map<string, InsertedAnswer>;
  readonly onReported: (message: Extract<AgentToPanel, { key: 'sent' }>) => void;
}

/** Longer than the page is watched after a person sent; a report that nobody improved on by then is all there is. */
const SEEN_WITHIN = 90_000;

/** Brings what a person sent to the journal: kept at the gesture, written when the page shows it, each once. */
export function createSentReports(options: SentReportsOptions): {
  start(sending: Sending): SendAttempt;
  /** A reply to this item was sent and is not written yet. */
  isUnderWay(nativeId: string): boolean;
} {
  const { clock, random, outbox, ask, itemOf, inserted, onReported } = options;

  const underWay = new Map<string, number>();
  const begin = (nativeId: string): void => {
    underWay.set(nativeId, (underWay.get(nativeId) ?? 0) + 1);
  };
  const end = (nativeId: string): void => {
    const left = (underWay.get(nativeId) ?? 1) - 1;
    if (left > 0) underWay.set(nativeId, left);
    else underWay.delete(nativeId);
  };

  async function report(sent: SendSeen, request: SentReport): Promise<void> {
    await outbox.keep(request.eventId, request, 0);
    const response = await ask(request);
    onReported({
      key: 'sent',
      eventId: request.eventId,
      replyId: request.replyId,
      nativeId: sent.nativeId,
      evidence: sent.evidence,
      logged: response?.key === 'written',
    });
  }

  return {
    isUnderWay: (nativeId) => underWay.has(nativeId),
    /** Kept before anything is known of the result: people close the tab right after they sent. */
    start(sending) {
      const item = itemOf(sending.nativeId);
      // Only when the office speaks: a private account's replies are nobody's business here.
      if (item?.actingAs.standing !== 'official') return { sent: () => undefined, notSent: () => undefined };
      begin(sending.nativeId);
      const waiting = inserted.get(sending.nativeId);
      const eventId = waiting ? `${waiting.replyId}:sent` : `${createId(random)}:free`;
      const base = {
        key: 'journal/sent',
        eventId,
        replyId: waiting?.replyId ?? null,
        item,
        insertedText: waiting?.text ?? null,
        sentText: sending.text,
        sentPrefix: sending.ownPrefix,
        happenedAt: new Date(clock.now()).toISOString(),
      } as const;
      void outbox.keep(eventId, { ...base, evidence: 'unknown', seen: 'gesture' }, clock.now() + SEEN_WITHIN);
      return {
        sent(seen) {
          if (inserted.get(sending.nativeId) === waiting) inserted.delete(sending.nativeId);
          void report(seen, { ...base, ...evidenceOf(seen) }).finally(() => end(sending.nativeId));
        },
        notSent: () => {
          end(sending.nativeId);
          void outbox.withdraw(eventId);
        },
      };
    },
  };
}

/** The background may be starting or dying between two lines; each event carries an id and is written once. */
export async function askUntilHeard(
  ask: Ask,
  request: AgentRequest,
  signal: AbortSignal,
): Promise<AgentResponse | undefined> {
  for (const pause of [0, 500, 2000, 5000, 15_000]) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    const response = await ask(request);
    if (response && !(response.key === 'refused' && response.reason === 'storage-full')) return response;
    if (signal.aborted) return undefined;
  }
  return undefined;
}

const evidenceOf = ({ evidence, seen, reply }: SendSeen) => ({
  evidence,
  seen,
  ...(reply?.nativeId ? { sentId: reply.nativeId } : {}),
  ...(reply?.permalink ? { sentPermalink: reply.permalink } : {}),
});
