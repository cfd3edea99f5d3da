import type { Pack } from '../domain/index.ts';

export type CalendarZone = Pack['calendar']['timeZone'];

const HOUR = 3_600_000;
/**
 * Hours east of UTC. Indonesia has had no summer time since 1950 and these offsets since 1988, so a table does what a
 * time-zone library (Temporal polyfill 45 KB, Luxon 70 KB) would bring; a test compares it with the browser's own data.
 */
const EAST: Readonly<Record<CalendarZone, number>> = {
  'Asia/Jakarta': 7,
  'Asia/Pontianak': 7,
  'Asia/Makassar': 8,
  'Asia/Jayapura': 9,
  UTC: 0,
};

export const DAY = 24 * HOUR;

/** Days since 1970-01-01 on the zone's own calendar. */
export const localDayOf = (zone: CalendarZone, at: number): number =>
  Math.floor((at + EAST[zone] * HOUR) / DAY);
/** The moment at which a day of the zone's calendar begins. */
export const startOfDay = (zone: CalendarZone, day: number): number => day * DAY - EAST[zone] * HOUR;
/** 1 Monday to 7 Sunday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;
export const isoDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
