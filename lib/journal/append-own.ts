import { createId, type Outcome } from '../core/index.ts';
import type { Operator, ReplyEvent } from '../domain/index.ts';
import { type Appended, type AppendFailure, append, type Writer } from './append.ts';

type Told<Event> = Event extends { readonly event: infer Kind; readonly detail: infer Detail }
  ? { readonly event: Kind; readonly detail: Detail }
  : never;
/** What people do with the journal itself. */
export type OwnEvent = Told<
  Extract<ReplyEvent, { event: 'exported' | 'erased' | 'hold' | 'restored' | 'approval-decided' }>
>;

/** Writes an event that is about no reply, no place and nobody outside of the office. */
export function appendOwn(
  writer: Writer,
  operator: Operator | null,
  event: OwnEvent,
): Promise<Outcome<Appended, AppendFailure>> {
  return append(writer, {
    eventId: createId(writer.random),
    replyId: null,
    operator,
    where: null,
    personal: null,
    ...event,
  });
}
