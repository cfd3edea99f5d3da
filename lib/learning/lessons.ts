import type { Wordings } from '../suggest/index.ts';
import type { PickRow } from './tables.ts';

/** A wording that the ranker is taught as an example of an answer. */
export interface Lesson {
  /** Of the pick. */
  readonly id: number;
  readonly text: string;
  readonly answerId: string;
}

/** What was refused often enough to be ranked lower for questions like it. */
export interface Refusal {
  readonly text: string;
  readonly answerId: string;
  /** Hours in which it was refused, less those in which it was chosen; at least LEAST_REFUSALS. */
  readonly net: number;
}

export interface Taught {
  readonly lessons: readonly Lesson[];
  readonly refusals: readonly Refusal[];
}

const HOUR = 3600 * 1000;
/**
 * What one operator may teach within one hour, by answer and in all: an hour of pressing Enter without looking stays a
 * small part of what is known, and honest work is spread over days.
 */
const MOST_OF_ANSWER = 3;
const MOST_OF_HOUR = 12;
/** What the ranker keeps for one answer. */
const MOST_LESSONS = 50;
/** From here on two wordings are the same question: what was chosen for one counts for or against the other. */
export const SAME_QUESTION = 0.3;
const LEAST_REFUSALS = 2;
/** Against an answer, a dismissal counts in full. */
const WORTH = { accepted: 1, changed: 0.5, dismissed: 1 } as const;

type Kept = PickRow & { readonly id: number };

const isKept = (pick: PickRow): pick is Kept => pick.id !== undefined;
const hourOf = ({ operator, at }: PickRow): string => `${operator}:${Math.floor(at / HOUR)}`;

/**
 * What the picks teach, by majority over hours of work and never over clicks: a wording is taught to an answer when
 * more hours chose it than chose another answer, or dismissed it, for the same question. Two changed replies count like
 * one accepted. `wordings` is empty and reads the pack's language.
 */
export function lessonsOf(
  picks: readonly PickRow[],
  answers: ReadonlySet<string>,
  wordings: Wordings,
): Taught {
  const heeded = limitHours(picks.filter(isKept).filter(({ answerId }) => answers.has(answerId)));
  for (const { text } of heeded) wordings.add(text);
  const lessons = new Map<string, Lesson[]>();
  const refusals = new Map<string, Refusal>();
  for (const [place, pick] of heeded.entries()) {
    const { answerId, text } = pick;
    const same = [
      pick,
      ...[...wordings.alike(place, SAME_QUESTION).keys()].flatMap((at) => heeded[at] ?? []),
    ];
    const chosen = hours(same.filter((one) => one.answerId === answerId && one.outcome !== 'dismissed'));
    const refused = hours(same.filter((one) => one.answerId === answerId && one.outcome === 'dismissed'));
    if (pick.outcome === 'dismissed') {
      const net = refused - chosen;
      if (net >= LEAST_REFUSALS) refusals.set(`${answerId}\n${text}`, { text, answerId, net });
      continue;
    }
    const others = Math.max(0, ...rivals(same, answerId).map(hours));
    if (chosen < 1 || chosen <= Math.max(others, refused)) continue;
    lessons.set(answerId, [...(lessons.get(answerId) ?? []), { id: pick.id, text, answerId }]);
  }
  return {
    lessons: [...lessons.values()].flatMap((of) => of.slice(-MOST_LESSONS)).sort((a, b) => a.id - b.id),
    refusals: [...refusals.values()],
  };
}

/** Picks in their order, less those beyond what an operator may teach within the hour; a dismissal is no teaching. */
function limitHours(picks: readonly Kept[]): Kept[] {
  const counts = new Map<string, number>();
  const counted = (key: string, most: number): boolean => {
    const count = counts.get(key) ?? 0;
    if (count >= most) return false;
    counts.set(key, count + 1);
    return true;
  };
  return [...picks]
    .sort((a, b) => a.id - b.id)
    .filter((pick) => {
      const hour = `${hourOf(pick)}:${pick.outcome === 'dismissed' ? 'against' : 'for'}`;
      return counted(`${hour}:${pick.answerId}`, MOST_OF_ANSWER) && counted(hour, MOST_OF_HOUR);
    });
}

/** Each hour of one operator counts once, with the best that it holds. */
function hours(picks: readonly Kept[]): number {
  const best = new Map<string, number>();
  for (const pick of picks) {
    best.set(hourOf(pick), Math.max(best.get(hourOf(pick)) ?? 0, WORTH[pick.outcome]));
  }
  return [...best.values()].reduce((sum, worth) => sum + worth, 0);
}

function rivals(same: readonly Kept[], answerId: string): Kept[][] {
  const groups = new Map<string, Kept[]>();
  for (const pick of same)
    if (pick.answerId !== answerId && pick.outcome !== 'dismissed')
      groups.set(pick.answerId, [...(groups.get(pick.answerId) ?? []), pick]);
  return [...groups.values()];
}
