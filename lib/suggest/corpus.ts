import type { Part } from './documents.ts';
import { PARTS } from './documents.ts';
import { createFeatureTable, featureReader } from './feature-table.ts';
import { CONCEPT_VIEW, type FeatureCounts, TOPIC_PARTS, TOPIC_VIEW, VIEWS, WORD_VIEW } from './features.ts';
import type { Rows } from './rows.ts';
import { topicTrust } from './topic-trust.ts';

/** A sparse text: features grouped by view, values of one view of length 1 (or less, where words are unknown). */
export interface SparseText {
  ids: Int32Array;
  values: Float32Array;
  views: Uint8Array;
}

/** What is kept of a corpus; typed arrays only, so that storing and loading it is a copy. */
export interface CorpusSnapshot {
  features: Uint32Array;
  views: Uint8Array;
  /** As in NumberedFeatures. */
  sorted: number;
  /** By template, and one more for chatter: its first document; the last entry closes. */
  templateStarts: Uint32Array;
  parts: Uint8Array;
  /** By feature: its first posting. */
  offsets: Uint32Array;
  documents: Uint16Array | Uint32Array;
  times: Uint8Array;
  /** By view and document: one over the length of its vector. */
  scales: readonly Float32Array[];
  /** Concepts by words of the templates' texts: how far the lexicon knows what these templates are about. */
  conceptShare: number;
  /** How far the built-in topics tell these templates apart, 0 to 1. */
  topicTrust: number;
}

type Postings = Pick<
  CorpusSnapshot,
  'features' | 'views' | 'templateStarts' | 'parts' | 'offsets' | 'documents' | 'times'
>;

/**
 * The texts of all templates as an inverted index. The documents of one template stand side by side; those of chatter,
 * which wants no template, come last and count in no frequency.
 */
export interface Corpus extends CorpusSnapshot {
  /** Number of features. */
  readonly size: number;
  /** Number of a feature, -1 for one that is not there. */
  idOf(feature: number): number;
  /** Inverse document frequency of a feature by its number. */
  idfOf(id: number): number;
  /** Number of templates. */
  readonly templates: number;
  idf(feature: number): number;
  /** Whether a template has the feature. */
  knows(feature: number): boolean;
  partOf(document: number): Part;
  toSparse(counts: readonly FeatureCounts[]): SparseText;
}

/** How much an unknown feature shortens the rest: a text that is mostly strange must not look like a close match. */
const UNKNOWN_SHARE = 0.25;
const LEAST_IDF = 0.05;

/** Counts below one are weak context, not a repetition. */
const dampened = (times: number): number => (times < 1 ? times : 1 + Math.log(times));
const DAMPENED = Float32Array.from({ length: 256 }, (_, times) => dampened(times));
const SHARES = Float32Array.from({ length: 256 }, (_, times) => times / TOPIC_PARTS);

/** By times: what a feature of a view counts, before its rarity. */
export const worthOf = (view: number): Float32Array => (view === TOPIC_VIEW ? SHARES : DAMPENED);

