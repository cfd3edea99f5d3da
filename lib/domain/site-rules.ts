import * as z from 'zod/mini';
import { Pattern } from './pattern.ts';
import { Engine, IsoDay, IsoMoment, Platform, Slug, Surface } from './platform.ts';

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

/** An attribute that carries an id: what stands after `prefix` is the id, if the pattern fits the whole of it. */
export const AttributeRule = z.strictObject({
  name: z.string().check(z.regex(/^(data-[a-z-]+|id)$/), z.maxLength(60)),
  prefix: z.string().check(z.maxLength(40)),
  pattern: Pattern,
  evidence: Evidence,
});

/** One place of a site where the public writes; the switch, the standing and the date are its own. */
export const Place = z.strictObject({
  /** Its name in the journal, the reports and the table of surfaces: `feed`, `reel`, `messenger`. */
  place: Slug,
  surfaces: z.array(Surface).check(z.minLength(1)),
  /** False switches the place off: nothing is read there and every box is refused. */
  enabled: z.boolean(),
  /** True until somebody saw it on the live site; the sidebar says so. */
  experimental: z.boolean(),
  verifiedOn: z.optional(IsoDay),
  /** Beginnings of the addresses' paths; of the places that fit, the longest beginning wins. */
  paths: z.array(z.string().check(z.startsWith('/'), z.maxLength(200))).check(z.minLength(1)),
});
export type Place = z.infer<typeof Place>;

/** Selector data of one site: no action, no host, no code; it cannot switch off a safety gate. */
export const SiteRules = z.strictObject({
  schemaVersion: z.literal(1),
  platform: Platform,
  version: z.number().check(z.int(), z.gte(1)),
  places: z.array(Place).check(z.minLength(1)),
  /** Ordered alternatives per role (item, author, text, time, composer, ...). */
  selectors: z.record(Slug, z.array(SelectorAlternative).check(z.minLength(1))),
  labels: z.record(Slug, LabelDictionary),
  attributes: z.record(Slug, AttributeRule),
  engines: z.array(Engine).check(z.minLength(1)),
});
export type SiteRules = z.infer<typeof SiteRules>;

/** Largest file of rules, unpacked, in bytes; the bundled ones of four sites have some 60,000. */
export const MAX_RULES_BYTES = 512 * 1024;

/** What the maintainers publish: newer rules of one or more sites. */
export const RulesFile = z.strictObject({
  schemaVersion: z.literal(1),
  /** Of the file; each site's rules have a version of their own. */
  version: z.number().check(z.int(), z.gte(1)),
  publishedAt: IsoMoment,
  rules: z
    .array(SiteRules)
    .check(z.minLength(1), z.maxLength(16))
    .check(
      z.refine(
        (all) => new Set(all.map(({ platform }) => platform)).size === all.length,
        'one set of rules for each site',
      ),
    ),
});
export type RulesFile = z.infer<typeof RulesFile>;
