import type { Answer } from '../domain/index.ts';
import { partsOf } from './answer-parts.ts';
import type { AnswerPartRow, PackRow, StateRow } from './database.ts';

export const ACTIVE = 'active-pack';
/** The pack that a supervisor went back from: the same version is not put in use again by itself. */
export const HELD_BACK = 'held-back-pack';

/** The pack in use without its answers, which take long to read where there are many. */
export interface ActiveHead {
  readonly row: PackRow;
  /** Ids of answers that a newer pack, held back since, has withdrawn: going back undoes a bad pack, not a recall. */
  readonly recalled: ReadonlySet<string>;
}

/** A pack's row without what only tells where its answers lie: of ten thousand answers that is most of it. */
export type PackHead = Omit<PackRow, 'answerIds'>;

export interface SomeAnswers {
  /** The pack in use, read in one step with its answers. */
  readonly head: PackHead;
  readonly answers: readonly Answer[];
}

/** Rows of one transaction by their keys. */
export interface PackRows {
  state(name: string): PromiseLike<StateRow | undefined>;
  pack(key: string): PromiseLike<PackRow | undefined>;
  part(key: [packKey: string, part: number]): PromiseLike<AnswerPartRow | undefined>;
}

export async function packAt(
  pointer: string,
  rows: Pick<PackRows, 'state' | 'pack'>,
): Promise<PackRow | undefined> {
  const row = await rows.state(pointer);
  return row && (await rows.pack(row.value));
}

export async function headOf(rows: Pick<PackRows, 'state' | 'pack'>): Promise<ActiveHead | undefined> {
  const row = await packAt(ACTIVE, rows);
  if (!row) return undefined;
  const recalled = new Set((await packAt(HELD_BACK, rows))?.header.withdrawn.map(({ id }) => id));
  return { row, recalled };
}

/**
 * Some answers of the pack in use, as far as it has them and they were not recalled, long before a large one is read as
 * a whole; undefined where only that tells.
 */
export async function someAnswersOf(
  rows: PackRows,
  ids: ReadonlySet<string>,
): Promise<SomeAnswers | undefined> {
  const head = await headOf(rows);
  if (!head?.row.answerIds) return undefined;
  const { answerIds, ...row } = head.row;
  const parts = await Promise.all(partsOf(answerIds, ids).map((part) => rows.part([row.key, part])));
  const answers = parts.flatMap((found) => found?.answers ?? []);
  return { head: row, answers: answers.filter(({ id }) => ids.has(id) && !head.recalled.has(id)) };
}
