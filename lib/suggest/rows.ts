import type { Part } from './documents.ts';
import type { FeatureCounts } from './features.ts';

/** Texts as rows of features, template by template, before they are turned over into an index. */
export interface Rows {
  readonly documents: number;
  /** By template: its first document; one more entry closes the last. */
  readonly templateStarts: readonly number[];
  readonly parts: readonly Part[];
  /** By document: its first feature; one more entry closes the last. */
  readonly starts: readonly number[];
  readonly features: Uint32Array;
  readonly views: Uint8Array;
  readonly times: Uint8Array;
}

export interface RowWriter {
  /** The documents that follow belong to the next template. */
  nextTemplate(): void;
  add(part: Part, counts: readonly FeatureCounts[]): void;
  copy(rows: Rows, document: number): void;
  finish(): Rows;
}

const FIRST_CAPACITY = 1 << 14;
const MOST_TIMES = 255;

export function writeRows(): RowWriter {
  let used = 0;
  let features = new Uint32Array(FIRST_CAPACITY);
  let views = new Uint8Array(FIRST_CAPACITY);
  let times = new Uint8Array(FIRST_CAPACITY);
  const templateStarts: number[] = [];
  const parts: Part[] = [];
  const starts: number[] = [0];

  const makeRoom = (more: number): void => {
    if (used + more <= features.length) return;
    const capacity = Math.max(2 * features.length, used + more);
    const larger = [new Uint32Array(capacity), new Uint8Array(capacity), new Uint8Array(capacity)] as const;
    larger[0].set(features);
    larger[1].set(views);
    larger[2].set(times);
    [features, views, times] = larger;
  };
  const close = (part: Part): void => {
    parts.push(part);
    starts.push(used);
  };

  return {
    nextTemplate: () => void templateStarts.push(parts.length),
    add(part, counts) {
      const entries = counts.flatMap((map, view) =>
        [...map].map(([feature, count]) => ({ feature, view, count })),
      );
      makeRoom(entries.length);
      // One order whatever the history: two browsers with the same pack must show the same answers.
      for (const { feature, view, count } of entries.sort((a, b) => a.feature - b.feature)) {
        features[used] = feature;
        views[used] = view;
        times[used++] = Math.min(MOST_TIMES, count);
      }
      close(part);
    },
    copy(rows, document) {
      const from = rows.starts[document] ?? 0;
      const to = rows.starts[document + 1] ?? from;
      makeRoom(to - from);
      features.set(rows.features.subarray(from, to), used);
      views.set(rows.views.subarray(from, to), used);
      times.set(rows.times.subarray(from, to), used);
      used += to - from;
      close(rows.parts[document] ?? 'example');
    },
    finish: () => ({
      documents: parts.length,
      templateStarts: [...templateStarts, parts.length],
      parts,
      starts,
      features: features.subarray(0, used),
      views: views.subarray(0, used),
      times: times.subarray(0, used),
    }),
  };
}
