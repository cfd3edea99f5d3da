import { CHATTER_TEXTS } from './chatter-texts.ts';
import type { Corpus, CorpusSnapshot } from './corpus.ts';
import { buildCorpus, openCorpus, rowsOf } from './corpus.ts';
import { writeTemplate } from './documents.ts';
import type { Analyser, KnownWords } from './features.ts';
import type { Learner } from './learner.ts';
import { averageLearners, createLearner, ensureRows, train } from './learner.ts';
import { writeRows } from './rows.ts';
import { allSamples } from './samples.ts';
import { FUNCTION_WORDS, SLANG_BY_STANDARD } from './slang-words.ts';
import type { Dictionary, Names } from './sorted-lines.ts';
import type { Template, TemplateList } from './types.ts';
import { viewWeightsFor } from './view-weights.ts';

/** Above this many templates one learner for all is too slow to train in a browser; see local.ts. */
export const MOST_TRAINED_TEMPLATES = 300;
const EPOCHS = 20;
/** One run's dropout moves R@1 by two points either way; the mean of a few runs is steadier. */
const ROUNDS = 3;
/** Above so many texts each run sees enough of them, and time to the first suggestion counts for more. */
const MANY_TEXTS = 2_000;
const EPOCHS_OF_MANY = 10;
const SEED = 20261124;

export interface Model {
  corpus: Corpus;
  refused: RefusedPhrases;
  everyday: Names;
  /** Mean number of texts of a template. */
  richness: number;
  learner: Learner | undefined;
}

/** Common words, less those that name a concept: "harga" is chat and question alike. */
export function everydayStems(analyser: Analyser): Set<string> {
  const texts = [...FUNCTION_WORDS, ...Object.keys(SLANG_BY_STANDARD), ...CHATTER_TEXTS];
  const stems = texts.flatMap((text) => analyser.analyse(text).stems);
  return new Set(stems.filter((root) => !analyser.lexicon.phrases.has(root)));
}

/** What an index reads once, and keeps: of the lexicon and the common words, and of its templates' negative words. */
export interface ReadWords extends KnownWords {
  readonly everyday: Names;
  readonly refused: RefusedPhrases;
}

export interface RefusedPhrases {
  /** The stems of negative words, joined by a blank, with the templates that they rule out. */
  readonly phrases: Dictionary<readonly number[]>;
  /** Stems of the longest of them. */
  readonly longest: number;
}

export function refusedPhrases(templates: Iterable<Template>, analyser: Analyser): RefusedPhrases {
  const phrases = new Map<string, number[]>();
  let longest = 0;
  for (const [i, { negative = [] }] of [...templates].entries())
    for (const word of negative) {
      const { stems } = analyser.analyse(word);
      const phrase = stems.join(' ');
      const ruledOut = phrases.get(phrase);
      longest = Math.max(longest, stems.length);
      if (ruledOut) ruledOut.push(i);
      else if (phrase) phrases.set(phrase, [i]);
    }
  return { phrases, longest };
}

/** Looked up by what the question says: a large pack has more negative words than a question has words. */
export function refusedBy(
  stems: readonly string[],
  { phrases, longest }: RefusedPhrases,
): ReadonlySet<number> {
  const templates = new Set<number>();
  for (let from = 0; from < stems.length; from++)
    for (let to = from + 1; to <= Math.min(stems.length, from + longest); to++)
      for (const template of phrases.get(stems.slice(from, to).join(' ')) ?? []) templates.add(template);
  return templates;
}

const isLarge = ({ length }: TemplateList): boolean => length > MOST_TRAINED_TEMPLATES;

const keyOf = ({ title, body, tags, examples }: Template): string =>
  JSON.stringify([title, body, tags, examples]);

export interface Analysed {
  readonly templates: TemplateList;
  readonly corpus: CorpusSnapshot;
}

/** Analyses the templates, and texts of chatter; those that an index before holds word for word are copied from it. */
export function indexTemplates(
  templates: TemplateList,
  analyser: Analyser,
  from: Analysed | { readonly chatter: readonly string[] },
  numbering: 'new' | 'kept' = 'new',
): CorpusSnapshot {
  const before = 'corpus' in from ? from : undefined;
  const rows = writeRows();
  const old = before && rowsOf(before.corpus);
  const large = isLarge(templates);
  // A pack that grew large or small is read anew: what is kept of a body differs.
  const same = before !== undefined && isLarge(before.templates) === large;
  const known = new Map(same ? Array.from(before.templates, (template, i) => [keyOf(template), i]) : []);
  const copyOld = (position: number): void => {
    if (!old) return;
    rows.nextTemplate();
    const end = old.templateStarts[position + 1] ?? 0;
    for (let document = old.templateStarts[position] ?? 0; document < end; document++)
      rows.copy(old, document);
  };
  for (const template of templates) {
    const position = known.get(keyOf(template));
    if (position === undefined) writeTemplate(template, analyser, rows, large);
    else copyOld(position);
  }
  if ('corpus' in from) copyOld(from.templates.length);
  else {
    rows.nextTemplate();
    for (const text of from.chatter) rows.add('chatter', analyser.analyse(text).counts);
  }
  return buildCorpus(rows.finish(), numbering === 'kept' ? before?.corpus : undefined);
}

export function openModel(
  templates: TemplateList,
  snapshot: CorpusSnapshot,
  { everyday, refused }: ReadWords,
): Model {
  const corpus = openCorpus(snapshot);
  return {
    corpus,
    refused,
    everyday,
    richness: (corpus.templateStarts[templates.length] ?? 0) / Math.max(1, templates.length),
    learner: undefined,
  };
}

/** The late, small-step end of the training plan, so that one pick nudges and does not overturn. */
const STEP = { epochs: 3, from: EPOCHS, seed: 11, dropout: 0 };

export function nudge(
  { learner, corpus }: Model,
  picks: readonly { text: string; label: number }[],
  analyser: Analyser,
): void {
  if (!learner) return;
  ensureRows(learner, corpus.size);
  for (const { text, label } of picks)
    train(learner, [{ text: corpus.toSparse(analyser.analyse(text).counts), label, weight: 1 }], STEP);
}

export function trainModel(model: Model): void {
  const { corpus } = model;
  if (corpus.templates === 0 || corpus.templates > MOST_TRAINED_TEMPLATES) return;
  const samples = allSamples(corpus);
  const many = samples.length > MANY_TEXTS;
  const epochs = many ? EPOCHS_OF_MANY : EPOCHS;
  const runs = Array.from({ length: many ? 1 : ROUNDS }, (_, round) => {
    const learner = createLearner(corpus.size, corpus.templates + 1, viewWeightsFor(corpus));
    train(learner, samples, { epochs, seed: SEED + 1000 * round });
    return learner;
  });
  model.learner = averageLearners(runs);
}
