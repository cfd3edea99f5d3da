import { afterEach, describe, expect, it, vi } from 'vitest';
import { shownDay } from '../../../components/ui/index.ts';

describe('a day of the calendar', () => {
  afterEach(() => vi.unstubAllEnvs());

  it.each(['Asia/Jayapura', 'UTC', 'America/Los_Angeles'])(
    'is the same day in %s, by a month that has a name',
    (zone) => {
      vi.stubEnv('TZ', zone);
      expect(shownDay('2027-10-31', 'id')).toBe('31 Okt 2027');
      expect(shownDay('2027-10-31', 'en')).toBe('Oct 31, 2027');
    },
  );
});
