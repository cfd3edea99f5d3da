import type { Comparison, Likeness } from './blend.ts';
import type { SparseText } from './corpus.ts';
import { probabilities } from './learner.ts';
import { localProbabilities } from './local.ts';
import type { Model } from './model.ts';
import { MOST_TRAINED_TEMPLATES } from './model.ts';

const BLEND_SHARPNESS = 4;

function softmaxOf(scores: readonly number[], sharpness: number): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(sharpness * (score - top)));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

export interface Chances {
  /** In the order of the likenesses. */
  templates: readonly number[];
  /** Of a comment that wants no template. */
  none: number;
}

export function chancesOf(
  likes: readonly Likeness[],
  nearest: Comparison['nearest'],
  { corpus, learner }: Model,
  text: SparseText,
): Chances {
  if (learner) {
    const all = probabilities(learner, text);
    return {
      templates: likes.map(({ template }) => all[template] ?? 0),
      none: all[corpus.templates] ?? 0,
    };
  }
  if (corpus.templates <= MOST_TRAINED_TEMPLATES) {
    const scores = likes.map(({ score }) => score);
    return { templates: softmaxOf(scores, BLEND_SHARPNESS), none: 0 };
  }
  const all = localProbabilities(
    corpus,
    likes.map(({ template }) => template),
    nearest,
    text,
  );
  return { templates: [...all.subarray(0, likes.length)], none: all[likes.length] ?? 0 };
}
