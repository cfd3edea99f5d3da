import type { PostedAt } from '../domain/index.ts';
import { DAY } from './zone.ts';

/** When something was posted: between two moments, both included; equal for an exact time. */
export interface Posted {
  readonly earliest: number;
  readonly latest: number;
}

const MINUTE = 60_000;
/** Units as the four sites write them in Indonesian and English, and how long each is at most. */
const UNITS: readonly (readonly [words: RegExp, ms: number])[] = [
  [/^(?:d|dtk|detik|s|sec|secs|second|seconds)$/, 1000],
  [/^(?:m|mnt|mnit|menit|min|mins|minute|minutes)$/, MINUTE],
  [/^(?:j|jam|h|hr|hrs|hour|hours)$/, 60 * MINUTE],
  [/^(?:h|hr|hari|day|days)$/, DAY],
  [/^(?:mg|mgg|minggu|w|wk|wks|week|weeks)$/, 7 * DAY],
  [/^(?:b|bln|bulan|mo|mos|month|months)$/, 31 * DAY],
  [/^(?:thn|tahun|y|yr|yrs|year|years)$/, 366 * DAY],
];

/**
 * The page's own words ("3 jam", "2 mgg yang lalu", "5 minutes ago") as the span that they leave open at `now`.
 * Undefined for words that are not understood, and for "2 h" and "2 d" without more: hours or days, seconds or days,
 * by the page's language, which the words do not tell.
 */
function spanOf(words: string, now: number): Posted | undefined {
  const text = words.trim().toLowerCase();
  if (/^(?:baru saja|barusan|sekarang|just now|now)$/.test(text))
    return { earliest: now - MINUTE, latest: now };
  if (/^(?:kemarin|yesterday)\b/.test(text)) return { earliest: now - 2 * DAY, latest: now };
  const match = /^(\d{1,4}|se|a|an|satu)\s*([a-z]+)(?:\s+(?:yang lalu|yg lalu|lalu|ago))?$/.exec(text);
  const [, amount = '', unit = ''] = match ?? [];
  const fitting = UNITS.filter(([units]) => units.test(unit));
  const [first] = fitting;
  if (!first || fitting.length > 1 || unit === 'd') return undefined;
  const count = /^\d/.test(amount) ? Number(amount) : 1;
  // Sites round down: "3 jam" is anything up to just under four hours.
  return { earliest: now - (count + 1) * first[1], latest: now - shortest(first[1]) * count };
}

/** A month has 28 days at least and a year 365. */
function shortest(unit: number): number {
  if (unit === 31 * DAY) return 28 * DAY;
  return unit === 366 * DAY ? 365 * DAY : unit;
}

/** `seenAt` is when the page showed it: what it says roughly is rough from there. */
export function postedBetween(posted: PostedAt, seenAt: number): Posted | undefined {
  if (!posted.value || posted.precision === 'unknown') return undefined;
  if (posted.precision === 'about') return spanOf(posted.value, seenAt);
  const at = Date.parse(posted.value);
  return Number.isNaN(at) ? undefined : { earliest: at, latest: at };
}
