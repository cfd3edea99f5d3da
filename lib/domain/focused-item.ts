import * as z from 'zod/mini';
import { Engine, Platform, Surface } from './platform.ts';

/** Longest text taken from a page, in code points; more is cut and marked (threat: giant comments). */
export const MAX_ITEM_TEXT = 8000;

const short = z.string().check(z.maxLength(300));
const address = z.string().check(z.maxLength(2000));
const longText = z.string().check(z.maxLength(MAX_ITEM_TEXT * 2));

export const Author = z.object({
  name: short,
  handle: z.optional(short),
  profileUrl: z.optional(address),
});
export type Author = z.infer<typeof Author>;

/** Social pages often show only "3 jam": what is not known exactly is never made to look exact. */
export const PostedAt = z.object({
  /** ISO 8601 moment for `exact`, the page's own words for `about`, absent for `unknown`. */
  value: z.optional(short),
  precision: z.enum(['exact', 'about', 'unknown']),
  /** For `about`: the moments (ISO 8601) between which it must have been, where the words say so. */
  earliest: z.optional(short),
  latest: z.optional(short),
});
export type PostedAt = z.infer<typeof PostedAt>;

/** Whose voice the page would speak with, and how that is known. */
export const ActingAs = z.object({
  account: z.optional(short),
  handle: z.optional(short),
  standing: z.enum(['official', 'other', 'unknown']),
  how: z.enum(['composer-label', 'navigation', 'address', 'operator', 'none']),
});
export type ActingAs = z.infer<typeof ActingAs>;

export const ComposerState = z.object({
  engine: Engine,
  state: z.enum(['empty', 'draft']),
  /** The site's own prefix (`@name`), no draft. */
  prefix: z.optional(short),
});

export const ThreadContext = z.object({
  postText: z.optional(longText),
  parents: z.array(z.object({ author: short, text: longText })),
  /** Earlier answers of ours below this item, as shown on the page. */
  ownAnswers: z.array(z.object({ text: longText, postedAt: PostedAt })),
});

export const FocusReason = z.enum(['picked', 'composer', 'selection', 'clicked', 'keyboard']);
export type FocusReason = z.infer<typeof FocusReason>;

/**
 * What the operator is answering. The element itself stays on the page's side, under `token`.
 * Source of the order of reasons: an explicit pick, the open composer's item, a selection, a click or key.
 */
export const FocusedItem = z.object({
  /** Page-local name of this item and its element; insertion must carry it back. */
  token: short,
  platform: Platform,
  surface: Surface,
  /** The place of the site's rules: `feed`, `messenger`. */
  place: z.optional(short),
  nativeId: z.string().check(z.minLength(1), z.maxLength(300)),
  /** `strong`: the site's own id; `weak`: made from author and text. */
  idStrength: z.enum(['strong', 'weak']),
  permalink: z.optional(address),
  author: Author,
  text: longText,
  truncated: z.enum(['no', 'by-site', 'clipped']),
  postedAt: PostedAt,
  thread: ThreadContext,
  actingAs: ActingAs,
  composer: z.nullable(ComposerState),
  /** Where a site has no threads: what an answer must begin with, so that everyone sees who is answered. */
  mention: z.optional(short),
  reason: FocusReason,
  /** What the operator selected of the text: of a long comment only this is asked. */
  selection: z.optional(longText),
  /** Our own comment or post: nothing to answer. */
  own: z.boolean(),
  /** The site's rules for this surface were never checked on the live site. */
  experimental: z._default(z.boolean(), false),
});
export type FocusedItem = z.infer<typeof FocusedItem>;
