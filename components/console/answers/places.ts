import {
  countCharacters,
  limitFor,
  type Rendered,
  render,
  type Values,
  variantsFor,
} from '../../../lib/answers/index.ts';
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

export interface ShownWording {
  /** The journal names a wording by its number within the variant. */
  readonly number: number;
  readonly rendered: Rendered;
  readonly count: number;
}

export interface ShownVariants {
  readonly limit: Limit | undefined;
  readonly variants: readonly { readonly variant: Variant; readonly wordings: readonly ShownWording[] }[];
}

/** Every wording that may be used in a place, filled and counted; the variant that would be taken first at the head. */
export function shownIn(
  answer: Answer,
  place: AnswerPlace,
  pack: Pick<Pack, 'facts' | 'blocks' | 'limits'>,
  values: Values,
): ShownVariants {
  const limit = limitFor(pack.limits, place.platform, place.surface);
  const language = answer.variants[0]?.language ?? 'und';
  return {
    limit,
    variants: variantsFor(answer, { ...place, limit, language }).map((variant) => ({
      variant,
      wordings: variant.wordings.map((wording, number) => {
        const rendered = render(wording, answer, pack, values);
        return { number, rendered, count: countCharacters(rendered.text, limit?.rule ?? 'utf16') };
      }),
    })),
  };
}
