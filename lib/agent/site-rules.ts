import { SiteRules } from '../domain/index.ts';
import { type SiteAdapter, selectorFault } from '../sites/index.ts';

/**
 * Reads by the signed rules that the background knows, or by the bundled ones where there are none, or none that this
 * program can use: older than its own, without something that its code asks for, or with a safeguard that knows less.
 * True when the rules in force changed.
 */
export function followRules(adapter: SiteAdapter, given: unknown, document: Document): boolean {
  const before = adapter.rules;
  const parsed = SiteRules.safeParse(given);
  const usable =
    parsed.success &&
    adapter.faultOfRules(parsed.data) === undefined &&
    selectorFault(parsed.data, document.createDocumentFragment()) === undefined;
  if (!usable) adapter.restoreRules();
  else if (parsed.data.version !== before.version) adapter.takeRules(parsed.data);
  return adapter.rules.version !== before.version;
}
