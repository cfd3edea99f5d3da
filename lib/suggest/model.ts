import { BACKGROUND_TEXTS } from './background-texts.ts';
import type { Blend } from './blend.ts';
import { createBlend } from './blend.ts';
import type { Document } from './documents.ts';
import { documentsOf, PART_WEIGHTS } from './documents.ts';
import type { Analyser } from './features.ts';
import type { Learner, Sample } from './learner.ts';
import { createLearner, train } from './learner.ts';
import type { SparseText, Vocabulary } from './vocabulary.ts';
import { createVocabulary } from './vocabulary.ts';
import type { TemplateWords } from './explain.ts';
import { collectWords } from './explain.ts';
import type { Template } from './types.ts';

/** Above this many templates one learner for all is too slow to train in a browser; see local.ts. */
export const MOST_TRAINED_TEMPLATES = 300;
const EPOCHS = 40;
const BACKGROUND_WEIGHT = 1;
const SEED = 20261124;

export interface Model {
  vocabulary: Vocabulary;
  blend: Blend;
  /** The samples of each template, by its position. */
  samples: Sample[][];
  /** Samples of the class of comments that want no template; its number is the count of templates. */
  background: Sample[];
  words: TemplateWords[];
  learner: Learner | undefined;
}

export function sampleOf(document: Document, text: SparseText): Sample {
  return { text, label: document.template, weight: PART_WEIGHTS[document.part] };
}

export function buildModel(templates: readonly Template[], analyser: Analyser): Model {
  const documents = templates.map((template, i) => documentsOf(template, i, analyser));
  const vocabulary = createVocabulary(documents.flat().map(({ analysis }) => analysis.counts));
  const blend = createBlend();
  const samples = documents.map((own) =>
    own.map((document) => {
      const text = vocabulary.toSparse(document.analysis.counts);
      blend.add(document, text);
      return sampleOf(document, text);
    }),
  );
  const background = BACKGROUND_TEXTS.map((text): Sample => {
    const { counts } = analyser.analyse(text);
    return { text: vocabulary.toSparse(counts, true), label: templates.length, weight: BACKGROUND_WEIGHT };
  });
  return { vocabulary, blend, samples, background, words: documents.map(collectWords), learner: undefined };
}

export function trainModel(model: Model): void {
  const { samples, vocabulary } = model;
  if (samples.length === 0 || samples.length > MOST_TRAINED_TEMPLATES) return;
  const learner = createLearner(vocabulary.size(), samples.length + 1);
  train(learner, [...samples.flat(), ...model.background], { epochs: EPOCHS, seed: SEED });
  model.learner = learner;
}
