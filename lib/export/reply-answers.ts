import type { AnswerUse, FurtherUse } from '../domain/index.ts';
import type { JournalEntry } from '../journal/index.ts';

export interface ChosenAnswer {
  readonly use: AnswerUse;
  /** The other answers of a reply to several questions, in the order asked. */
  readonly also: readonly FurtherUse[];
  readonly rank: number | null;
  /** Estimated at the moment of choice; absent when the answer was searched for. */
  readonly probability: number | undefined;
}

/** What was chosen for each reply: the intent names the answer, the later events of the reply only its id. */
export function chosenAnswers(entries: readonly JournalEntry[]): ReadonlyMap<string, ChosenAnswer> {
  const chosen = new Map<string, ChosenAnswer>();
  for (const { leaf } of entries) {
    if (leaf.event !== 'intent' || leaf.replyId === null) continue;
    const { use, also = [], rank, offered } = leaf.detail;
    const probability = offered.find(({ answerId }) => answerId === use.answerId)?.probability;
    chosen.set(leaf.replyId, { use, also, rank, probability });
  }
  return chosen;
}
