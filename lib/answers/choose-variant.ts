import type { Answer, Limit, Platform, Surface, Variant } from '../domain/index.ts';

export interface Place {
  readonly platform: Platform;
  readonly surface: Surface;
  readonly limit: Limit | undefined;
  /** Preferred BCP 47 tag; falls back to the pack's first language of the answer. */
  readonly language: string;
}

/** Below this a site's limit is a short one, and a long variant would not fit. */
const SHORT_LIMIT = 1000;

/** Variants for a place, best first: platform, surface, language, then the length that the limit asks for. */
export function variantsFor(answer: Answer, place: Place): Variant[] {
  const wanted = place.limit && place.limit.max < SHORT_LIMIT ? 'short' : 'long';
  const score = (variant: Variant): number =>
    (variant.platform === place.platform ? 8 : 0) +
    (variant.surface === place.surface ? 4 : 0) +
    (variant.language === place.language ? 2 : 0) +
    (variant.length === wanted ? 1 : 0);
  return answer.variants
    .filter(
      (variant) =>
        (variant.platform === 'any' || variant.platform === place.platform) &&
        (variant.surface === 'any' || variant.surface === place.surface),
    )
    .map((variant, order) => ({ variant, order }))
    .sort((a, b) => score(b.variant) - score(a.variant) || a.order - b.order)
    .map(({ variant }) => variant);
}

/** The wording least recently used on this account: identical replies look like spam to the sites. */
export function leastRecent(lastUses: readonly (number | undefined)[]): number {
  let best = 0;
  lastUses.forEach((last, index) => {
    if ((last ?? 0) < (lastUses[best] ?? 0)) best = index;
  });
  return best;
}
