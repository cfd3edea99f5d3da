import { describe, expect, it } from 'vitest';
import { localTime } from '../../../lib/export/index.ts';

describe('localTime', () => {
  it('shows the hour of any zone, half hours too', () => {
    const at = '2026-11-24T01:00:00.000Z';
    expect(localTime(at, 540)).toBe('2026-11-24T10:00:00.000+09:00');
    expect(localTime(at, 345)).toBe('2026-11-24T06:45:00.000+05:45');
    expect(localTime(at, -570)).toBe('2026-11-23T15:30:00.000-09:30');
    expect(localTime(at, 0)).toBe('2026-11-24T01:00:00.000+00:00');
  });
});
