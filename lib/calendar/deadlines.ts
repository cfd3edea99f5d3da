import type { ItemClass, Pack, PostedAt } from '../domain/index.ts';
import { type Posted, postedBetween } from './posted.ts';
import { addWorkingDays, addWorkingTime } from './working-time.ts';

type WorkCalendar = Pack['calendar'];
type Deadline = Pack['deadlines'][number];
/** The part of a pack that decides about time. */
export type Clockwork = Pick<Pack, 'calendar' | 'deadlines'>;

export interface Deadlines {
  readonly firstResponse: Posted | undefined;
  readonly legal: Posted | undefined;
}

export const NO_DEADLINES: Deadlines = { firstResponse: undefined, legal: undefined };

const HOUR = 3_600_000;

function dueAfter(calendar: WorkCalendar, { amount, unit }: Deadline, at: number): number | undefined {
  switch (unit) {
    case 'minutes':
      return at + amount * 60_000;
    case 'hours':
      return at + amount * HOUR;
    case 'working-hours':
      return addWorkingTime(calendar, at, amount * HOUR);
    case 'working-days':
      return addWorkingDays(calendar, at, amount);
  }
}

/**
 * By when an item is to be answered: a moment where its own time is exact, a span where that is rough, and nothing where
 * the time, the class or the office's rule is not known.
 */
export function deadlinesOf(
  { calendar, deadlines }: Clockwork,
  itemClass: ItemClass | undefined,
  posted: PostedAt,
  seenAt: number,
): Deadlines {
  const between = itemClass && postedBetween(posted, seenAt);
  if (!between) return NO_DEADLINES;
  const due = (kind: Deadline['kind']): Posted | undefined => {
    const rule = deadlines.find((one) => one.class === itemClass && one.kind === kind);
    const earliest = rule && dueAfter(calendar, rule, between.earliest);
    const latest = rule && dueAfter(calendar, rule, between.latest);
    return earliest === undefined || latest === undefined ? undefined : { earliest, latest };
  };
  return { firstResponse: due('first-response'), legal: due('legal') };
}

export type DueState = 'open' | 'soon' | 'perhaps-overdue' | 'overdue';

/** Less than this is left: it is time. */
const SOON = 4 * HOUR;

/** How a deadline stands at `now`. */
export function dueState({ earliest, latest }: Posted, now: number): DueState {
  if (now > latest) return 'overdue';
  if (now > earliest) return 'perhaps-overdue';
  return earliest - now < SOON ? 'soon' : 'open';
}

/** Whether an answer at `at` was in time: of the stricter deadline, and unknown where that cannot be told. */
export function wasMet({ firstResponse, legal }: Deadlines, at: number): 'yes' | 'no' | 'unknown' {
  const due = firstResponse ?? legal;
  if (!due) return 'unknown';
  if (at <= due.earliest) return 'yes';
  return at > due.latest ? 'no' : 'unknown';
}

/** As the journal keeps it: an ISO 8601 moment, or an interval `a/b`. */
export function dueText({ earliest, latest }: Posted): string {
  const [from, to] = [earliest, latest].map((at) => new Date(at).toISOString());
  return from === to ? String(from) : `${from}/${to}`;
}

/** Reads what `dueText` wrote. */
export function readDue(text: string | undefined): Posted | undefined {
  const [from = Number.NaN, to = from] = (text ?? '').split('/').map((part) => Date.parse(part));
  return Number.isNaN(from) || Number.isNaN(to) ? undefined : { earliest: from, latest: to };
}
