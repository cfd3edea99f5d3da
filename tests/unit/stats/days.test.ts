import { describe, expect, it } from 'vitest';
import { daysUntil, everyDay, lastDays, weekOf } from '../../../lib/stats/index.ts';

describe('days of a report', () => {
  it('end with the day that they are asked for', () => {
    expect(lastDays('2026-03-01', 7)).toEqual({ from: '2026-02-23', to: '2026-03-01' });
    expect(lastDays('2026-03-01', 1)).toEqual({ from: '2026-03-01', to: '2026-03-01' });
  });

  it.each(['2026-11-23', '2026-11-25', '2026-11-29'])('%s lies in the week from Monday to Sunday', (day) =>
    expect(weekOf(day)).toEqual({ from: '2026-11-23', to: '2026-11-29' }),
  );

  it('are all there, those without a reply too, over the end of a month', () => {
    expect(everyDay([{ name: '2026-12-01', count: 3 }], { from: '2026-11-29', to: '2026-12-02' })).toEqual([
      { name: '2026-11-29', count: 0 },
      { name: '2026-11-30', count: 0 },
      { name: '2026-12-01', count: 3 },
      { name: '2026-12-02', count: 0 },
    ]);
  });

  it('are counted to the last one', () => expect(daysUntil('2026-11-27', '2026-12-27')).toBe(30));
});
