import { countCharacters, limitFor, type Rendered, render, variantsFor } from '../../../lib/answers/index.ts';
import type { Answer, Limit, Pack, Platform, Surface, Variant } from '../../../lib/domain/index.ts';

export interface AnswerPlace {
  readonly platform: Platform;
  readonly surface: Surface;
}

/** Where an office answers in public, with their own rules of length. */
export const PLACES: readonly AnswerPlace[] = [
  { platform: 'facebook', surface: 'comment' },
  { platform: 'instagram', surface: 'comment' },
  { platform: 'x', surface: 'reply' },
  { platform: 'youtube', surface: 'comment' },
  { platform: 'youtube', surface: 'live-chat' },
];

export interface ShownVariant {
  readonly variant: Variant;
  readonly rendered: Rendered;
  readonly count: number;
  readonly limit: Limit | undefined;
}

/** Every variant that may be used in a place, the one that would be taken first, filled with the office's facts. */
export function variantsIn(
  answer: Answer,
  place: AnswerPlace,
  pack: Omit<Pack, 'answers'>,
): readonly ShownVariant[] {
  const limit = limitFor(pack.limits, place.platform, place.surface);
  const language = answer.variants[0]?.language ?? 'und';
  return variantsFor(answer, { ...place, limit, language }).map((variant) => {
    const rendered = render(variant.wordings[0] ?? '', answer, pack, {});
    return { variant, rendered, limit, count: countCharacters(rendered.text, limit?.rule ?? 'utf16') };
  });
}
