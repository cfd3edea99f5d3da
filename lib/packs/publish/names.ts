/** The one target of a repository of answers. No `.gz` in its name: some hosts would unpack it on the way. */
export const PACK_TARGET = 'answers.pack';

/** The one target of a repository of site rules. */
export const RULES_TARGET = 'site.rules';

/** JSON with sorted keys: equal content makes equal text, wherever it is written. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value)) ?? 'undefined';
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
