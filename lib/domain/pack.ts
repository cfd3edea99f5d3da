import * as z from 'zod/mini';
import { Answer, ItemClass } from './answer.ts';
import { Pattern } from './pattern.ts';
import { IsoDay, IsoMoment, LanguageTag, PLATFORMS, Platform, Slug, SURFACES } from './platform.ts';

/** The newest schema that this version reads. */
export const PACK_SCHEMA_VERSION = 1;
/** Largest pack as it is carried, packed, and unpacked, in bytes (bombs, endless bodies). */
export const MAX_PACK_BYTES = 5 * 1024 * 1024;
export const MAX_EXPANDED_PACK_BYTES = 20 * 1024 * 1024;
export const MAX_ANSWERS = 20_000;

const line = z.string().check(z.minLength(1), z.maxLength(300));
const text = z.string().check(z.minLength(1), z.maxLength(4000));

/** How a site counts: `x-weighted` is the rule of twitter-text 3 (URL 23, CJK and emoji 2). */
export const CountRule = z.enum(['x-weighted', 'utf16', 'code-points', 'graphemes']);
export type CountRule = z.infer<typeof CountRule>;

export const Limit = z.strictObject({
  platform: Platform,
  surface: z.enum(['any', ...SURFACES]),
  rule: CountRule,
  max: z.number().check(z.int(), z.gte(1)),
});
export type Limit = z.infer<typeof Limit>;

export const RepeatLimit = z.strictObject({
  platform: z.enum(['any', ...PLATFORMS]),
  /** The same text at most `times` in `minutes` on one account. */
  times: z.number().check(z.int(), z.gte(1)),
  minutes: z.number().check(z.int(), z.gte(1)),
});
export type RepeatLimit = z.infer<typeof RepeatLimit>;

export const WorkCalendar = z.strictObject({
  id: Slug,
  /** IANA zone: Asia/Jakarta (WIB), Asia/Makassar (WITA), Asia/Jayapura (WIT). */
  timeZone: z.enum(['Asia/Jakarta', 'Asia/Pontianak', 'Asia/Makassar', 'Asia/Jayapura', 'UTC']),
  /** Office hours per ISO weekday (1 Monday to 7 Sunday), as HH:MM. */
  hours: z.array(
    z.strictObject({
      weekday: z.number().check(z.int(), z.gte(1), z.lte(7)),
      from: z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
      to: z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
    }),
  ),
  holidays: z.array(z.strictObject({ day: IsoDay, name: line })),
});

/** Deadlines differ per office and standard, so they are pack data. */
export const Deadline = z.strictObject({
  class: ItemClass,
  kind: z.enum(['first-response', 'legal']),
  amount: z.number().check(z.int(), z.gte(1)),
  unit: z.enum(['minutes', 'hours', 'working-hours', 'working-days']),
  source: z.optional(line),
});

export const OfficeFact = z.strictObject({
  id: Slug,
  label: line,
  value: text,
  note: z.optional(text),
});
export type OfficeFact = z.infer<typeof OfficeFact>;

export const Block = z.strictObject({
  id: Slug,
  kind: z.enum(['greeting', 'closing', 'disclaimer', 'to-private']),
  language: LanguageTag,
  register: z.enum(['formal', 'friendly']),
  text,
});
export type Block = z.infer<typeof Block>;

export const OfficialAccount = z.strictObject({
  platform: Platform,
  /** Name as the page shows it; handle without `@`, lower-case. */
  name: line,
  handle: z.optional(line),
});
export type OfficialAccount = z.infer<typeof OfficialAccount>;

export const PersonalDataPattern = z.strictObject({
  id: Slug,
  label: line,
  mask: line,
  patterns: z.array(Pattern).check(z.minLength(1), z.maxLength(16)),
});
export type PersonalDataPattern = z.infer<typeof PersonalDataPattern>;

export const Withdrawal = z.strictObject({ id: Slug, reason: line, replacement: z.optional(Slug) });

export const Pack = z.strictObject({
  schemaVersion: z.literal(PACK_SCHEMA_VERSION),
  id: Slug,
  /** Only grows. */
  version: z.number().check(z.int(), z.gte(1)),
  label: z.optional(line),
  organisation: z.strictObject({ name: line, shortName: z.optional(line), url: z.optional(z.url()) }),
  publishedAt: IsoMoment,
  validUntil: z.optional(IsoDay),
  facts: z.array(OfficeFact),
  blocks: z.array(Block),
  calendar: WorkCalendar,
  deadlines: z.array(Deadline),
  limits: z.array(Limit),
  repeatLimits: z.array(RepeatLimit),
  personalData: z.array(PersonalDataPattern),
  /** Informal spelling to standard spelling: brp -> berapa. */
  slang: z.record(z.string().check(z.maxLength(60)), z.string().check(z.maxLength(60))),
  /** Words that mean the same to a citizen of this office; a group's id names the concept. */
  synonyms: z.array(z.strictObject({ id: Slug, words: z.array(line).check(z.minLength(2)) })),
  /** Hosts that an answer may link to; `.example.go.id` with a leading dot covers subdomains. */
  allowedLinkHosts: z.array(z.string().check(z.regex(/^\.?[a-z0-9.-]+$/))),
  officialAccounts: z.array(OfficialAccount),
  /** Answers that send a person on to whoever can help, offered where none fits; one that is not there is passed over. */
  handOff: z.optional(z.array(Slug).check(z.maxLength(8))),
  answers: z.array(Answer).check(z.maxLength(MAX_ANSWERS)),
  withdrawn: z.array(Withdrawal),
  changelog: z.array(z.strictObject({ version: z.number(), at: IsoMoment, text })),
});
export type Pack = z.infer<typeof Pack>;
