import { BACKGROUND_TEXTS } from './background-texts.ts';
import type { Blend } from './blend.ts';
import { createBlend } from './blend.ts';
import type { Document } from './documents.ts';
import { documentsOf, PART_WEIGHTS } from './documents.ts';
import type { TemplateWords } from './explain.ts';
import { collectWords } from './explain.ts';
import type { Analyser } from './features.ts';
import type { Learner, Sample } from './learner.ts';
import { averageLearners, createLearner, train } from './learner.ts';
import { FUNCTION_WORDS, SLANG_BY_STANDARD } from './slang-words.ts';
import type { Template } from './types.ts';
import type { SparseText, Vocabulary } from './vocabulary.ts';
import { createVocabulary } from './vocabulary.ts';

/** Above this many templates one learner for all is too slow to train in a browser; see local.ts. */
export const MOST_TRAINED_TEMPLATES = 300;
const EPOCHS = 20;
/** One run's dropout moves R@1 by two points either way; the mean of a few runs is steadier. */
const ROUNDS = { few: 5, many: 2 };
const CHEAP_TEMPLATES = 80;
const BACKGROUND_WEIGHT = 1;
const SEED = 20261124;

export interface Model {
  vocabulary: Vocabulary;
  blend: Blend;
  /** The samples of each template, by its position. */
  samples: Sample[][];
  /** Samples of the class of comments that want no template; its number is the count of templates. */
  background: Sample[];
  /** Filled as templates are shown: for a large pack all of them would be most of the memory. */
  words: Map<number, TemplateWords>;
  /** The stems of each template's negative words, joined by a blank. */
  refused: string[][];
  everyday: ReadonlySet<string>;
  /** Mean number of texts of a template. */
  richness: number;
  learner: Learner | undefined;
}

/** Common words, less those that name a concept: "harga" is chat and question alike. */
function everydayStems(analyser: Analyser): Set<string> {
  const texts = [...FUNCTION_WORDS, ...Object.keys(SLANG_BY_STANDARD), ...BACKGROUND_TEXTS];
  const stems = texts.flatMap((text) => analyser.analyse(text).stems);
  return new Set(stems.filter((root) => !analyser.lexicon.phrases.has(root)));
}

function refusedPhrases({ negative = [] }: Template, analyser: Analyser): string[] {
  return negative.map((word) => analyser.analyse(word).stems.join(' ')).filter((phrase) => phrase !== '');
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
  return {
    vocabulary,
    blend,
    samples,
    background,
    words: new Map(),
    refused: templates.map((template) => refusedPhrases(template, analyser)),
    everyday: everydayStems(analyser),
    richness: documents.flat().length / Math.max(1, templates.length),
    learner: undefined,
  };
}

export function wordsOf(
  model: Model,
  template: Template,
  position: number,
  analyser: Analyser,
): TemplateWords {
  const known = model.words.get(position);
  if (known) return known;
  const words = collectWords(documentsOf(template, position, analyser));
  model.words.set(position, words);
  return words;
}

export function trainModel(model: Model): void {
  const { samples, vocabulary } = model;
  if (samples.length === 0 || samples.length > MOST_TRAINED_TEMPLATES) return;
  const rounds = samples.length <= CHEAP_TEMPLATES ? ROUNDS.few : ROUNDS.many;
  const runs = Array.from({ length: rounds }, (_, round) => {
    const learner = createLearner(vocabulary.size(), samples.length + 1);
    train(learner, [...samples.flat(), ...model.background], { epochs: EPOCHS, seed: SEED + 1000 * round });
    return learner;
  });
  model.learner = averageLearners(runs);
}
