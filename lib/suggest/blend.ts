import type { Corpus, SparseText } from './corpus.ts';
import { worthOf } from './corpus.ts';
import { PARTS } from './documents.ts';
import { TOPIC_VIEW, VIEW_COUNT, VIEWS } from './features.ts';

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

function dotProducts(corpus: Corpus, text: SparseText): Float32Array {
  const { offsets, documents, times, scales, idfs, parts } = corpus;
  const dots = new Float32Array(parts.length * VIEW_COUNT);
  for (let i = 0; i < text.ids.length; i++) {
    const id = text.ids[i] ?? 0;
    const view = text.views[i] ?? 0;
    const value = (text.values[i] ?? 0) * (idfs[id] ?? 0);
    const worth = worthOf(view);
    for (let at = offsets[id] ?? 0, end = offsets[id + 1] ?? 0; at < end; at++) {
      const place = (documents[at] ?? 0) * VIEW_COUNT + view;
      dots[place] = (dots[place] ?? 0) + value * (worth[times[at] ?? 0] ?? 0) * (scales[place] ?? 0);
    }
  }
  return dots;
}

function likenessOf(corpus: Corpus, dots: Float32Array, template: number): Likeness {
  const best = VIEWS.map(() => 0);
  const total = VIEWS.map(() => 0);
  let title = 0;
  for (
    let document = corpus.templateStarts[template] ?? 0, end = corpus.templateStarts[template + 1] ?? 0;
    document < end;
    document++
  ) {
    const place = document * VIEW_COUNT;
    for (let view = 0; view < VIEW_COUNT; view++) {
      const dot = dots[place + view] ?? 0;
      if (dot > (best[view] ?? 0)) best[view] = dot;
      total[view] = (total[view] ?? 0) + dot * dot;
    }
    if (corpus.parts[document] === TITLE)
      title = Math.max(title, ((dots[place] ?? 0) + (dots[place + 1] ?? 0)) / 2);
  }
  let score = TITLE_WEIGHT * title;
  for (let view = 0; view < VIEW_COUNT; view++) {
    total[view] = Math.sqrt(total[view] ?? 0);
    score +=
      (view === TOPIC_VIEW ? corpus.topicTrust : 1) *
      ((BEST_WEIGHTS[view] ?? 0) * (best[view] ?? 0) + (TOTAL_WEIGHTS[view] ?? 0) * (total[view] ?? 0));
  }
  return { template, best, total, title, score };
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
  /** Documents of chatter that are most like the text, in the corpus's order. */
  nearestChatter: number[];
}

/** Sixteen stand for a thousand: what shares nothing with a question teaches nothing about it. */
const MOST_CHATTER = 16;

function nearestChatter({ templateStarts, templates }: Corpus, dots: Float32Array): number[] {
  const first = templateStarts[templates] ?? 0;
  const scores = Float32Array.from({ length: (templateStarts[templates + 1] ?? 0) - first }, (_, i) => {
    const place = (first + i) * VIEW_COUNT;
    return (dots[place] ?? 0) + (dots[place + 1] ?? 0) + (dots[place + 2] ?? 0);
  });
  return placesOfBest(scores, MOST_CHATTER).map((place) => first + place);
}

export function compare(corpus: Corpus, text: SparseText, most = Number.POSITIVE_INFINITY): Comparison {
  const dots = dotProducts(corpus, text);
  const scores = Float32Array.from({ length: corpus.templates }, (_, i) => likenessOf(corpus, dots, i).score);
  const templates = placesOfBest(scores, most)
    .map((template) => likenessOf(corpus, dots, template))
    .sort((a, b) => b.score - a.score || a.template - b.template);
  return {
    templates,
    chatter: likenessOf(corpus, dots, corpus.templates),
    nearestChatter: nearestChatter(corpus, dots),
  };
}
