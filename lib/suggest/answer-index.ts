import { documentsOf } from './documents.ts';
import type { Analyser } from './features.ts';
import { createAnalyser } from './features.ts';
import type { LearnedWeights } from './learner.ts';
import { ensureRows, restoreLearner, train } from './learner.ts';
import type { Model } from './model.ts';
import { buildModel, sampleOf, trainModel } from './model.ts';
import { readableStart } from './normalise.ts';
import type { Ranking } from './ranker.ts';
import { rank } from './ranker.ts';
import type { Hit, IndexOptions, SearchContext, Template } from './types.ts';

/** A pack's own 200 and room for picks. */
const MOST_EXAMPLES = 250;
const LONGEST_EXAMPLE = 300;
/** The late, small-step end of the training plan, so that one pick nudges and does not overturn. */
const STEP = { epochs: 3, from: 20, seed: 11, dropout: 0 };

export interface IndexSnapshot {
  format: 1;
  templates: Template[];
  options: IndexOptions;
  learned: LearnedWeights | null;
}

export interface Index {
  readonly trained: boolean;
  search(text: string, limit?: number, context?: SearchContext): Hit[];
  /** The hits with the numbers that the calibration is fitted on. */
  measure(text: string, limit?: number, context?: SearchContext): Ranking;
  /** Trains, or trains anew after picks; blocks for about a second at 100 templates. */
  train(): void;
  /** An accepted text becomes an example at once; a refused one changes nothing yet. */
  learn(text: string, id: string, accepted: boolean): void;
  serialize(): IndexSnapshot;
}

function copyTemplates(templates: readonly Template[], negative: Record<string, string[]> = {}): Template[] {
  return templates.map((template) => {
    const refused = [...(template.negative ?? []), ...(negative[template.id] ?? [])];
    const { id, title, body } = template;
    const copy = { id, title, body, tags: [...template.tags], examples: [...template.examples] };
    return refused.length > 0 ? { ...copy, negative: [...new Set(refused)] } : copy;
  });
}

function addPick(model: Model, analyser: Analyser, template: Template, position: number, text: string): void {
  model.words.delete(position);
  const pick = { ...template, title: '', body: '', tags: [], examples: [text] };
  for (const document of documentsOf(pick, position, analyser)) {
    const sparse = model.vocabulary.toSparse(document.analysis.counts, true);
    model.blend.add(document, sparse);
    const sample = sampleOf(document, sparse);
    model.samples[position]?.push(sample);
    if (!model.learner) continue;
    ensureRows(model.learner, model.vocabulary.size());
    train(model.learner, [sample], STEP);
  }
}

function openIndex(given: readonly Template[], options: IndexOptions, learned?: LearnedWeights): Index {
  const templates = copyTemplates(given, options.negative);
  const analyser = createAnalyser(options);
  const positions = new Map(templates.map(({ id }, i) => [id, i]));
  let model = buildModel(templates, analyser);
  let grown = false;
  if (learned) model.learner = restoreLearner(learned, model.vocabulary.size(), templates.length + 1);
  if (!model.learner && options.training !== 'later') trainModel(model);
  const measure = (text: string, limit = 10, context: SearchContext = {}): Ranking =>
    rank(text, templates, model, analyser, limit, context);
  return {
    get trained() {
      return model.learner !== undefined;
    },
    search: (text, limit, context) => measure(text, limit, context).hits,
    measure,
    train() {
      if (grown) model = buildModel(templates, analyser);
      grown = false;
      trainModel(model);
    },
    learn(text, id, accepted) {
      const position = positions.get(id);
      const template = templates[position ?? -1];
      const example = readableStart(text, LONGEST_EXAMPLE).trim();
      if (!accepted || position === undefined || !template || !example) return;
      if (template.examples.includes(example) || template.examples.length >= MOST_EXAMPLES) return;
      template.examples.push(example);
      grown = true;
      addPick(model, analyser, template, position, example);
    },
    serialize() {
      const fresh = grown ? undefined : model.learner;
      return {
        format: 1,
        templates: copyTemplates(templates),
        options: { ...options, negative: {} },
        // After picks the features are numbered in order of arrival; a rebuilt index numbers them anew.
        learned: fresh ? { weights: fresh.weights.slice(), bias: fresh.bias.slice() } : null,
      };
    },
  };
}

export function createIndex(templates: readonly Template[], options: IndexOptions = {}): Index {
  return openIndex(templates, options);
}

/** Weights that do not fit what is built now (another version of the analysis) are trained anew. */
export function loadIndex(snapshot: IndexSnapshot): Index {
  if (snapshot.format !== 1) throw new Error(`unknown index format ${String(snapshot.format)}`);
  return openIndex(snapshot.templates, snapshot.options, snapshot.learned ?? undefined);
}
