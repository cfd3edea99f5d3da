import * as z from 'zod/mini';
import { LanguageTag } from './platform.ts';

/** Largest image of one card in bytes, and in pixels along a side: a small file can unpack to a picture of gigabytes. */
export const MAX_CARD_BYTES = 512 * 1024;
export const MAX_CARD_SIDE = 4096;
/** Images of a whole pack: every browser of an office fetches and keeps them. */
export const MAX_CARDS = 200;
export const MAX_CARDS_BYTES = 8 * 1024 * 1024;

/** What every browser shows and nothing that can carry a script. The ending is part of the file's name in a repository. */
export const CARD_ENDINGS = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/webp': 'webp' } as const;
export type CardMedia = keyof typeof CARD_ENDINGS;
const MEDIA = ['image/png', 'image/jpeg', 'image/webp'] as const satisfies readonly CardMedia[];

const line = z.string().check(z.minLength(1), z.maxLength(200));

/** An approved picture. Its bytes lie beside the pack, bound to it by length and SHA-256. */
export const ImageCard = z.strictObject({
  kind: z.literal('image'),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** In bytes. */
  length: z.number().check(z.int(), z.gte(1), z.lte(MAX_CARD_BYTES)),
  mediaType: z.enum(MEDIA),
  /** What it says, for whoever cannot see it. */
  alt: z.string().check(z.minLength(1), z.maxLength(1000)),
});
export type ImageCard = z.infer<typeof ImageCard>;

export const CardRow = z.strictObject({
  label: line,
  value: z.string().check(z.minLength(1), z.maxLength(600)),
});
export type CardRow = z.infer<typeof CardRow>;

/** A picture that is drawn when it is used: `{{fact.id}}` and `{{block.id}}` in its texts, so that it never goes stale. */
export const FactCard = z.strictObject({
  kind: z.literal('facts'),
  language: LanguageTag,
  title: line,
  rows: z.array(CardRow).check(z.minLength(1), z.maxLength(16)),
  footer: z.optional(z.string().check(z.minLength(1), z.maxLength(400))),
});
export type FactCard = z.infer<typeof FactCard>;

export const Card = z.discriminatedUnion('kind', [ImageCard, FactCard]);
export type Card = z.infer<typeof Card>;
