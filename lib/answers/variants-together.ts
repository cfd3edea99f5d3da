import type { Variant } from '../domain/index.ts';

/** Languages that every answer has, in the order of the first one's variants. */
export function sharedLanguages(lists: readonly (readonly Variant[])[]): string[] {
  const [first = [], ...others] = lists;
  return [...new Set(first.map(({ language }) => language))].filter((language) =>
    others.every((list) => list.some((variant) => variant.language === language)),
  );
}

/**
 * The variants of a reply made of several answers, one of each list, in one language and, where all have it, one
 * register and length. `lists` are sorted best first; `leader` is one of the first list, by default the best that the
 * others can follow. An answer without the leader's language has `undefined`: it cannot stand in that reply.
 */
export function variantsTogether(
  lists: readonly (readonly Variant[])[],
  leader?: Variant,
): (Variant | undefined)[] {
  const [first = [], ...others] = lists;
  const languages = sharedLanguages(lists);
  const best = first.find(({ language }) => languages.includes(language));
  const canLead = first.filter(({ language }) => language === best?.language);
  const follows = (wanted: Variant): boolean =>
    others.every((list) =>
      list.some(({ language, register }) => language === wanted.language && register === wanted.register),
    );
  const lead = leader ?? canLead.find(follows) ?? best ?? first[0];
  if (!lead) return lists.map(() => undefined);
  return [lead, ...others.map((list) => likest(list, lead))];
}

function likest(list: readonly Variant[], lead: Variant): Variant | undefined {
  const score = (variant: Variant): number =>
    (variant.register === lead.register ? 2 : 0) + (variant.length === lead.length ? 1 : 0);
  return list
    .filter(({ language }) => language === lead.language)
    .reduce<Variant | undefined>(
      (best, variant) => (best && score(best) >= score(variant) ? best : variant),
      undefined,
    );
}
