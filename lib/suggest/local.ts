import type { Sample } from './learner.ts';
import { createLearner, probabilities, train } from './learner.ts';
import type { SparseText } from './vocabulary.ts';

const LOCAL_EPOCHS = 12;
const SEED = 7;

function renumber(text: SparseText, rows: Map<number, number>, grow: boolean): SparseText {
  const kept: number[] = [];
  const ids: number[] = [];
  for (let i = 0; i < text.ids.length; i++) {
    const id = text.ids[i] ?? 0;
    let row = rows.get(id);
    if (row === undefined) {
      if (!grow) continue;
      row = rows.size;
      rows.set(id, row);
    }
    kept.push(i);
    ids.push(row);
  }
  return {
    ids: Int32Array.from(ids),
    values: Float32Array.from(kept, (i) => text.values[i] ?? 0),
    views: Uint8Array.from(kept, (i) => text.views[i] ?? 0),
  };
}

/** A small learner for one question over the few templates that the blend retrieved, where all would be too many. */
export function localProbabilities(
  candidates: readonly (readonly Sample[])[],
  query: SparseText,
): Float32Array {
  const rows = new Map<number, number>();
  const text = renumber(query, rows, true);
  // Features that the question lacks cannot change its score: leaving them out is most of the time saved.
  const samples = candidates.flatMap((own, label) =>
    own.map((sample) => ({ text: renumber(sample.text, rows, false), label, weight: sample.weight })),
  );
  const learner = createLearner(rows.size, candidates.length);
  train(learner, samples, { epochs: LOCAL_EPOCHS, seed: SEED });
  return probabilities(learner, text);
}
