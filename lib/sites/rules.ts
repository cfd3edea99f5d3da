import type { SiteRules } from '../domain/index.ts';

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
