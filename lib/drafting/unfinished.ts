import * as z from 'zod/mini';
import {
  type Answer,
  AnswerStatus,
  type Block,
  ImageCard,
  IsoMoment,
  ItemClass,
  type OfficeFact,
  Pattern,
  PLATFORMS,
  Sensitivity,
  Slug,
  SURFACES,
} from '../domain/index.ts';
import { PARTS, type PackPart } from './parts.ts';

/** What a person may have typed so far; far above every real limit, so that only a forged file is refused. */
const typed = z.string().check(z.maxLength(100_000));
const lines = z.array(typed).check(z.maxLength(2000));
/** A slang glossary is the longest list of a pack. */
const partLines = z.array(typed).check(z.maxLength(20_000));

const UnfinishedCard = z.discriminatedUnion('kind', [
  // The file is looked at when it is chosen; only its words are typed.
  z.strictObject({ ...ImageCard.shape, alt: typed }),
  z.strictObject({
    kind: z.literal('facts'),
    language: typed,
    title: typed,
    rows: z.array(z.strictObject({ label: typed, value: typed })).check(z.maxLength(2000)),
    footer: z.optional(typed),
  }),
]);

/**
 * An answer while it is being written: the shape of one, and none of the rules about its content, so that a half-typed
 * day or an empty title is kept and not lost. `faultsOf` says what is still missing.
 */
export const UnfinishedAnswer = z.strictObject({
  id: Slug,
  revision: z.number().check(z.int(), z.gte(1)),
  title: typed,
  topic: typed,
  shortcut: z.optional(typed),
  sampleQuestions: lines,
  keywords: lines,
  negativeKeywords: lines,
  class: ItemClass,
  sensitivity: Sensitivity,
  status: AnswerStatus,
  validFrom: z.optional(typed),
  validUntil: z.optional(typed),
  reviewBy: z.optional(typed),
  owner: typed,
  approvals: z
    .array(z.strictObject({ by: typed, at: IsoMoment, note: z.optional(typed) }))
    .check(z.maxLength(2000)),
  legalBasis: z
    .array(
      z.strictObject({
        title: typed,
        article: z.optional(typed),
        url: z.optional(typed),
        checkedAt: z.optional(typed),
      }),
    )
    .check(z.maxLength(2000)),
  variants: z
    .array(
      z.strictObject({
        id: typed,
        platform: z.enum(['any', ...PLATFORMS]),
        surface: z.enum(['any', ...SURFACES]),
        language: typed,
        register: z.enum(['formal', 'friendly']),
        length: z.enum(['short', 'long']),
        wordings: lines,
        pairedDirectMessage: z.optional(typed),
      }),
    )
    .check(z.maxLength(2000)),
  variables: z
    .array(
      z.strictObject({
        name: typed,
        label: typed,
        type: z.enum(['text', 'number', 'date', 'time', 'choice', 'url']),
        required: z.boolean(),
        default: z.optional(typed),
        choices: z.optional(lines),
        pattern: z.optional(Pattern),
        maxLength: z.optional(z.number()),
        source: z.enum(['manual', 'page.author-name', 'page.author-handle', 'operator.name']),
        personal: z.boolean(),
      }),
    )
    .check(z.maxLength(2000)),
  card: z.nullable(UnfinishedCard),
  notes: z.optional(typed),
});

export const UnfinishedFact = z.strictObject({
  id: Slug,
  label: typed,
  value: typed,
  note: z.optional(typed),
});

export const UnfinishedBlock = z.strictObject({
  id: Slug,
  kind: z.enum(['greeting', 'closing', 'disclaimer', 'to-private']),
  language: typed,
  register: z.enum(['formal', 'friendly']),
  text: typed,
});

/** What of a pack is edited in the console, and approved one by one. */
export const Item = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('answer'), answer: UnfinishedAnswer }),
  z.strictObject({ kind: z.literal('fact'), fact: UnfinishedFact }),
  z.strictObject({ kind: z.literal('block'), block: UnfinishedBlock }),
  z.strictObject({ kind: z.literal('part'), part: z.strictObject({ id: z.enum(PARTS), lines: partLines }) }),
]);
export type Item =
  | { kind: 'answer'; answer: Answer }
  | { kind: 'fact'; fact: OfficeFact }
  | { kind: 'block'; block: Block }
  | { kind: 'part'; part: PackPart };

/** `answer:paspor_baru`, `fact:alamat`, `block:salam`, `part:holidays`. */
export type ItemKey = `${Item['kind']}:${string}`;

export function keyOf(item: Item): ItemKey {
  switch (item.kind) {
    case 'answer':
      return `answer:${item.answer.id}`;
    case 'fact':
      return `fact:${item.fact.id}`;
    case 'block':
      return `block:${item.block.id}`;
    case 'part':
      return `part:${item.part.id}`;
  }
}
