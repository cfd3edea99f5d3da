import type { Corpus, SparseText } from './corpus.ts';
import { worthOf } from './corpus.ts';
import { PARTS } from './documents.ts';
import { TOPIC_VIEW, VIEWS } from './features.ts';

/** What one template has in common with a text; `best` and `total` by view. */
export interface Likeness {
  template: number;
  best: number[];
  total: number[];
  title: number;
  score: number;
}

/** Best and total by view, and title: fitted by hand on the development sets, November 2026. */
const BEST_WEIGHTS = [0.05, 0.05, 0.05, 0];
const TOTAL_WEIGHTS = [0.95, 0.85, 0.3, 0.8];
const TITLE_WEIGHT = 0.45;
const TITLE = PARTS.indexOf('title');

/** By view and document: how much of the text the document holds, as a cosine. */
function dotProducts(corpus: Corpus, text: SparseText): Float32Array[] {
  const { offsets, documents, times, scales, parts } = corpus;
  const dots = VIEWS.map(() => new Float32Array(parts.length));
  for (let i = 0; i < text.ids.length; i++) {
    const id = text.ids[i] ?? 0;
    const view = text.views[i] ?? 0;
    const value = (text.values[i] ?? 0) * corpus.idfOf(id);
    const worth = worthOf(view);
    const sums = dots[view];
    if (!sums) continue;
    // A hundred thousand turns for a first question, most of them before anything is compiled: asking whether each number
    // is there would be half of them. They are, for the arrays are of one length.
    for (let at = offsets[id] ?? 0, end = offsets[id + 1] ?? 0; at < end; at++) {
      const document = documents[at] as number;
      sums[document] = (sums[document] as number) + value * (worth[times[at] as number] as number);
    }
  }
  for (const [view, sums] of dots.entries()) {
    const scale = scales[view];
    if (scale) for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) * (scale[i] ?? 0);
  }
  return dots;
}

/** What each view of a template says of the text, one number a template; views one after the other, as memory lies. */
function scoresOf(corpus: Corpus, dots: readonly Float32Array[]): Float32Array {
  const { templateStarts, templates, parts, topicTrust } = corpus;
  const scores = new Float32Array(templates);
  for (const [view, ofView] of dots.entries()) {
    const trust = view === TOPIC_VIEW ? topicTrust : 1;
    if (trust === 0) continue;
    const bestWeight = trust * (BEST_WEIGHTS[view] ?? 0);
    const totalWeight = trust * (TOTAL_WEIGHTS[view] ?? 0);
    for (let template = 0; template < templates; template++) {
      let best = 0;
      let squares = 0;
      const end = templateStarts[template + 1] ?? 0;
      for (let document = templateStarts[template] ?? 0; document < end; document++) {
        const dot = ofView[document] ?? 0;
        if (dot > best) best = dot;
        squares += dot * dot;
      }
      scores[template] = (scores[template] ?? 0) + bestWeight * best + totalWeight * Math.sqrt(squares);
    }
  }
  for (let template = 0; template < templates; template++) {
    const document = templateStarts[template] ?? 0;
    // A template's title is its first text, if it has one.
    if (parts[document] === TITLE && document < (templateStarts[template + 1] ?? 0))
      scores[template] = (scores[template] ?? 0) + TITLE_WEIGHT * titleLikeness(dots, document);
  }
  return scores;
}

const titleLikeness = ([words, letters]: readonly Float32Array[], document: number): number =>
  ((words?.[document] ?? 0) + (letters?.[document] ?? 0)) / 2;

function likenessOf(
  corpus: Corpus,
  dots: readonly Float32Array[],
  template: number,
  score: number,
): Likeness {
  const first = corpus.templateStarts[template] ?? 0;
  const end = corpus.templateStarts[template + 1] ?? first;
  const own = dots.map((ofView) => ofView.subarray(first, end));
  return {
    template,
    best: own.map((ofView) => ofView.reduce((best, dot) => Math.max(best, dot), 0)),
    total: own.map((ofView) => Math.sqrt(ofView.reduce((sum, dot) => sum + dot * dot, 0))),
    title: first < end && corpus.parts[first] === TITLE ? titleLikeness(dots, first) : 0,
    score,
  };
}

/** The likest of so many scores, in no order: a bounded heap would cost more than one pass over the rest. */
function placesOfBest(scores: Float32Array, most: number): number[] {
  const sorted = scores.slice().sort();
  const least = sorted[Math.max(0, sorted.length - most)] ?? 0;
  const places: number[] = [];
  for (let i = 0; i < scores.length; i++)
    if ((scores[i] ?? 0) > 0 && (scores[i] ?? 0) >= least) places.push(i);
  return places;
}

export interface Comparison {
  /** The templates that have something in common with the text, the likest first; ties may make it a few more. */
  templates: Likeness[];
  chatter: Likeness;
  /** Documents of a template (or of chatter, the last) that are most like the text, in the corpus's order. */
  nearest(template: number, most: number): number[];
}

function nearestDocuments(
  { templateStarts }: Corpus,
  [words, letters, concepts]: readonly Float32Array[],
  template: number,
  most: number,
): number[] {
  const first = templateStarts[template] ?? 0;
  const scores = new Float32Array((templateStarts[template + 1] ?? first) - first);
  for (let i = 0; i < scores.length; i++) {
    const document = first + i;
    scores[i] = (words?.[document] ?? 0) + (letters?.[document] ?? 0) + (concepts?.[document] ?? 0);
  }
  return placesOfBest(scores, most).map((place) => first + place);
}

export function compare(corpus: Corpus, text: SparseText, most = Number.POSITIVE_INFINITY): Comparison {
  const dots = dotProducts(corpus, text);
  const scores = scoresOf(corpus, dots);
  const templates = placesOfBest(scores, most)
    .map((template) => likenessOf(corpus, dots, template, scores[template] ?? 0))
    .sort((a, b) => b.score - a.score || a.template - b.template);
  return {
    templates,
    chatter: likenessOf(corpus, dots, corpus.templates, 0),
    nearest: (template, most) => nearestDocuments(corpus, dots, template, most),
  };
}
