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
  /** Key of that pack. */
  readonly heldBack: string | undefined;
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
  const held = await packAt(HELD_BACK, rows);
  const recalled = new Set(held?.header.withdrawn.map(({ id }) => id));
  return { row, recalled, heldBack: held?.key };
}

/**
 * Some answers of the pack that `head` was read of, as far as it has them and they were not recalled, long before a large
 * one is read as a whole; undefined where only that tells, and where another pack is in use by now.
 */
export async function someAnswersOf(
  rows: Pick<PackRows, 'state' | 'part'>,
  { row: { answerIds, ...head }, recalled, heldBack }: ActiveHead,
  ids: ReadonlySet<string>,
): Promise<SomeAnswers | undefined> {
  if (!answerIds) return undefined;
  // All are asked for at once: each trip to a busy browser process takes the first suggestion some milliseconds.
  const [active, held, ...parts] = await Promise.all([
    rows.state(ACTIVE),
    rows.state(HELD_BACK),
    ...partsOf(answerIds, ids).map((part) => rows.part([head.key, part])),
  ]);
  if (active?.value !== head.key || held?.value !== heldBack) return undefined;
  const answers = parts.flatMap((found) => found?.answers ?? []);
  return { head, answers: answers.filter(({ id }) => ids.has(id) && !recalled.has(id)) };
}
