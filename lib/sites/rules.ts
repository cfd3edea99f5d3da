import type { Place, SiteRules, Surface } from '../domain/index.ts';
import { matchesWhole } from '../privacy/index.ts';

/**
 * The rules that a site's folder reads by, asked anew each time: newer ones can take the place of the bundled ones
 * while the code stays as it is.
 */
export interface RuleBook {
  readonly current: SiteRules;
  /** All alternatives of a role as one selector list, in order. */
  css(role: string): string;
  /** All words of a label in every language: a page's language is not ours to assume. */
  words(label: string): readonly string[];
  /** What an attribute holds after its prefix, if all of it fits the rule's pattern. */
  attribute(role: string, element: Element): string | undefined;
  /**
   * Takes parsed rules of the same site; false when they lack a role or label that the bundled ones have, or when a
   * guard would know less than it does now.
   */
  replace(rules: SiteRules): boolean;
  /** Why rules cannot take the place of the bundled ones. */
  faultOf(rules: SiteRules): RulesFault | undefined;
  /** Back to what came with the program. */
  restore(): void;
  readonly bundled: SiteRules;
}

/** older: no newer than the bundled ones; incomplete: a role, label or place is not there; guard-lost: a safeguard would know less. */
export type RulesFault = 'other-site' | 'older' | 'incomplete' | 'guard-lost';

/** What the code refuses by: newer rules may teach these more, and can take nothing away. */
export interface Guards {
  readonly selectors: readonly string[];
  readonly labels: readonly string[];
}

export function ruleBook(bundled: SiteRules, guards: Guards): RuleBook {
  let current = bundled;
  const lists = new Map<string, string>();
  const dictionaries = new Map<string, readonly string[]>();
  const use = (rules: SiteRules): void => {
    current = rules;
    lists.clear();
    dictionaries.clear();
  };
  return {
    get current() {
      return current;
    },
    css(role) {
      const known = lists.get(role);
      if (known !== undefined) return known;
      const list = css(current, role);
      lists.set(role, list);
      return list;
    },
    words(label) {
      const known = dictionaries.get(label);
      if (known !== undefined) return known;
      const list = words(current, label);
      dictionaries.set(label, list);
      return list;
    },
    attribute(role, element) {
      const rule = current.attributes[role];
      const value = rule && element.getAttribute(rule.name);
      if (!rule || !value?.startsWith(rule.prefix)) return undefined;
      const rest = value.slice(rule.prefix.length);
      return rest.length < 200 && matchesWhole(rule.pattern, rest) ? rest : undefined;
    },
    bundled,
    faultOf(rules) {
      if (rules.platform !== bundled.platform) return 'other-site';
      if (rules.version <= bundled.version) return 'older';
      if (!isWhole(rules, bundled)) return 'incomplete';
      return keepsGuards(rules, bundled, guards) ? undefined : 'guard-lost';
    },
    restore: () => use(bundled),
    replace(rules) {
      if (!isWhole(rules, bundled) || !keepsGuards(rules, bundled, guards)) return false;
      use(rules);
      return true;
    },
  };
}

/** A selector that no browser understands; asked of a piece of a page that nothing is in. */
export function selectorFault({ selectors }: SiteRules, empty: ParentNode): string | undefined {
  for (const [role, alternatives] of Object.entries(selectors))
    for (const { css: text } of alternatives)
      try {
        empty.querySelector(text);
      } catch {
        return `${role}: ${text}`;
      }
  return undefined;
}

/** Every role, label and place that the code asks for must be there, or a page would be half blind. */
function isWhole(rules: SiteRules, bundled: SiteRules): boolean {
  const has = (known: object, wanted: object): boolean => Object.keys(wanted).every((name) => name in known);
  return (
    rules.platform === bundled.platform &&
    has(rules.selectors, bundled.selectors) &&
    has(rules.labels, bundled.labels) &&
    has(rules.attributes, bundled.attributes) &&
    bundled.places.every(({ place }) => rules.places.some((other) => other.place === place))
  );
}

function keepsGuards(rules: SiteRules, bundled: SiteRules, { selectors, labels }: Guards): boolean {
  const all = (known: readonly string[], wanted: readonly string[]): boolean =>
    wanted.every((one) => known.includes(one));
  const alternatives = (from: SiteRules, role: string): string[] =>
    (from.selectors[role] ?? []).map((alternative) => alternative.css);
  return (
    selectors.every((role) => all(alternatives(rules, role), alternatives(bundled, role))) &&
    labels.every((label) => all(words(rules, label), words(bundled, label)))
  );
}

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

/** The place of this name, or the one whose path fits best among those that know the surface. */
export function placeOf(
  { places }: SiteRules,
  surface: Surface,
  pathname: string,
  name?: string,
): Place | undefined {
  if (name !== undefined) return places.find(({ place }) => place === name);
  let best: { place: Place; length: number } | undefined;
  for (const place of places) {
    if (!place.surfaces.includes(surface)) continue;
    for (const path of place.paths)
      if (pathname.startsWith(path) && path.length > (best?.length ?? -1))
        best = { place, length: path.length };
  }
  return best?.place;
}
