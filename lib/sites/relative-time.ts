import type { PostedAt } from '../domain/index.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long one of a unit is at least and at most: months and years differ. */
const UNITS: readonly (readonly [words: readonly string[], least: number, most: number])[] = [
  [['detik', 'dtk', 'second', 'seconds', 'sec', 's'], SECOND, SECOND],
  [['menit', 'mnt', 'm', 'minute', 'minutes', 'min', 'mins'], MINUTE, MINUTE],
  [['jam', 'j', 'hour', 'hours', 'hr', 'hrs'], HOUR, HOUR],
  [['hari', 'day', 'days'], DAY, DAY],
  // Seconds in Indonesian, days in English; days in Indonesian, hours in English: anything from the one to the other.
  [['d'], SECOND, DAY],
  [['h'], HOUR, DAY],
  [['minggu', 'mgg', 'week', 'weeks', 'w', 'wk'], 7 * DAY, 7 * DAY],
  [['bulan', 'bln', 'month', 'months', 'mo'], 28 * DAY, 31 * DAY],
  [['tahun', 'thn', 'th', 'year', 'years', 'y', 'yr'], 365 * DAY, 366 * DAY],
];
const NOW = ['baru saja', 'barusan', 'just now', 'now'];
const YESTERDAY = ['kemarin', 'yesterday'];

/**
 * Words such as "3 jam" or "2 weeks ago" as the earliest and latest moment that they can mean, seen at `now`. Sites
 * round down, some to the nearest: both are allowed for. Undefined for words that no dictionary knows: never a guess.
 */
export function rangeOf(said: string, now: number): { earliest: number; latest: number } | undefined {
  const words = said
    .toLowerCase()
    .replace(/\(.*\)/, '')
    .replace(/\b(yang lalu|lalu|ago|sekitar|about)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (NOW.includes(words)) return { earliest: now - MINUTE, latest: now };
  if (YESTERDAY.includes(words)) return { earliest: now - 2 * DAY, latest: now };
  const [, count, word] = /^(\d{1,4}|an?|se) ?([a-z.]{1,8})$/.exec(words) ?? [];
  if (!count || !word) return undefined;
  const number = /^\d/.test(count) ? Number(count) : 1;
  const unit = UNITS.find(([known]) => known.includes(word));
  if (!unit) return undefined;
  const [, least, most] = unit;
  return { earliest: now - (number + 1) * most, latest: now - Math.max(0, number - 0.5) * least };
}

/** Adds the range to what a page shows only in its own words. */
export function withRange(postedAt: PostedAt, now: number): PostedAt {
  const range = postedAt.precision === 'about' && postedAt.value ? rangeOf(postedAt.value, now) : undefined;
  if (!range) return postedAt;
  const iso = (time: number): string => new Date(time).toISOString();
  return { ...postedAt, earliest: iso(range.earliest), latest: iso(range.latest) };
}
