import { leastRecent } from '../answers/index.ts';
import type { Answer, Variant } from '../domain/index.ts';
import { wordingKey } from './prepared.ts';

export interface Choice {
  readonly variant: Variant;
  readonly wording: number;
}

/** One answer of a reply of several, and what it may be said with. */
export interface Voice {
  readonly answer: Answer;
  /** For this place, best first. */
  readonly variants: readonly Variant[];
  readonly preferred: Variant;
  /** The operator chose this variant: only its wordings may change. */
  readonly chosen: boolean;
}

interface Measures {
  readonly uses: (wordingKey: string) => readonly number[];
  /** Length of a wording of this answer, filled. */
  readonly length: (answer: Answer, wording: string) => number;
}

/**
 * Ways to say several answers in one reply, the best first and each shorter than the one before: as preferred, then all
 * in their short form, then in the shortest wording of the same register, then of any.
 */
export function* waysToSay(voices: readonly Voice[], measures: Measures): Generator<readonly Choice[]> {
  const inTurn = (answer: Answer, variant: Variant): Choice => {
    const lastUses = variant.wordings.map((_, at) => measures.uses(wordingKey(answer, variant, at)).at(-1));
    return { variant, wording: leastRecent(lastUses) };
  };
  const allowed = (voice: Voice, accept: (variant: Variant) => boolean): readonly Variant[] => {
    const { chosen, preferred, variants } = voice;
    const found = variants.filter(
      (variant) => !chosen && variant.language === preferred.language && accept(variant),
    );
    return found.length > 0 ? found : [preferred];
  };
  const shortest = (voice: Voice, accept: (variant: Variant) => boolean): Choice => {
    const choices = allowed(voice, accept).flatMap((variant) =>
      variant.wordings.map((words, wording) => ({
        variant,
        wording,
        length: measures.length(voice.answer, words),
      })),
    );
    return choices.reduce((best, choice) => (choice.length < best.length ? choice : best));
  };
  const sameRegister =
    ({ preferred }: Voice) =>
    ({ register }: Variant): boolean =>
      register === preferred.register;

  yield voices.map(({ answer, preferred }) => inTurn(answer, preferred));
  yield voices.map((voice) => {
    const [short] = allowed(voice, (variant) => variant.length === 'short' && sameRegister(voice)(variant));
    return inTurn(voice.answer, short ?? voice.preferred);
  });
  yield voices.map((voice) => shortest(voice, sameRegister(voice)));
  yield voices.map((voice) => shortest(voice, () => true));
}
