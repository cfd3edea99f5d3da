import type { Corpus, SparseText } from './corpus.ts';
import { rowsOf, worthOf } from './corpus.ts';
import { PART_WEIGHTS } from './documents.ts';
import type { Sample } from './learner.ts';

/** The values of every document, in the corpus's own numbering. */
export function allSamples(corpus: Corpus): Sample[] {
  const rows = rowsOf(corpus);
  const ids = Int32Array.from(rows.features, (feature) => corpus.table.idOf(feature));
  const values = new Float32Array(ids.length);
  const samples: Sample[] = [];
  for (let label = 0; label <= corpus.templates; label++)
    for (
      let document = rows.templateStarts[label] ?? 0, last = rows.templateStarts[label + 1] ?? 0;
      document < last;
      document++
    ) {
      const from = rows.starts[document] ?? 0;
      const to = rows.starts[document + 1] ?? from;
      for (let i = from; i < to; i++) {
        const scale = corpus.scales[rows.views[i] ?? 0]?.[document] ?? 0;
        const worth = worthOf(rows.views[i] ?? 0)[rows.times[i] ?? 0] ?? 0;
        values[i] = worth * (corpus.idfs[ids[i] ?? 0] ?? 0) * scale;
      }
      const text = {
        ids: ids.subarray(from, to),
        values: values.subarray(from, to),
        views: rows.views.subarray(from, to),
      };
      samples.push({ text, label, weight: PART_WEIGHTS[corpus.partOf(document)] });
    }
  return samples;
}

function firstAtLeast(numbers: ArrayLike<number>, wanted: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Row {
  ids: number[];
  values: number[];
  views: number[];
}

/**
 * The documents of some templates (and some of chatter, as the last label), seen through the features of one question:
 * those that it lacks cannot change its score, and leaving them out is most of the time saved. Feature `i` of the
 * question is row `i`.
 */
export function samplesFor(
  corpus: Corpus,
  templates: readonly number[],
  chatter: readonly number[],
  text: SparseText,
): Sample[] {
  const spans = [
    ...templates.map((template, label) => ({
      label,
      first: corpus.templateStarts[template] ?? 0,
      end: corpus.templateStarts[template + 1] ?? 0,
    })),
    ...chatter.map((document) => ({ label: templates.length, first: document, end: document + 1 })),
  ];
  const rows = Array.from({ length: templates.length + 1 }, () => new Map<number, Row>());
  for (let i = 0; i < text.ids.length; i++) {
    const id = text.ids[i] ?? 0;
    const view = text.views[i] ?? 0;
    const start = corpus.offsets[id] ?? 0;
    const end = corpus.offsets[id + 1] ?? start;
    for (const { label, first, end: last } of spans) {
      let at = firstAtLeast(corpus.documents, first, start, end);
      for (; at < end; at++) {
        const document = corpus.documents[at] ?? 0;
        if (document >= last) break;
        let row = rows[label]?.get(document);
        if (!row) {
          row = { ids: [], values: [], views: [] };
          rows[label]?.set(document, row);
        }
        row.ids.push(i);
        row.views.push(view);
        row.values.push(
          (worthOf(view)[corpus.times[at] ?? 0] ?? 0) *
            (corpus.idfs[id] ?? 0) *
            (corpus.scales[view]?.[document] ?? 0),
        );
      }
    }
  }
  return rows.flatMap((own, label) =>
    [...own]
      .sort(([a], [b]) => a - b)
      .map(
        ([document, { ids, values, views }]): Sample => ({
          text: {
            ids: Int32Array.from(ids),
            values: Float32Array.from(values),
            views: Uint8Array.from(views),
          },
          label,
          weight: PART_WEIGHTS[corpus.partOf(document)],
        }),
      ),
  );
}
