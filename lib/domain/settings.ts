import * as z from 'zod/mini';
import { ItemClass } from './answer.ts';
import { Operator } from './reply-event.ts';

/** Settings of one browser profile; every field has a default, so an older stored object still parses. */
export const Settings = z.object({
  /** Indonesian by default whatever the browser speaks: Indonesian offices often run English browsers. */
  language: z._default(z.enum(['auto', 'id', 'en']), 'id'),
  theme: z._default(z.enum(['auto', 'light', 'dark']), 'auto'),
  density: z._default(z.enum(['comfortable', 'compact']), 'comfortable'),
  /** How sure a suggestion must be before it is shown. */
  caution: z._default(z.enum(['cautious', 'balanced', 'eager']), 'balanced'),
  /**
   * Where the keyboard is after an answer went in by a key pressed in the panel: there still, back in the page, or there
   * with the panel closed.
   */
  afterInsert: z._default(z.enum(['stay', 'return', 'close']), 'stay'),
  /** Days that learnt wordings and gaps are kept; with 0 nothing is learnt. */
  learningDays: z._default(z.number().check(z.int(), z.gte(0), z.lte(730)), 180),
  /** Who answers is asked again after this many minutes without use. */
  operatorIdleMinutes: z._default(z.number().check(z.int(), z.gte(1), z.lte(720)), 30),
  /** Days for which the personal part of an event is kept, by class; a class without a number is kept. */
  retentionDays: z._default(
    z.partialRecord(
      z.enum([...ItemClass.options, 'unknown']),
      z.number().check(z.int(), z.gte(1), z.lte(36_500)),
    ),
    {},
  ),
  /** Are the texts kept? `auditors`: only as whoever has the auditors' private key can read them. */
  fullText: z._default(z.enum(['keep', 'auditors', 'none']), 'keep'),
  /** The auditors' public key (P-256, base64). */
  auditorKey: z._default(z.string().check(z.maxLength(200)), ''),
  /** The version whose news this profile has been shown. */
  seenRelease: z._default(z.string().check(z.maxLength(40)), ''),
  /** Answers that were starred on this profile, by id, newest first. */
  favourites: z._default(z.array(z.string().check(z.maxLength(80))).check(z.maxLength(200)), []),
  /** Names offered by the operator switch, newest first. */
  recentOperators: z._default(z.array(z.string().check(z.maxLength(80))).check(z.maxLength(12)), []),
});
export type Settings = z.infer<typeof Settings>;

/** What the first picture of a page is drawn by. */
export const Face = z.pick(Settings, { language: true, theme: true, density: true });
export type Face = z.infer<typeof Face>;

export function defaultSettings(): Settings {
  return Settings.parse({});
}

/** Who answers now; asked again after idle minutes, on a new day and after a browser start. */
export const OperatorSession = z.object({
  operator: Operator,
  /** What people are shown, where it is not the operator's id. */
  name: z.optional(z.string()),
  startedAt: z.number(),
  lastUsedAt: z.number(),
  /** Local calendar day of the start, YYYY-MM-DD. */
  day: z.string(),
});
export type OperatorSession = z.infer<typeof OperatorSession>;
