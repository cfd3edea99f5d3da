import {
  countCharacters,
  limitFor,
  type Rendered,
  render,
  type Values,
  variantsFor,
} from '../../../lib/answers/index.ts';
import type { Answer, Limit, Pack, Variant } from '../../../lib/domain/index.ts';
import { type AnswerPlace, PLACES } from '../answers/index.ts';

/** Where an office answers: in public on each site, and in a private message. */
export const PREVIEW_PLACES: readonly AnswerPlace[] = [...PLACES, { platform: 'facebook', surface: 'dm' }];

export interface ShownWording {
  readonly rendered: Rendered;
  readonly count: number;
}

export interface ShownVariants {
  readonly limit: Limit | undefined;
  readonly variants: readonly { readonly variant: Variant; readonly wordings: readonly ShownWording[] }[];
}

/** Every wording that may be used in a place, the variant that would be taken first at the head. */
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
      wordings: variant.wordings.map((wording) => {
        const rendered = render(wording, answer, pack, values);
        return { rendered, count: countCharacters(rendered.text, limit?.rule ?? 'utf16') };
      }),
    })),
  };
}
