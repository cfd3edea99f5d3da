import type { Corpus, SparseText } from './corpus.ts';
import { firstAtLeast, rowsOf, worthOf } from './corpus.ts';
import { PART_WEIGHTS } from './documents.ts';
import type { Sample } from './learner.ts';

/** The values of every document, in the corpus's own numbering. */
export function allSamples(corpus: Corpus): Sample[] {
  const rows = rowsOf(corpus);
  const ids = Int32Array.from(rows.features, (feature) => corpus.idOf(feature));
  const values = new Float32Array(ids.length);
  const idfs = Float32Array.from({ length: corpus.size }, (_, id) => corpus.idfOf(id));
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
        values[i] = worth * (idfs[ids[i] ?? 0] ?? 0) * scale;
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

interface Row {
  ids: number[];
  values: number[];
  views: number[];
}

/**
 * Some documents of each label, in the corpus's order, seen through the features of one question: those that it lacks cannot
 * change its score, and leaving them out is most of the time saved. Feature `i` of the question is row `i`.
 */
export function samplesFor(
  corpus: Corpus,
  documents: readonly (readonly number[])[],
  text: SparseText,
): Sample[] {
  const rows = documents.map((own) => own.map((): Row => ({ ids: [], values: [], views: [] })));
  for (let i = 0; i < text.ids.length; i++) {
    const id = text.ids[i] ?? 0;
    const view = text.views[i] ?? 0;
    const worth = worthOf(view);
    const idf = corpus.idfOf(id);
    const scales = corpus.scales[view];
    const start = corpus.offsets[id] ?? 0;
    const end = corpus.offsets[id + 1] ?? start;
    for (const [label, own] of documents.entries()) {
      let at = firstAtLeast(corpus.documents, own[0] ?? 0, start, end);
      for (let place = 0; place < own.length && at < end; place++) {
        const document = own[place] ?? 0;
        while (at < end && (corpus.documents[at] ?? 0) < document) at++;
        const row = rows[label]?.[place];
        if (!row || at >= end || corpus.documents[at] !== document) continue;
        row.ids.push(i);
        row.views.push(view);
        row.values.push((worth[corpus.times[at] ?? 0] ?? 0) * idf * (scales?.[document] ?? 0));
      }
    }
  }
  return documents.flatMap((own, label) =>
    own.flatMap((document, place): Sample[] => {
      const { ids = [], values = [], views = [] } = rows[label]?.[place] ?? {};
      if (ids.length === 0) return [];
      const text = {
        ids: Int32Array.from(ids),
        values: Float32Array.from(values),
        views: Uint8Array.from(views),
      };
      return [{ text, label, weight: PART_WEIGHTS[corpus.partOf(document)] }];
    }),
  );
}
