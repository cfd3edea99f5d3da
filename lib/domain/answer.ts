import * as z from 'zod/mini';
import { Card } from './card.ts';
import { Pattern } from './pattern.ts';
import { IsoDay, IsoMoment, LanguageTag, PLATFORMS, Slug, SURFACES } from './platform.ts';

const line = z.string().check(z.minLength(1), z.maxLength(200));
/** Text of an answer before its variables are filled: `{{name}}`, `{{fact.id}}`, `{{block.id}}`. */
const Wording = z.string().check(z.minLength(1), z.maxLength(10_000));

export const ItemClass = z.enum(['information', 'complaint', 'aspiration', 'appreciation', 'not-ours']);
export type ItemClass = z.infer<typeof ItemClass>;
export const Sensitivity = z.enum(['public', 'dm-only', 'needs-approval']);
export const AnswerStatus = z.enum(['draft', 'in-review', 'approved', 'withdrawn']);

export const Variant = z.strictObject({
  id: Slug,
  platform: z.enum(['any', ...PLATFORMS]),
  surface: z.enum(['any', ...SURFACES]),
  language: LanguageTag,
  register: z.enum(['formal', 'friendly']),
  length: z.enum(['short', 'long']),
  /** One or more approved wordings, used in turn: sites mark identical replies as spam. */
  wordings: z.array(Wording).check(z.minLength(1), z.maxLength(12)),
  /** The variant that carries the private part of a public-short plus private-long pair. */
  pairedDirectMessage: z.optional(Slug),
});
export type Variant = z.infer<typeof Variant>;

export const Variable = z.strictObject({
  name: z.string().check(z.regex(/^[a-z][a-z0-9_]{0,39}$/)),
  label: line,
  type: z.enum(['text', 'number', 'date', 'time', 'choice', 'url']),
  required: z.boolean(),
  default: z.optional(z.string().check(z.maxLength(300))),
  choices: z.optional(z.array(line).check(z.minLength(1), z.maxLength(50))),
  pattern: z.optional(Pattern),
  maxLength: z.optional(z.number().check(z.int(), z.gte(1), z.lte(1000))),
  source: z.enum(['manual', 'page.author-name', 'page.author-handle', 'operator.name']),
  personal: z.boolean(),
});
export type Variable = z.infer<typeof Variable>;

export const LegalBasis = z.strictObject({
  title: line,
  article: z.optional(line),
  url: z.optional(z.url()),
  checkedAt: z.optional(IsoDay),
});

/** The note of an approval by the author alone, in an office of one. */
export const NOT_COUNTERSIGNED = 'not-countersigned';
export const Approval = z.strictObject({ by: line, at: IsoMoment, note: z.optional(line) });

export const Answer = z.strictObject({
  /** Stable and never reused, not even after withdrawal. */
  id: Slug,
  /** Grows with every change of wording. */
  revision: z.number().check(z.int(), z.gte(1)),
  title: line,
  topic: Slug,
  shortcut: z.optional(Slug),
  sampleQuestions: z.array(line).check(z.maxLength(200)),
  keywords: z.array(line).check(z.maxLength(100)),
  negativeKeywords: z.array(line).check(z.maxLength(100)),
  class: ItemClass,
  sensitivity: Sensitivity,
  status: AnswerStatus,
  validFrom: z.optional(IsoDay),
  /** The last day on which the answer may be used. */
  validUntil: z.optional(IsoDay),
  reviewBy: z.optional(IsoDay),
  owner: line,
  approvals: z.array(Approval),
  legalBasis: z.array(LegalBasis),
  variants: z.array(Variant).check(z.minLength(1), z.maxLength(100)),
  variables: z.array(Variable).check(z.maxLength(40)),
  /** A picture that goes with the answer. */
  card: z.nullable(Card),
  notes: z.optional(z.string().check(z.maxLength(2000))),
});
export type Answer = z.infer<typeof Answer>;
