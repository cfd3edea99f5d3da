import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addWorkingDays,
  addWorkingTime,
  type CalendarZone,
  type Clockwork,
  deadlinesOf,
  dueState,
  dueText,
  isWorkingDay,
  localDayOf,
  postedBetween,
  readDue,
  startOfDay,
  wasMet,
  workingTimeBetween,
} from '../../../lib/calendar/index.ts';

const ZONES: readonly CalendarZone[] = [
  'Asia/Jakarta',
  'Asia/Pontianak',
  'Asia/Makassar',
  'Asia/Jayapura',
  'UTC',
];
const HOUR = 3_600_000;
/** Monday to Thursday with a noon break, Friday with a longer one; one holiday on Thursday 2026-12-24 and 25. */
function office(timeZone: CalendarZone): Clockwork['calendar'] {
  return {
    id: 'kantor',
    timeZone,
    hours: [1, 2, 3, 4, 5].flatMap((weekday) => [
      { weekday, from: '07:30', to: weekday === 5 ? '11:30' : '12:00' },
      { weekday, from: '13:00', to: '16:00' },
    ]),
    holidays: [
      { day: '2026-12-24', name: 'Cuti bersama' },
      { day: '2026-12-25', name: 'Natal' },
    ],
  };
}
const at = (text: string): number => Date.parse(text);
const moments = fc.integer({ min: at('2000-01-01T00:00:00Z'), max: at('2060-01-01T00:00:00Z') });
const zones = fc.constantFrom(...ZONES);

describe('the calendar day', () => {
  it('is that of the time zone, as the browser’s own data have it', () => {
    fc.assert(
      fc.property(zones, moments, (zone, moment) => {
        const shown = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(moment);
        const day = localDayOf(zone, moment);
        expect(new Date(day * 24 * HOUR).toISOString().slice(0, 10)).toBe(shown);
        expect(startOfDay(zone, day)).toBeLessThanOrEqual(moment);
        expect(startOfDay(zone, day + 1)).toBeGreaterThan(moment);
      }),
    );
  });
});

describe('working days', () => {
  it.each([
    // The day itself does not count; the weekend and two holidays neither.
    ['Monday noon', '2026-11-23T12:00:00+07:00', 3, '2026-11-26T23:59:59.999+07:00'],
    ['Friday night, over a weekend', '2026-11-27T23:00:00+07:00', 1, '2026-11-30T23:59:59.999+07:00'],
    ['Sunday', '2026-11-29T09:00:00+07:00', 1, '2026-11-30T23:59:59.999+07:00'],
    ['before the holidays', '2026-12-23T09:00:00+07:00', 2, '2026-12-29T23:59:59.999+07:00'],
    ['ten', '2026-11-23T12:00:00+07:00', 10, '2026-12-07T23:59:59.999+07:00'],
  ])('%s', (_, from, count, due) => {
    expect(new Date(addWorkingDays(office('Asia/Jakarta'), at(from), count) ?? 0).toISOString()).toBe(
      new Date(due).toISOString(),
    );
  });

  it('end on a working day, each one more, and never earlier for what came later', () => {
    fc.assert(
      fc.property(zones, moments, fc.integer({ min: 1, max: 30 }), moments, (zone, moment, count, other) => {
        const calendar = office(zone);
        const due = addWorkingDays(calendar, moment, count) ?? 0;
        expect(isWorkingDay(calendar, localDayOf(zone, due))).toBe(true);
        expect(addWorkingDays(calendar, moment, count + 1)).toBeGreaterThan(due);
        const [early, late] = [Math.min(moment, other), Math.max(moment, other)];
        expect(addWorkingDays(calendar, early, count)).toBeLessThanOrEqual(
          addWorkingDays(calendar, late, count) ?? 0,
        );
      }),
    );
  });

  it('are Monday to Friday where the pack has no hours, and none where it has none to give', () => {
    const open = { ...office('UTC'), hours: [] };
    expect(addWorkingDays(open, at('2026-11-27T10:00:00Z'), 1)).toBe(at('2026-11-30T23:59:59.999Z'));
    expect(addWorkingTime(open, at('2026-11-27T10:00:00Z'), HOUR)).toBeUndefined();
  });
});

