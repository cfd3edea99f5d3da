import type { Share } from './monthly.ts';

/** First and last day, YYYY-MM-DD, both counted. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

const DAY = 86_400_000;
const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const named = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The `count` days that end with `last`. */
export const lastDays = (last: string, count: number): Span => ({
  from: named(at(last) - (count - 1) * DAY),
  to: last,
});

/** The seven days from a Monday on that `day` lies in. */
export function weekOf(day: string): Span {
  const sinceMonday = (new Date(at(day)).getUTCDay() + 6) % 7;
  const from = at(day) - sinceMonday * DAY;
  return { from: named(from), to: named(from + 6 * DAY) };
}

/** Every day of the span with its count: a day without replies is a finding too. */
export function everyDay(counted: readonly Share[], { from, to }: Span): Share[] {
  const counts = new Map(counted.map(({ name, count }) => [name, count]));
  const days: Share[] = [];
  for (let time = at(from); time <= at(to); time += DAY)
    days.push({ name: named(time), count: counts.get(named(time)) ?? 0 });
  return days;
}

/** Whole days from one day to another. */
export const daysUntil = (from: string, to: string): number => Math.round((at(to) - at(from)) / DAY);
