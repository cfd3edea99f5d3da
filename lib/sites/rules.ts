import type { SiteRules, Surface } from '../domain/index.ts';

/** All alternatives of a role as one selector list, in order. */
export function css(rules: SiteRules, role: string): string {
  const alternatives = rules.selectors[role];
  if (!alternatives) throw new Error(`site rules of ${rules.platform} have no selector "${role}"`);
  return alternatives.map((alternative) => alternative.css).join(', ');
}

/** All words of a label in every language: a page's language is not ours to assume. */
export function words(rules: SiteRules, label: string): string[] {
  const dictionary = rules.labels[label];
  if (!dictionary) throw new Error(`site rules of ${rules.platform} have no label "${label}"`);
  return Object.values(dictionary).flat();
}

/** True for a surface that was never seen on the live site; the sidebar says so. */
export function isExperimental(rules: SiteRules, surface: Surface): boolean {
  return rules.surfaces.some((known) => known.surface === surface && known.experimental);
}
