import type { Pack } from '../domain/index.ts';
import { isoDay, localDayOf, startOfDay, weekdayOf } from './zone.ts';

type WorkCalendar = Pack['calendar'];

/** A stretch of office hours, in milliseconds since 1970. */
interface Hours {
  readonly from: number;
  readonly to: number;
}

/** A calendar without a working day would be searched for ever. */
const MOST_DAYS = 4000;
const MINUTE = 60_000;

const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** Without office hours in the pack the days of work are taken as Monday to Friday. */
const workWeekdays = ({ hours }: WorkCalendar): ReadonlySet<number> =>
  new Set(hours.length === 0 ? [1, 2, 3, 4, 5] : hours.map(({ weekday }) => weekday));

export function isWorkingDay(calendar: WorkCalendar, day: number): boolean {
  if (!workWeekdays(calendar).has(weekdayOf(day))) return false;
  const named = isoDay(day);
  return !calendar.holidays.some((holiday) => holiday.day === named);
}

/** Office hours of one day, joined where they touch or overlap; a span that ends before it begins counts as none. */
function hoursOf(calendar: WorkCalendar, day: number): Hours[] {
  if (!isWorkingDay(calendar, day)) return [];
  const start = startOfDay(calendar.timeZone, day);
  const spans = calendar.hours
    .filter(({ weekday }) => weekday === weekdayOf(day))
    .map(({ from, to }) => ({ from: start + minutes(from) * MINUTE, to: start + minutes(to) * MINUTE }))
    .filter(({ from, to }) => to > from)
    .sort((a, b) => a.from - b.from);
  const joined: Hours[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    if (before && span.from <= before.to)
      joined[joined.length - 1] = { from: before.from, to: Math.max(before.to, span.to) };
    else joined.push(span);
  }
  return joined;
}

/** The end of the `count`th working day after the day of `at`, which does not count itself; undefined without one. */
export function addWorkingDays(calendar: WorkCalendar, at: number, count: number): number | undefined {
  let day = localDayOf(calendar.timeZone, at);
  let left = count;
  for (let tried = 0; left > 0; tried++) {
    if (tried > MOST_DAYS) return undefined;
    day++;
    if (isWorkingDay(calendar, day)) left--;
  }
  return startOfDay(calendar.timeZone, day + 1) - 1;
}

/** The moment when so much office time (milliseconds) has passed since `at`; undefined without office hours. */
export function addWorkingTime(calendar: WorkCalendar, at: number, amount: number): number | undefined {
  let left = amount;
  let day = localDayOf(calendar.timeZone, at);
  for (let tried = 0; tried <= MOST_DAYS; tried++, day++)
    for (const { from, to } of hoursOf(calendar, day)) {
      const start = Math.max(from, at);
      if (start >= to) continue;
      if (to - start >= left) return start + left;
      left -= to - start;
    }
  return undefined;
}

/** Office time (milliseconds) between two moments. */
export function workingTimeBetween(calendar: WorkCalendar, from: number, to: number): number {
  let sum = 0;
  for (let day = localDayOf(calendar.timeZone, from); startOfDay(calendar.timeZone, day) < to; day++)
    for (const hours of hoursOf(calendar, day))
      sum += Math.max(0, Math.min(hours.to, to) - Math.max(hours.from, from));
  return sum;
}
