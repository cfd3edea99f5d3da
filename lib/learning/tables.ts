import type Dexie from 'dexie';
import type { Table } from 'dexie';
import type { Platform } from '../domain/index.ts';
import type { IndexSnapshot } from '../suggest/index.ts';
import type { Direction } from './heed.ts';
import type { Refusal } from './lessons.ts';

/** What an operator did with an answer that was offered or found, for one question. */
export interface PickRow {
  readonly id?: number;
  /** `<reply or item>/<answer>`: a repeated report teaches nothing twice. */
  readonly key: string;
  /** The question, masked. */
  readonly text: string;
  readonly packId: string;
  readonly answerId: string;
  /** Null for an answer that was offered and passed over. */
  readonly revision: number | null;
  /** changed: sent with small changes of the wording; dismissed: offered before another one, or together with "none fits". */
  readonly outcome: 'accepted' | 'changed' | 'dismissed';
  /** Place among what was offered; null when it was found by searching. */
  readonly rank: number | null;
  /** Pseudonym of the author, the same as in the journal: erasing the author erases the row. */
  readonly subject: string;
  /** Pseudonym of the operator, so that nobody teaches too much by themselves. */
  readonly operator: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly expiresAt: number;
}

/** A question that no approved answer fits. */
export interface GapRow {
  readonly id?: number;
  /** Pseudonym of the item, as in the journal: one row an item. */
  readonly item: string;
  readonly text: string;
  readonly packId: string;
  readonly platform: Platform;
  /** no-fit: the ranker found none; operator: a person said so. */
  readonly reason: 'no-fit' | 'operator';
  readonly subject: string;
  readonly at: number;
  readonly expiresAt: number;
}

/** All picks up to a moment: how many there are, and the number of the last; 0 where there is none. */
export interface PicksSeen {
  readonly count: number;
  readonly last: number;
}

/** What was chosen for a question, and how that question spreads over the answers. */
export interface ChosenFor {
  readonly answerId: string;
  readonly direction: Direction;
}

/** An index with what was learnt from the picks; it holds their wording, so it goes when one of them goes. */
export interface LearnedIndexRow {
  readonly pack: string;
  /** Names the pack's bytes. */
  readonly content: string;
  readonly program: string;
  /** What it was learnt from. */
  readonly seen: PicksSeen;
  /** Numbers of the picks that it was taught. */
  readonly taught: readonly number[];
  /** How many of them it was not yet trained with. */
  readonly untrained: number;
  readonly refusals: readonly Refusal[];
  /** By the number of the pick, as far as they were asked for. */
  readonly chosen: ReadonlyMap<number, ChosenFor>;
  readonly snapshot: IndexSnapshot;
}

export type KeptLearnedIndexRow = Omit<LearnedIndexRow, 'snapshot'> & { readonly bytes: Blob };

export interface LearningTables {
  readonly database: Dexie;
  readonly picks: Table<PickRow, number>;
  readonly gaps: Table<GapRow, number>;
  readonly learnedIndexes: Table<KeptLearnedIndexRow, string>;
}
