import type { Corpus, SparseText } from './corpus.ts';
import { createLearner, probabilities, train } from './learner.ts';
import { samplesFor } from './samples.ts';
import { viewWeightsFor } from './view-weights.ts';

const LOCAL_EPOCHS = 8;
const SEED = 7;

/**
 * A small learner for one question over the few templates that the blend retrieved, where all would be too many. The
 * last probability is that of chatter.
 */
export function localProbabilities(
  corpus: Corpus,
  templates: readonly number[],
  chatter: readonly number[],
  query: SparseText,
): Float32Array {
  const learner = createLearner(query.ids.length, templates.length + 1, viewWeightsFor(corpus));
  train(learner, samplesFor(corpus, templates, chatter, query), { epochs: LOCAL_EPOCHS, seed: SEED });
  return probabilities(learner, { ...query, ids: query.ids.map((_, i) => i) });
}
