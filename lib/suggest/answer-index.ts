import { createAnalyser } from './built-in-words.ts';
import { CHATTER_TEXTS, STRANGER_TEXTS } from './chatter-texts.ts';
import type { CorpusSnapshot } from './corpus.ts';
import { type Analyser, analyserOf } from './features.ts';
import {
  type KeptTemplates,
  type KeptWords,
  keepTemplates,
  keepTextsAlone,
  keepWords,
  readTemplates,
  readWords,
} from './kept-index.ts';
import type { LearnedWeights } from './learner.ts';
import { restoreLearner } from './learner.ts';
import type { Model, ReadWords } from './model.ts';
import { everydayStems, indexTemplates, nudge, openModel, refusedPhrases, trainModel } from './model.ts';
import { readableStart } from './normalise.ts';
import type { Ranking } from './ranker.ts';
import { rank } from './ranker.ts';
import type { Hit, IndexOptions, SearchContext, Template, TemplateList } from './types.ts';
import { viewWeightsFor } from './view-weights.ts';

const MOST_HITS = 10;
/** A pack's own 200 and room for picks. */
const MOST_EXAMPLES = 250;
const LONGEST_EXAMPLE = 300;

/** Everything of an index, ready for a structured clone: opening it analyses and trains nothing. */
export interface IndexSnapshot {
  format: 6;
  templates: KeptTemplates;
  options: IndexOptions;
  corpus: CorpusSnapshot;
  words: KeptWords;
  learned: LearnedWeights | null;
}

export interface Index {
  readonly trained: boolean;
  search(text: string, limit?: number, context?: SearchContext): Hit[];
  /** The hits with the numbers that the calibration is fitted on. */
  measure(text: string, limit?: number, context?: SearchContext): Ranking;
  /** Trains, or trains anew after picks; blocks for a second or two at 100 templates. */
  train(): void;
  /** An accepted text becomes an example at once; a refused one changes nothing yet. */
  learn(text: string, id: string, accepted: boolean): void;
  /** Takes in what was learnt since the last question, so that the next one need not wait for it. */
  takeIn(): void;
  serialize(): IndexSnapshot;
}

function copyTemplates(templates: Iterable<Template>, negative: Record<string, string[]> = {}): Template[] {
  return Array.from(templates, (template) => {
    const refused = [...(template.negative ?? []), ...(negative[template.id] ?? [])];
    const { id, title, body } = template;
    const copy = { id, title, body, tags: [...template.tags], examples: [...template.examples] };
    return refused.length > 0 ? { ...copy, negative: [...new Set(refused)] } : copy;
  });
}

interface Opened {
  readonly templates: TemplateList;
  readonly options: IndexOptions;
  readonly analyser: Analyser;
  readonly corpus: CorpusSnapshot;
  readonly words: ReadWords;
  readonly learned?: LearnedWeights | null;
}

function openIndex({ templates, options, analyser, words, learned, ...opened }: Opened): Index {
  let { corpus } = opened;
  let positions: Map<string, number> | undefined;
  let model: Model = openModel(templates, corpus, words);
  if (learned)
    model.learner = restoreLearner(
      learned,
      model.corpus.size,
      templates.length + 1,
      viewWeightsFor(model.corpus),
    );
  if (!model.learner && options.training !== 'later') trainModel(model);
  let picks: { text: string; label: number }[] = [];
  /** As they were analysed, once picks made them differ. */
  let indexed: readonly Template[] | undefined;

  /** Picks since the last question, all at once. */
  const takeIn = (): void => {
    if (picks.length === 0) return;
    last = undefined;
    const { learner } = model;
    corpus = indexTemplates(templates, analyser, { templates: indexed ?? templates, corpus }, 'kept');
    indexed = undefined;
    keepTextsAlone(templates);
    model = openModel(templates, corpus, words);
    // As whoever loads it will see it.
    model.learner = learner && { ...learner, viewWeights: viewWeightsFor(model.corpus) };
    nudge(model, picks, analyser);
    picks = [];
  };
  /** Of the last question: what shows its answers and what compares it with others ask for the same. */
  let last: { readonly question: string; readonly ranking: Ranking } | undefined;
  const measure = (text: string, limit = MOST_HITS, context: SearchContext = {}): Ranking => {
    takeIn();
    const question = JSON.stringify([text, context.postText ?? '']);
    const most = Math.max(limit, MOST_HITS);
    if (last?.question !== question || most > MOST_HITS)
      last = { question, ranking: rank(text, templates, model, analyser, most, context) };
    return { ...last.ranking, hits: last.ranking.hits.slice(0, limit) };
  };
  return {
    get trained() {
      return model.learner !== undefined;
    },
    search: (text, limit, context) => measure(text, limit, context).hits,
    measure,
    takeIn,
    train() {
      takeIn();
      last = undefined;
      trainModel(model);
    },
    learn(text, id, accepted) {
      positions ??= new Map(Array.from(templates, (one, i) => [one.id, i]));
      const label = positions.get(id);
      const template = label === undefined ? undefined : templates.at(label);
      const example = readableStart(text, LONGEST_EXAMPLE).trim();
      if (!accepted || label === undefined || !template || !example) return;
      if (template.examples.includes(example) || template.examples.length >= MOST_EXAMPLES) return;
      indexed ??= copyTemplates(templates);
      template.examples.push(example);
      picks.push({ text: example, label });
    },
    serialize() {
      takeIn();
      const { learner } = model;
      return {
        format: 6,
        templates: keepTemplates(copyTemplates(templates)),
        options: { ...options, negative: {} },
        corpus,
        words: keepWords(words),
        // Without the room for more that picks have made.
        learned: learner
          ? {
              weights: learner.weights.slice(0, corpus.features.length * learner.classes),
              bias: learner.bias.slice(),
            }
          : null,
      };
    },
  };
}

/** `before` is an index with the same options: templates that it holds word for word are not analysed again. */
export function createIndex(
  given: readonly Template[],
  options: IndexOptions = {},
  before?: IndexSnapshot,
): Index {
  const templates = copyTemplates(given, options.negative);
  const same = before && JSON.stringify(wordsOf(before.options)) === JSON.stringify(wordsOf(options));
  const known = same
    ? { templates: readTemplates(before.templates), corpus: before.corpus, words: readWords(before.words) }
    : undefined;
  const analyser = known ? analyserOf(known.words, options.synonyms) : createAnalyser(options);
  const words = {
    ...analyser.words,
    everyday: known?.words.everyday ?? everydayStems(analyser),
    refused: refusedPhrases(templates, analyser),
  };
  const corpus = indexTemplates(
    templates,
    analyser,
    known ?? { chatter: [...CHATTER_TEXTS, ...STRANGER_TEXTS] },
  );
  return openIndex({ templates, options, analyser, corpus, words });
}

/** Weights that do not fit what is loaded are trained anew. */
export function loadIndex(snapshot: IndexSnapshot): Index {
  if (snapshot.format !== 6) throw new Error(`unknown index format ${String(snapshot.format)}`);
  const { options, corpus, learned } = snapshot;
  const words = readWords(snapshot.words);
  const analyser = analyserOf(words, options.synonyms);
  return openIndex({
    templates: readTemplates(snapshot.templates),
    options,
    analyser,
    corpus,
    words,
    learned,
  });
}

/** The options that change how a text is read. */
function wordsOf({ slang = {}, synonyms = [], topics }: IndexOptions): unknown {
  return [slang, synonyms, topics?.source];
}
