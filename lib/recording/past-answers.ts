import type { RandomBytes } from '../core/index.ts';
import type { FocusedItem } from '../domain/index.ts';
import { authorPseudonym, createLineReader, eventsOfReply, type JournalTables } from '../journal/index.ts';

/** What we answered this person before. */
export interface PastAnswer {
  /** ISO moment at which it was sent. */
  readonly at: string;
  readonly text: string;
  /** The answer that it was made from; absent for a reply without a template. */
  readonly answerId: string | undefined;
  readonly title: string | undefined;
}

/** Somebody who writes every day has more events than a card can show. */
const LOOKED_AT = 60;

/** The last replies to whoever wrote this, newest first, as far as the journal still holds their words. */
export async function pastAnswers(
  tables: JournalTables,
  random: RandomBytes,
  { platform, author }: Pick<FocusedItem, 'platform' | 'author'>,
  most: number,
): Promise<PastAnswer[]> {
  if (!author.name && !author.handle && !author.profileUrl) return [];
  const subject = await authorPseudonym(tables, random, platform, author);
  const newest = await tables.payloads
    .where('subject')
    .equals(subject)
    .reverse()
    .limit(LOOKED_AT)
    .primaryKeys();
  const leaves = await tables.leaves.bulkGet(newest.sort((a, b) => b - a));
  const sent = leaves
    .filter((leaf) => leaf !== undefined)
    .filter(({ event }) => event === 'sent' || event === 'free-reply')
    .slice(0, most);
  const lines = await createLineReader(tables)(sent.map(({ seq }) => seq).sort((a, b) => a - b));
  const found = await Promise.all(
    lines.toReversed().map(async ({ row, personal }): Promise<PastAnswer[]> => {
      const text = personal?.sentText;
      if (text === undefined) return [];
      const use = await answerOf(tables, row.replyId);
      return [{ at: row.at, text, answerId: use?.answerId, title: use?.title }];
    }),
  );
  return found.flat();
}

async function answerOf(tables: JournalTables, replyId: string | null) {
  if (replyId === null) return undefined;
  for (const { leaf } of await eventsOfReply(tables, replyId))
    if (leaf.event === 'intent') return leaf.detail.use;
  return undefined;
}
