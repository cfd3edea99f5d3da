import { describe, expect, it } from 'vitest';
import { isCurrent, localDay, policySession, startSession } from '../../../lib/answering/index.ts';

const at = (moment: string): number => Date.parse(moment);
const WIB = 420;
const idle = { operatorIdleMinutes: 30 };

describe('localDay', () => {
  it.each([
    ['2026-11-24T16:59:59.999Z', WIB, '2026-11-24'],
    ['2026-11-24T17:00:00Z', WIB, '2026-11-25'],
    ['2026-11-24T14:59:59Z', 540, '2026-11-24'],
    ['2026-11-24T15:00:00Z', 540, '2026-11-25'],
    ['2026-01-01T02:00:00Z', -180, '2025-12-31'],
  ])('%s, %i minutes east', (moment, offset, day) => {
    expect(localDay(at(moment), offset)).toBe(day);
  });
});

describe('isCurrent', () => {
  const start = at('2026-11-24T02:00:00Z');
  const session = startSession('  Rani  ', start, WIB);

  it('keeps the name without blanks, and no more than 80 characters', () => {
    expect(session.operator).toEqual({ id: 'Rani', how: 'typed' });
    expect(startSession('x'.repeat(200), start, WIB).operator.id).toHaveLength(80);
  });

  it.each([
    ['a millisecond before the idle time', 30 * 60_000 - 1, true],
    ['at the idle time', 30 * 60_000, false],
    ['a day later', 24 * 3600_000, false],
  ])('%s', (_, later, current) => {
    expect(isCurrent(session, idle, start + later, WIB)).toBe(current);
  });

  it('counts from the last use, not from the start', () => {
    const used = { ...session, lastUsedAt: start + 3600_000 };
    expect(isCurrent(used, idle, start + 3600_000 + 60_000, WIB)).toBe(true);
  });

  it('never asks whom a policy names: not after a pause, not on another day', () => {
    const named = policySession({ id: '198501', name: 'Rani' });
    expect(named.operator).toEqual({ id: '198501', how: 'policy' });
    for (const later of [0, 3600_000, 40 * 24 * 3600_000])
      expect(isCurrent(named, idle, start + later, WIB)).toBe(true);
  });

  it('asks again after midnight, however lately it was used', () => {
    const before = at('2026-11-24T16:59:00Z');
    const late = { ...startSession('Rani', before, WIB), lastUsedAt: before };
    expect(isCurrent(late, idle, before + 59_000, WIB)).toBe(true);
    expect(isCurrent(late, idle, before + 60_000, WIB)).toBe(false);
    expect(isCurrent(late, idle, before + 60_000, 0)).toBe(true);
  });
});