describe('working time', () => {
  it.each([
    ['inside the morning', '2026-11-23T08:00:00+07:00', 2, '2026-11-23T10:00:00+07:00'],
    ['over noon', '2026-11-23T11:00:00+07:00', 2, '2026-11-23T14:00:00+07:00'],
    ['from the night', '2026-11-23T22:00:00+07:00', 1, '2026-11-24T08:30:00+07:00'],
    ['over the weekend', '2026-11-27T15:00:00+07:00', 2, '2026-11-30T08:30:00+07:00'],
  ])('%s', (_, from, hours, due) => {
    expect(addWorkingTime(office('Asia/Jakarta'), at(from), hours * HOUR)).toBe(at(due));
  });

  it('adds what lies between', () => {
    fc.assert(
      fc.property(zones, moments, fc.integer({ min: 1, max: 60 * HOUR }), (zone, moment, amount) => {
        const calendar = office(zone);
        const due = addWorkingTime(calendar, moment, amount) ?? 0;
        expect(workingTimeBetween(calendar, moment, due)).toBe(amount);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same hour of the wall clock in each zone', () => {
    const due = (zone: CalendarZone, offset: string): number | undefined =>
      addWorkingTime(office(zone), at(`2026-11-23T15:00:00${offset}`), 2 * HOUR);
    expect(due('Asia/Jakarta', '+07:00')).toBe(at('2026-11-24T08:30:00+07:00'));
    expect(due('Asia/Makassar', '+08:00')).toBe(at('2026-11-24T08:30:00+08:00'));
    expect(due('Asia/Jayapura', '+09:00')).toBe(at('2026-11-24T08:30:00+09:00'));
  });
});

describe('when it was posted', () => {
  const now = at('2026-11-26T10:00:00Z');
  it.each<[string, number, number]>([
    ['3 jam', 4, 3],
    ['5 menit yang lalu', 6 / 60, 5 / 60],
    ['12m', 13 / 60, 12 / 60],
    ['2 minggu', 21 * 24, 14 * 24],
    ['4 hari yang lalu', 120, 96],
    ['an hour ago', 2, 1],
    ['baru saja', 1 / 60, 0],
  ])('%s', (value, earliest, latest) => {
    const span = postedBetween({ value, precision: 'about' }, now);
    expect((now - (span?.earliest ?? 0)) / HOUR).toBeCloseTo(earliest, 6);
    expect((now - (span?.latest ?? 0)) / HOUR).toBeCloseTo(latest, 6);
  });

  it.each(['2 h', '3 d', 'kapan-kapan', '17 November', ''])('%j says too little', (value) => {
    expect(postedBetween({ value, precision: 'about' }, now)).toBeUndefined();
  });

  it('stays unknown when it is, and exact when it is', () => {
    expect(postedBetween({ precision: 'unknown' }, now)).toBeUndefined();
    expect(postedBetween({ value: '2026-11-26T08:00:00Z', precision: 'exact' }, now)).toEqual({
      earliest: at('2026-11-26T08:00:00Z'),
      latest: at('2026-11-26T08:00:00Z'),
    });
  });
});

describe('deadlines', () => {
  const clockwork: Clockwork = {
    calendar: office('Asia/Pontianak'),
    deadlines: [
      { class: 'complaint', kind: 'first-response', amount: 2, unit: 'hours' },
      { class: 'complaint', kind: 'legal', amount: 5, unit: 'working-days' },
      { class: 'information', kind: 'legal', amount: 10, unit: 'working-days' },
    ],
  };
  const seen = at('2026-11-23T05:00:00Z');
  const exact = { value: '2026-11-23T03:00:00Z', precision: 'exact' } as const;

  it('are moments where the time is exact', () => {
    const due = deadlinesOf(clockwork, 'complaint', exact, seen);
    expect(due.firstResponse && dueText(due.firstResponse)).toBe('2026-11-23T05:00:00.000Z');
    expect(due.legal && dueText(due.legal)).toBe('2026-11-30T16:59:59.999Z');
    expect(wasMet(due, at('2026-11-23T05:00:00Z'))).toBe('yes');
    expect(wasMet(due, at('2026-11-23T05:00:01Z'))).toBe('no');
  });

  it('are spans where the time is rough', () => {
    const due = deadlinesOf(clockwork, 'complaint', { value: '1 jam', precision: 'about' }, seen);
    expect(due.firstResponse && dueText(due.firstResponse)).toBe(
      '2026-11-23T05:00:00.000Z/2026-11-23T06:00:00.000Z',
    );
    expect(wasMet(due, at('2026-11-23T05:30:00Z'))).toBe('unknown');
    expect(wasMet(due, at('2026-11-23T04:30:00Z'))).toBe('yes');
    expect(wasMet(due, at('2026-11-23T06:30:00Z'))).toBe('no');
    const first = due.firstResponse ?? { earliest: 0, latest: 0 };
    expect(dueState(first, at('2026-11-22T05:00:00Z'))).toBe('open');
    expect(dueState(first, at('2026-11-23T04:00:00Z'))).toBe('soon');
    expect(dueState(first, at('2026-11-23T05:30:00Z'))).toBe('perhaps-overdue');
    expect(dueState(first, at('2026-11-23T07:00:00Z'))).toBe('overdue');
  });

  it('are unknown without a time, a class or a rule', () => {
    for (const due of [
      deadlinesOf(clockwork, undefined, exact, seen),
      deadlinesOf(clockwork, 'appreciation', exact, seen),
      deadlinesOf(clockwork, 'complaint', { precision: 'unknown' }, seen),
    ]) {
      expect(due).toEqual({ firstResponse: undefined, legal: undefined });
      expect(wasMet(due, seen)).toBe('unknown');
    }
  });

  it('are read as they were written', () => {
    fc.assert(
      fc.property(moments, moments, (a, b) => {
        const span = { earliest: Math.min(a, b), latest: Math.max(a, b) };
        expect(readDue(dueText(span))).toEqual(span);
      }),
    );
    expect(readDue('besok')).toBeUndefined();
    expect(readDue(undefined)).toBeUndefined();
  });
});
