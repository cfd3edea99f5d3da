import type { RandomBytes } from '../core/index.ts';
import type { FocusedItem, ReplyEvent, Settings } from '../domain/index.ts';
import { authorPseudonym, itemPseudonym, type JournalTables, operatorPseudonym } from '../journal/index.ts';
import type { GapRow, LearningTables, PickRow } from './tables.ts';
import { tellPicks } from './told.ts';

const DAY = 24 * 3600 * 1000;
/** More would slow the start of the ranking, and old wordings tell little that new ones do not. */
const MOST_PICKS = 3_000;
/** So many go at once: an index that was taught one of them is made anew, which must not happen with each reply. */
const PICKS_DROPPED = 300;
const MOST_GAPS = 1_000;

/** Where and how long learnt wordings are kept. */
export interface Keeper {
  readonly tables: LearningTables;
  readonly journal: JournalTables;
  readonly random: RandomBytes;
  readonly now: () => number;
  /** Days; with 0 nothing is learnt. */
  readonly keepDays: number;
}

/** Where policy keeps no text in the clear, no wording is learnt either. */
export function learningDaysOf({
  fullText,
  learningDays,
}: Pick<Settings, 'fullText' | 'learningDays'>): number {
  return fullText === 'keep' ? learningDays : 0;
}

export type Told = Pick<PickRow, 'answerId' | 'revision' | 'outcome' | 'rank'>;

export interface Question {
  /** Masked already. */
  readonly text: string;
  readonly packId: string;
  readonly subject: string;
  readonly operator: string;
}

/** Names of an item, its author and who answers, as the journal makes them. */
export async function pseudonymsOf(
  { journal, random }: Keeper,
  { platform, nativeId, author }: Pick<FocusedItem, 'platform' | 'nativeId' | 'author'>,
  operator: NonNullable<ReplyEvent['operator']>,
): Promise<{ item: string; subject: string; operator: string }> {
  return {
    item: await itemPseudonym(journal, random, platform, nativeId),
    subject: await authorPseudonym(journal, random, platform, author),
    operator: await operatorPseudonym(journal, random, operator.id),
  };
}

/**
 * Keeps what was told of a question's answers, each once. With a `reply` it was answered: then it is no gap, and its
 * author must still have a key in the journal, so that one who was erased a moment ago is not written again.
 */
export async function keepPicks(
  keeper: Keeper,
  source: string,
  question: Question,
  told: readonly Told[],
  reply?: { readonly item: string | null },
): Promise<number> {
  const { tables, journal } = keeper;
  const at = keeper.now();
  if (keeper.keepDays === 0 || question.text === '' || told.length === 0) return 0;
  const kept = await tables.database.transaction(
    'rw',
    tables.picks,
    tables.gaps,
    journal.subjectKeys,
    async () => {
      if (reply && !(await journal.subjectKeys.get(question.subject))) return 0;
      let added = 0;
      for (const one of told) {
        const key = `${source}/${one.answerId}`;
        if ((await tables.picks.where('key').equals(key).count()) > 0) continue;
        await tables.picks.add({ ...question, ...one, key, at, expiresAt: at + keeper.keepDays * DAY });
        added++;
      }
      if (reply?.item) await tables.gaps.where('item').equals(reply.item).delete();
      await dropOldest(tables.picks, MOST_PICKS, PICKS_DROPPED);
      return added;
    },
  );
  if (kept > 0) tellPicks();
  return kept;
}

/** Keeps a gap, once for each item; what a person says outweighs what the ranker found. */
export async function keepGap(keeper: Keeper, gap: Omit<GapRow, 'id' | 'at' | 'expiresAt'>): Promise<void> {
  const { tables } = keeper;
  const at = keeper.now();
  if (keeper.keepDays === 0 || gap.text === '') return;
  await tables.database.transaction('rw', tables.gaps, async () => {
    const known = await tables.gaps.where('item').equals(gap.item).first();
    if (known && (known.reason === 'operator' || gap.reason === 'no-fit')) return;
    const row = { ...gap, at, expiresAt: at + keeper.keepDays * DAY };
    await tables.gaps.put(known?.id === undefined ? row : { ...row, id: known.id });
    await dropOldest(tables.gaps, MOST_GAPS);
  });
}

async function dropOldest(
  table: LearningTables['picks'] | LearningTables['gaps'],
  most: number,
  atOnce = 1,
): Promise<void> {
  const extra = (await table.count()) - most;
  if (extra > 0) await table.orderBy('id').limit(Math.max(extra, atOnce)).delete();
}
