import type { Answer } from '../domain/index.ts';

export type AnswerState = 'valid' | 'not-approved' | 'withdrawn' | 'not-yet' | 'expired';

/** May this answer be used on this day (YYYY-MM-DD in the office's zone)? Both ends are included. */
export function stateOf(answer: Answer, today: string): AnswerState {
  if (answer.status === 'withdrawn') return 'withdrawn';
  if (answer.status !== 'approved') return 'not-approved';
  if (answer.validFrom !== undefined && today < answer.validFrom) return 'not-yet';
  if (answer.validUntil !== undefined && today > answer.validUntil) return 'expired';
  return 'valid';
}

/** By zone: making one takes longer than all else that a key in the search box asks for. */
const calendars = new Map<string, Intl.DateTimeFormat>();

function calendarOf(timeZone: string): Intl.DateTimeFormat {
  const known = calendars.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  calendars.set(timeZone, made);
  return made;
}

const MINUTE = 60_000;
const days = new Map<string, { readonly minute: number; readonly day: string }>();

/** The calendar day in a zone, for comparing with validity. */
export function dayIn(timeZone: string, now: number): string {
  // Asked several times by each drawing of the list; no zone's day begins within a minute.
  const minute = Math.floor(now / MINUTE);
  const known = days.get(timeZone);
  if (known?.minute === minute) return known.day;
  const parts = calendarOf(timeZone).formatToParts(now);
  const part = (type: string): string => parts.find((entry) => entry.type === type)?.value ?? '';
  const day = `${part('year')}-${part('month')}-${part('day')}`;
  days.set(timeZone, { minute, day });
  return day;
}
