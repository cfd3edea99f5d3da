import type { Answer, FocusedItem, Operator, Pack, ReplyEvent } from '../domain/index.ts';
import { whereOf } from './intent.ts';

export interface CardHanded {
  readonly eventId: string;
  /** Of the reply that the picture goes with, when it was inserted a moment before. */
  readonly replyId: string | null;
  readonly operator: Operator | null;
  readonly item: FocusedItem | null;
  readonly pack: Pick<Pack, 'id' | 'version'>;
  readonly answer: Answer;
  readonly sha256: string;
  readonly handed: 'copied' | 'saved';
}

/** An answer's picture went to the operator: which one and for which comment, never the picture. */
export function cardEvent(given: CardHanded): ReplyEvent {
  const { item, pack, answer, replyId } = given;
  const { nativeId = '', author, permalink } = item ?? {};
  return {
    eventId: given.eventId,
    replyId,
    operator: given.operator,
    where: item ? whereOf(item) : null,
    // A reply's own events say already whom it is for.
    personal: author && replyId === null ? { nativeId, author, ...(permalink ? { permalink } : {}) } : null,
    event: 'card',
    detail: {
      packId: pack.id,
      packVersion: pack.version,
      answerId: answer.id,
      revision: answer.revision,
      made: answer.card?.kind ?? 'facts',
      cardSha256: given.sha256,
      handed: given.handed,
    },
  };
}
