import { fromBase64 } from '../core/index.ts';
import { sealFor } from '../envelope/index.ts';
import { type AgentRequest, OUTBOX_PREFIX, type OutboxRow } from '../messages/index.ts';

/** The extension's storage as far as an outbox needs it. */
export interface OutboxStorage {
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

export interface Outbox {
  /** Takes the journal writer's public key (base64), which comes with the answer to the first hello. */
  takeKey(key: string): void;
  /** Keeps a report, in place of an earlier one of the same event; resolves when it is stored, or cannot be. */
  keep(eventId: string, report: AgentRequest, due: number): Promise<void>;
  /** What was reported did not happen after all. */
  withdraw(eventId: string): Promise<void>;
}

export function createOutbox(storage: () => OutboxStorage | undefined): Outbox {
  let key: Uint8Array<ArrayBuffer> | undefined;
  // One after another: the better report must not be overtaken by the first one.
  let last: Promise<void> = Promise.resolve();
  const next = (step: () => Promise<void> | undefined): Promise<void> => {
    // An orphaned agent has no storage any more, a full one refuses: the direct report is tried all the same.
    last = last.then(step).catch(() => undefined);
    return last;
  };
  return {
    takeKey(text) {
      key = fromBase64(text);
    },
    keep: (eventId, report, due) =>
      next(async () => {
        if (!key) return;
        const row: OutboxRow = { v: 1, eventId, due, report: await sealFor(key, JSON.stringify(report)) };
        await storage()?.set({ [OUTBOX_PREFIX + eventId]: row });
      }),
    withdraw: (eventId) => next(() => storage()?.remove(OUTBOX_PREFIX + eventId)),
  };
}
