import { VIEW_COUNT } from './features.ts';

/** A sparse text: features grouped by view, values of one view of length 1 (or less, where words are unknown). */
export interface SparseText {
  ids: Int32Array;
  values: Float32Array;
  views: Uint8Array;
}

export interface Vocabulary {
  size(): number;
  idf(feature: string): number;
  /** Share of a feature that no document has. */
  unknownIdf: number;
  /** Whether a template has the feature; those of background texts do not count. */
  knows(feature: string): boolean;
  /** Features that no document has are given an id when `grow` is set, otherwise left out. */
  toSparse(counts: readonly Map<string, number>[], grow?: boolean): SparseText;
}

/** How much an unknown feature shortens the rest: a text that is mostly strange must not look like a close match. */
const UNKNOWN_SHARE = 0.25;

/** Counts below one are weak context, not a repetition. */
function dampened(times: number): number {
  return times < 1 ? times : 1 + Math.log(times);
}

export function createVocabulary(documents: readonly (readonly Map<string, number>[])[]): Vocabulary {
  const frequency = new Map<string, number>();
  for (const views of documents)
    for (const counts of views)
      for (const feature of counts.keys()) frequency.set(feature, (frequency.get(feature) ?? 0) + 1);
  const ids = new Map<string, number>();
  const idfs: number[] = [];
  const rarity = (df: number): number => Math.log((documents.length + 1) / (df + 0.5));
  for (const [feature, df] of frequency) {
    ids.set(feature, ids.size);
    idfs.push(Math.max(0.05, rarity(df)));
  }
  const unknownIdf = rarity(0);
  const idOf = (feature: string, grow: boolean): number | undefined => {
    const id = ids.get(feature);
    if (id !== undefined || !grow) return id;
    ids.set(feature, ids.size);
    idfs.push(rarity(1));
    return ids.size - 1;
  };
  return {
    unknownIdf,
    size: () => ids.size,
    knows: (feature) => frequency.has(feature),
    idf: (feature) => idfs[ids.get(feature) ?? -1] ?? unknownIdf,
    toSparse(counts, grow = false) {
      const found: number[] = [];
      const values: number[] = [];
      const views: number[] = [];
      for (let view = 0; view < VIEW_COUNT; view++) {
        const start = values.length;
        let squares = 0;
        for (const [feature, times] of counts[view] ?? []) {
          const id = idOf(feature, grow);
          const value = dampened(times) * (id === undefined ? unknownIdf : (idfs[id] ?? 0));
          squares += value * value * (id === undefined ? UNKNOWN_SHARE : 1);
          if (id === undefined) continue;
          found.push(id);
          values.push(value);
          views.push(view);
        }
        const length = Math.sqrt(squares) || 1;
        for (let i = start; i < values.length; i++) values[i] = (values[i] ?? 0) / length;
      }
      return {
        ids: Int32Array.from(found),
        values: Float32Array.from(values),
        views: Uint8Array.from(views),
      };
    },
  };
}
