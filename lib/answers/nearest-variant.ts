import type { Variant } from '../domain/index.ts';

/** What an operator can ask of an answer: another language, register or length of the same words. */
export type Aspect = 'language' | 'register' | 'length';
export const ASPECTS: readonly Aspect[] = ['language', 'register', 'length'];

/** The values that the variants offer of an aspect, in the order of the variants. */
export function offeredIn(variants: readonly Variant[], aspect: Aspect): string[] {
  return [...new Set(variants.map((variant) => variant[aspect]))];
}

/**
 * The variant with `value` in one aspect that keeps most of the current one's others; undefined when none has it. What
 * the asker can read comes first: language is kept before register, register before length.
 */
export function nearestVariant(
  variants: readonly Variant[],
  current: Variant,
  aspect: Aspect,
  value: string,
): Variant | undefined {
  const kept = ASPECTS.filter((other) => other !== aspect);
  const score = (variant: Variant): number =>
    kept.reduce(
      (sum, other, at) => sum + (variant[other] === current[other] ? 1 << (kept.length - at) : 0),
      0,
    );
  return variants
    .filter((variant) => variant[aspect] === value)
    .map((variant, order) => ({ variant, order }))
    .sort((a, b) => score(b.variant) - score(a.variant) || a.order - b.order)[0]?.variant;
}
