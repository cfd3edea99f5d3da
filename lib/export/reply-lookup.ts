import type { AnswerUse, FurtherUse, ItemClass } from '../domain/index.ts';
import { type JournalLine, type JournalTables, parseLeaf } from '../journal/index.ts';

export interface ChosenAnswer {
  readonly use: AnswerUse;
  /** The other answers of a reply to several questions, in the order asked. */
  readonly also: readonly FurtherUse[];
  readonly rank: number | null;
  /** Estimated at the moment of choice; absent when the answer was searched for. */
  readonly probability: number | undefined;
  readonly topic: string | undefined;
  readonly class: ItemClass | undefined;
}

/** What was chosen for each reply that these lines speak of. */
export type ReplyLookup = (
  lines: readonly Pick<JournalLine, 'leaf'>[],
) => Promise<ReadonlyMap<string, ChosenAnswer>>;

/** Replies kept in memory by one look-up. */
const MOST_REPLIES = 50_000;

export function chosenAnswer(leaf: JournalLine['leaf']): ChosenAnswer | undefined {
  if (leaf?.event !== 'intent') return undefined;
  const { use, also = [], rank, offered, topic, class: itemClass } = leaf.detail;
  const probability = offered.find(({ answerId }) => answerId === use.answerId)?.probability;
  return { use, also, rank, probability, topic, class: itemClass };
}

/** A request for a signature stands before any reply, and names its answer itself. */
export function askedAnswer(leaf: JournalLine['leaf']): ChosenAnswer | undefined {
  if (leaf?.event !== 'approval-asked') return undefined;
  const { use, also = [] } = leaf.detail;
  return { use, also, rank: null, probability: undefined, topic: undefined, class: undefined };
}

/**
 * The intent names the answer, the later events of a reply only its id. Intents mostly stand in the same batch or the
 * one before; only what is missing is fetched.
 */
export function createReplyLookup(tables: JournalTables): ReplyLookup {
  const known = new Map<string, ChosenAnswer | undefined>();
  return async (lines) => {
    if (known.size > MOST_REPLIES) known.clear();
    for (const { leaf } of lines) {
      const chosen = chosenAnswer(leaf);
      if (chosen && leaf?.replyId) known.set(leaf.replyId, chosen);
    }
    const replies = [...new Set(lines.flatMap(({ leaf }) => leaf?.replyId ?? []))];
    const missing = replies.filter((id) => !known.has(id));
    if (missing.length > 0) {
      for (const id of missing) known.set(id, undefined);
      const rows = await tables.leaves.where('replyId').anyOf(missing).toArray();
      for (const row of rows) {
        const chosen = row.event === 'intent' ? chosenAnswer(parseLeaf(row.line)) : undefined;
        if (chosen && row.replyId) known.set(row.replyId, chosen);
      }
    }
    const found = new Map<string, ChosenAnswer>();
    for (const id of replies) {
      const chosen = known.get(id);
      if (chosen) found.set(id, chosen);
    }
    return found;
  };
}
