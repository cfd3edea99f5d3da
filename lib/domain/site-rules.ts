import * as z from 'zod/mini';
import { Pattern } from './pattern.ts';
import { Engine, IsoDay, Platform, Slug, Surface } from './platform.ts';

const selector = z.string().check(z.minLength(1), z.maxLength(300));

/** What stands behind a selector, so that it can be checked again when a site changes. */
export const Evidence = z.strictObject({
  kind: z.enum(['saved-page', 'live-notes', 'code', 'unverified']),
  source: z.string().check(z.minLength(1), z.maxLength(300)),
  date: z.optional(z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))),
  languages: z.optional(z.array(z.string())),
});

export const SelectorAlternative = z.strictObject({ css: selector, evidence: Evidence });
export type SelectorAlternative = z.infer<typeof SelectorAlternative>;

/** Label words in the site's languages; compared case-insensitively at the start of an accessible name. */
export const LabelDictionary = z.record(
  z.string(),
  z.array(z.string().check(z.minLength(1), z.maxLength(80))),
);

export const SurfaceRules = z.strictObject({
  surface: Surface,
  enabled: z.boolean(),
  experimental: z.boolean(),
  verifiedOn: z.optional(IsoDay),
  /** Paths (after the host) on which this surface may be found: literal prefixes. */
  paths: z.array(z.string().check(z.maxLength(200))),
});

/** Selector data of one site: no action, no host, no code; it cannot switch off a safety gate. */
export const SiteRules = z.strictObject({
  schemaVersion: z.literal(1),
  platform: Platform,
  version: z.number().check(z.int(), z.gte(1)),
  surfaces: z.array(SurfaceRules).check(z.minLength(1)),
  /** Ordered alternatives per role (item, author, text, time, composer, ...). */
  selectors: z.record(Slug, z.array(SelectorAlternative).check(z.minLength(1))),
  labels: z.record(Slug, LabelDictionary),
  attributePatterns: z.record(Slug, Pattern),
  engines: z.array(Engine).check(z.minLength(1)),
});
export type SiteRules = z.infer<typeof SiteRules>;
