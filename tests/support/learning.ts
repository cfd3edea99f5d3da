import type { Keeper, PickRow } from '../../lib/learning/index.ts';
import type { Database } from '../../lib/store/index.ts';
import { seededRandom } from './journal.ts';

export const HOUR = 3600 * 1000;
export const DAY = 24 * HOUR;
export const MONDAY = Date.parse('2026-11-23T01:00:00.000Z');

export function keeperOf(database: Database, now = MONDAY, keepDays = 180): Keeper {
  return {
    tables: database.learning,
    journal: database.journal,
    random: seededRandom('seed'),
    now: () => now,
    keepDays,
  };
}

let picks = 0;

/** A pick as it would be kept; by default one person's, in an hour of its own. */
export function pick(
  text: string,
  answerId: string,
  change: Partial<PickRow> = {},
): PickRow & { id: number } {
  const id = ++picks;
  return {
    id,
    key: `reply-${id}/${answerId}`,
    text,
    packId: 'p',
    answerId,
    revision: 1,
    outcome: 'accepted',
    rank: 1,
    subject: `subject-${id}`,
    operator: 'rani',
    at: MONDAY + id * HOUR,
    expiresAt: MONDAY + 180 * DAY,
    ...change,
  };
}
