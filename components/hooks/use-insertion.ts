import { useCallback, useRef, useState } from 'react';
import { type IntentInput, intentEvent, type PreparedAnswer } from '../../lib/answering/index.ts';
import { type FocusedItem, type Operator, type Suggestion, UNDO_FOR } from '../../lib/domain/index.ts';
import type { AgentToPanel, PanelToAgent } from '../../lib/messages/index.ts';
import type { Phase } from '../sidebar/phase.ts';
import type { LoadedPack, SidebarServices } from '../sidebar/services.ts';

export interface InsertOrder {
  readonly item: FocusedItem;
  readonly prepared: PreparedAnswer;
  readonly pack: LoadedPack;
  readonly operator: Operator;
  readonly suggestions: readonly Suggestion[];
  readonly from: IntentInput['from'];
}

interface UnderWay {
  readonly replyId: string;
  readonly order: InsertOrder;
}

export interface Insertion {
  readonly phase: Phase;
  readonly insert: (order: InsertOrder) => Promise<void>;
  readonly cancel: () => void;
  /** Asks the page to take back what was inserted a moment ago. */
  readonly undo: () => void;
  readonly copy: (text: string) => Promise<void>;
  readonly reset: () => void;
  readonly receive: (message: AgentToPanel) => void;
  readonly lost: () => void;
  /** Resolves when what follows from the insertion is on disk, so that this page may go away. */
  readonly settled: () => Promise<unknown>;
  /** "Maybe sent" is asked once: what the operator says is an event of its own, the first one stays. */
  readonly tell: (sent: boolean) => Promise<void>;
}

/** One answer from the choice to its outcome: intent on disk, then the page, then what really happened. */
export function useInsertion(services: SidebarServices, send: (message: PanelToAgent) => boolean): Insertion {
  const [phase, setPhase] = useState<Phase>({ kind: 'choosing' });
  const underWay = useRef<UnderWay | undefined>(undefined);
  const answered = useRef<string | undefined>(undefined);
  const kept = useRef<Promise<unknown>>(Promise.resolve());
  const signed = useRef<PreparedAnswer['approval']>(undefined);
  const markSigned = useCallback(
    async (approval: PreparedAnswer['approval'], used: boolean) =>
      approval && (await services.approvals()).mark(approval.request, used),
    [services],
  );

  const fail = useCallback(
    async (reason: Extract<Phase, { kind: 'failed' }>['reason']) => {
      const current = underWay.current;
      underWay.current = undefined;
      const canCopy = reason !== 'cancelled' && reason !== 'storage-full' && reason !== 'partly';
      const copied =
        canCopy && current !== undefined && (await services.copy(current.order.prepared.rendered.text));
      if (current) await services.abandon(current.replyId, reason, copied);
      setPhase({ kind: 'failed', reason, copied, author: current?.order.item.author.name ?? '' });
    },
    [services],
  );

  const insert = useCallback(
    async (order: InsertOrder) => {
      if (underWay.current) return;
      const replyId = services.createId();
      underWay.current = { replyId, order };
      setPhase({ kind: 'inserting', replyId });
      const written = await services.append(
        intentEvent({ ...order, pack: order.pack.header, replyId, armed: order.item.composer === null }),
      );
      if (!written.ok) {
        underWay.current = undefined;
        setPhase({
          kind: 'failed',
          reason: written.reason === 'storage-full' ? 'storage-full' : 'agent-lost',
          copied: false,
          author: order.item.author.name,
        });
        return;
      }
      const sent = send({
        key: 'insert',
        request: {
          replyId,
          token: order.item.token,
          nativeId: order.item.nativeId,
          surface: order.item.surface,
          text: order.prepared.rendered.text,
          arm: true,
        },
      });
      if (!sent) await fail('agent-lost');
    },
    [services, send, fail],
  );

  const receive = useCallback(
    (message: AgentToPanel) => {
      const current = underWay.current;
      if (message.key === 'insert-result' && current?.replyId === message.replyId) {
        const { result } = message;
        if (result.status === 'armed')
          setPhase({
            kind: 'armed',
            replyId: current.replyId,
            until: result.until,
            author: current.order.item.author.name,
            isMessage: current.order.item.surface === 'dm',
          });
        else if (result.status === 'failed') void fail(result.reason);
        else {
          const { item, prepared } = current.order;
          underWay.current = undefined;
          answered.current = current.replyId;
          kept.current = Promise.all(
            prepared.parts.flatMap(({ answer, wordingKey }) => [
              services.recordUse(item.actingAs.account ?? '', item.platform, wordingKey),
              services.dropDraft(draftKey(item, answer.id)),
              markSigned(prepared.approval, true),
            ]),
          );
          signed.current = prepared.approval;
          setPhase({
            kind: 'inserted',
            replyId: current.replyId,
            keptDraft: result.value.keptDraft,
            readBack: result.value.readBack,
            undoUntil: services.now() + UNDO_FOR,
          });
        }
      } else if (message.key === 'undo-result') {
        const { replyId, result } = message;
        if (result === 'undone' && answered.current === replyId) {
          answered.current = undefined;
          void markSigned(signed.current, false);
        }
        setPhase((before) => {
          if (before.kind !== 'inserted' || before.replyId !== replyId) return before;
          return result === 'undone' ? { kind: 'undone' } : { ...before, stays: result };
        });
      } else if (message.key === 'armed-ended' && current?.replyId === message.replyId)
        void fail(message.reason);
      else if (message.key === 'sent' && !underWay.current) {
        if (message.replyId !== null && message.replyId !== answered.current) return;
        setPhase({
          kind: 'sent',
          eventId: message.eventId,
          replyId: message.replyId,
          evidence: message.evidence,
          logged: message.logged,
          free: message.replyId === null,
        });
      } else if (message.key === 'site-refused') setPhase({ kind: 'site-refused', notice: message.notice });
    },
    [services, fail, markSigned],
  );

  const cancel = useCallback(() => {
    if (underWay.current) send({ key: 'cancel', replyId: underWay.current.replyId });
  }, [send]);

  const undo = useCallback(() => {
    if (phase.kind === 'inserted' && services.now() < phase.undoUntil)
      send({ key: 'undo', replyId: phase.replyId });
  }, [send, services, phase]);

  const copy = useCallback(
    async (text: string) => {
      if (await services.copy(text)) setPhase({ kind: 'copied' });
    },
    [services],
  );

  const told = useRef('');
  const tell = useCallback(
    async (sent: boolean) => {
      if (phase.kind !== 'sent' || phase.evidence !== 'unknown' || told.current === phase.eventId) return;
      told.current = phase.eventId;
      const operator = (await services.readOperator())?.operator ?? null;
      const written = await services.append({
        eventId: `${phase.eventId}:told`,
        replyId: phase.replyId,
        operator,
        where: null,
        personal: null,
        event: 'corrected',
        detail: { corrects: phase.eventId, what: sent ? 'sent-confirmed' : 'not-sent' },
      });
      if (written.ok) setPhase({ kind: 'told', sent });
      else told.current = '';
    },
    [services, phase],
  );

  const lost = useCallback(() => {
    if (underWay.current) void fail('navigated');
  }, [fail]);

  return {
    phase,
    insert,
    cancel,
    undo,
    copy,
    reset: useCallback(() => setPhase({ kind: 'choosing' }), []),
    receive,
    lost,
    settled: useCallback(() => kept.current, []),
    tell,
  };
}

export function draftKey(item: FocusedItem, answerId: string): string {
  return `${item.platform}/${item.nativeId}/${answerId}`;
}