/** The first place of sorted numbers, from `from` and before `to`, that holds `wanted` or more; `to` if none does. */
export function firstAtLeast(numbers: ArrayLike<number>, wanted: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The documents of one template that have any of the features. */
export function documentsWith(corpus: Corpus, features: Iterable<number>, template: number): Set<number> {
  const { offsets, documents, templateStarts } = corpus;
  const first = templateStarts[template] ?? 0;
  const last = templateStarts[template + 1] ?? first;
  const found = new Set<number>();
  for (const feature of features) {
    const id = corpus.idOf(feature);
    if (id < 0) continue;
    const end = offsets[id + 1] ?? 0;
    for (let at = firstAtLeast(documents, first, offsets[id] ?? 0, end); at < end; at++) {
      const document = documents[at] ?? 0;
      if (document >= last) break;
      found.add(document);
    }
  }
  return found;
}

/** In how many of the first `own` documents a feature stands. */
function frequencyOf(id: number, { offsets, documents }: Postings, own: number): number {
  const start = offsets[id] ?? 0;
  return firstAtLeast(documents, own, start, offsets[id + 1] ?? start) - start;
}

function measureScales(postings: Postings, idfOf: (id: number) => number): Float32Array[] {
  const { offsets, documents, times, views, parts } = postings;
  const scales = VIEWS.map(() => new Float32Array(parts.length));
  for (let id = 0; id < views.length; id++) {
    const view = views[id] ?? 0;
    const idf = idfOf(id);
    const squares = scales[view];
    // A topic share is one of a whole: what is missing is what no topic knows, and must not be made up for.
    if (view === TOPIC_VIEW || !squares) continue;
    const worth = worthOf(view);
    for (let at = offsets[id] ?? 0, end = offsets[id + 1] ?? 0; at < end; at++) {
      const value = (worth[times[at] ?? 0] ?? 0) * idf;
      const document = documents[at] ?? 0;
      squares[document] = (squares[document] ?? 0) + value * value;
    }
  }
  for (const squares of scales)
    for (let i = 0; i < squares.length; i++) squares[i] = 1 / (Math.sqrt(squares[i] ?? 0) || 1);
  return scales;
}

function measureConceptShare({ offsets, documents, views }: Postings, own: number): number {
  const words = new Uint32Array(own);
  const concepts = new Uint32Array(own);
  for (let id = 0; id + 1 < offsets.length; id++) {
    const counts = views[id] === WORD_VIEW ? words : views[id] === CONCEPT_VIEW ? concepts : undefined;
    if (!counts) continue;
    for (let at = offsets[id] ?? 0, end = offsets[id + 1] ?? 0; at < end; at++) {
      const document = documents[at] ?? 0;
      if (document < own) counts[document] = (counts[document] ?? 0) + 1;
    }
  }
  // Concepts are counted with their pairs, n (n + 1) / 2 for n of them.
  const single = concepts.reduce((sum, pairs) => sum + (Math.sqrt(1 + 8 * pairs) - 1) / 2, 0);
  return (
    single /
    Math.max(
      1,
      words.reduce((sum, count) => sum + count, 0),
    )
  );
}

/** Of templates' own texts. */
const ownDocuments = ({ templateStarts }: Postings): number => templateStarts[templateStarts.length - 2] ?? 0;
const rarityAmong = (own: number, frequency: number): number => Math.log((own + 1) / (frequency + 0.5));

function idfIn(postings: Postings, own: number): (id: number) => number {
  return (id) => {
    if (postings.views[id] === TOPIC_VIEW) return 1;
    // What only chatter has is as telling as what one document has.
    return Math.max(LEAST_IDF, rarityAmong(own, frequencyOf(id, postings, own) || 1));
  };
}

export function openCorpus(snapshot: CorpusSnapshot): Corpus {
  const idOf = featureReader(snapshot);
  const templates = snapshot.templateStarts.length - 2;
  const own = ownDocuments(snapshot);
  const idfOf = idfIn(snapshot, own);
  const unknownIdf = rarityAmong(own, 0);
  return {
    ...snapshot,
    size: snapshot.features.length,
    idOf,
    idfOf,
    templates,
    idf(feature) {
      const id = idOf(feature);
      return id < 0 ? unknownIdf : idfOf(id);
    },
    knows(feature) {
      const id = idOf(feature);
      return id >= 0 && frequencyOf(id, snapshot, own) > 0;
    },
    partOf: (document) => PARTS[snapshot.parts[document] ?? 0] ?? 'example',
    toSparse(views) {
      const found: number[] = [];
      const values: number[] = [];
      const sides: number[] = [];
      for (const [view, map] of views.entries()) {
        if (view === TOPIC_VIEW) {
          for (const [feature, times] of map) {
            const id = idOf(feature);
            if (id < 0) continue;
            found.push(id);
            values.push(times / TOPIC_PARTS);
            sides.push(view);
          }
          continue;
        }
        const start = values.length;
        let squares = 0;
        for (const [feature, times] of map) {
          const id = idOf(feature);
          const value = dampened(times) * (id < 0 ? unknownIdf : idfOf(id));
          squares += value * value * (id < 0 ? UNKNOWN_SHARE : 1);
          if (id < 0) continue;
          found.push(id);
          values.push(value);
          sides.push(view);
        }
        const length = Math.sqrt(squares) || 1;
        for (let i = start; i < values.length; i++) values[i] = (values[i] ?? 0) / length;
      }
      return {
        ids: Int32Array.from(found),
        values: Float32Array.from(values),
        views: Uint8Array.from(sides),
      };
    },
  };
}

/**
 * The last "template" of the rows is chatter. With `numbered`, its features keep their numbers and new ones follow: a
 * learner's weights stay where they belong.
 */
export function buildCorpus(rows: Rows, numbered?: CorpusSnapshot): CorpusSnapshot {
  const table = createFeatureTable(numbered);
  const ids = new Uint32Array(rows.features.length);
  for (let i = 0; i < ids.length; i++) ids[i] = table.add(rows.features[i] ?? 0, rows.views[i] ?? 0);
  const { numbered: features, places } = table.finish();
  for (let i = 0; i < ids.length; i++) ids[i] = places[ids[i] ?? 0] ?? 0;
  const offsets = new Uint32Array(table.size + 1);
  for (const id of ids) offsets[id + 1] = (offsets[id + 1] ?? 0) + 1;
  for (let id = 0; id < table.size; id++) offsets[id + 1] = (offsets[id + 1] ?? 0) + (offsets[id] ?? 0);
  const next = offsets.slice();
  const documents = rows.documents < 65_536 ? new Uint16Array(ids.length) : new Uint32Array(ids.length);
  const times = new Uint8Array(ids.length);
  for (let document = 0; document < rows.documents; document++)
    for (let i = rows.starts[document] ?? 0, end = rows.starts[document + 1] ?? 0; i < end; i++) {
      const id = ids[i] ?? 0;
      const at = next[id] ?? 0;
      next[id] = at + 1;
      documents[at] = document;
      times[at] = rows.times[i] ?? 0;
    }
  const built = {
    ...features,
    templateStarts: Uint32Array.from(rows.templateStarts),
    parts: Uint8Array.from(rows.parts, (part) => PARTS.indexOf(part)),
    offsets,
    documents,
    times,
  };
  const own = ownDocuments(built);
  return {
    ...built,
    scales: measureScales(built, idfIn(built, own)),
    conceptShare: measureConceptShare(built, own),
    topicTrust: topicTrust(built),
  };
}

/** The rows that a corpus was built from: what did not change is copied from here, not analysed again. */
export function rowsOf(snapshot: CorpusSnapshot): Rows {
  const { features, views, offsets, documents, times, parts, templateStarts } = snapshot;
  const starts = new Uint32Array(parts.length + 1);
  for (const document of documents) starts[document + 1] = (starts[document + 1] ?? 0) + 1;
  for (let i = 0; i < parts.length; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  const next = starts.slice();
  const rows = {
    features: new Uint32Array(documents.length),
    views: new Uint8Array(documents.length),
    times: new Uint8Array(documents.length),
  };
  // Feature by feature in the order of their hashes, so that every row is sorted as the row writer sorts it.
  const sorted = Uint32Array.from(features.keys()).sort((a, b) => (features[a] ?? 0) - (features[b] ?? 0));
  for (const id of sorted)
    for (let at = offsets[id] ?? 0, end = offsets[id + 1] ?? 0; at < end; at++) {
      const document = documents[at] ?? 0;
      const place = next[document] ?? 0;
      next[document] = place + 1;
      rows.features[place] = features[id] ?? 0;
      rows.views[place] = views[id] ?? 0;
      rows.times[place] = times[at] ?? 0;
    }
  return {
    ...rows,
    documents: parts.length,
    templateStarts: [...templateStarts],
    parts: Array.from(parts, (code) => PARTS[code] ?? 'example'),
    starts: [...starts],
  };
}
