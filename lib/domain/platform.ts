import * as z from 'zod/mini';

export const PLATFORMS = ['facebook', 'instagram', 'x', 'youtube'] as const;
export const Platform = z.enum(PLATFORMS);
export type Platform = z.infer<typeof Platform>;

/**
 * Where an item stands. `group-chat`: a message of one person in a conversation of several, who all read its answer.
 * `own-edit` is the box that edits our own words: never a place for an answer.
 */
export const SURFACES = ['comment', 'reply', 'post', 'dm', 'live-chat', 'group-chat', 'own-edit'] as const;
export const Surface = z.enum(SURFACES);
export type Surface = z.infer<typeof Surface>;

export function isPublicSurface(surface: Surface): boolean {
  return surface !== 'dm';
}

/** What drives a reply box; decides how text may be put in (lib/compose). */
export const ENGINES = [
  'lexical',
  'draft',
  'slate',
  'prosemirror',
  'quill',
  'contenteditable',
  'field',
] as const;
export const Engine = z.enum(ENGINES);
export type Engine = z.infer<typeof Engine>;

/** BCP 47 language tag, lower-case primary subtag: id, en, ms. */
export const LanguageTag = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/));

/** An identifier as packs write it: letters, digits, `_`, `-`, `.`. */
export const Slug = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/));

/** A calendar day, ISO 8601 (2026-11-24). */
export const IsoDay = z.iso.date();
/** A moment in UTC, ISO 8601 with `Z`. */
export const IsoMoment = z.iso.datetime();
