import type { Document } from './documents.ts';
import { VIEW_COUNT } from './features.ts';
import type { SparseText } from './vocabulary.ts';

/** What one template has in common with a text; `best` and `total` by view: words, letters, concepts. */
export interface Likeness {
  template: number;
  best: [number, number, number];
  total: [number, number, number];
  title: number;
  score: number;
}

interface Posting {
  documents: number[];
  values: number[];
}

export interface Blend {
  add(document: Document, text: SparseText): void;
  compare(text: SparseText): Likeness[];
}

/** Best and total by view, and title: fitted by hand on the development sets, November 2026. */
const BEST_WEIGHTS = [0.05, 0.05, 0.05];
const TOTAL_WEIGHTS = [0.95, 0.85, 0.3];
const TITLE_WEIGHT = 0.45;

function scoreOf({ best, total, title }: Likeness): number {
  let score = TITLE_WEIGHT * title;
  for (let view = 0; view < VIEW_COUNT; view++)
    score += (BEST_WEIGHTS[view] ?? 0) * (best[view] ?? 0) + (TOTAL_WEIGHTS[view] ?? 0) * (total[view] ?? 0);
  return score;
}

export function createBlend(): Blend {
  const postings = new Map<number, Posting>();
  const owners: { template: number; title: boolean }[] = [];

  function dotProducts(text: SparseText): Map<number, [number, number, number]> {
    const dots = new Map<number, [number, number, number]>();
    for (let i = 0; i < text.ids.length; i++) {
      const posting = postings.get(text.ids[i] ?? -1);
      const value = text.values[i] ?? 0;
      const view = text.views[i] ?? 0;
      if (!posting) continue;
      for (let j = 0; j < posting.documents.length; j++) {
        const document = posting.documents[j] ?? 0;
        let dot = dots.get(document);
        if (!dot) {
          dot = [0, 0, 0];
          dots.set(document, dot);
        }
        dot[view] = (dot[view] ?? 0) + value * (posting.values[j] ?? 0);
      }
    }
    return dots;
  }

  return {
    add(document, text) {
      const number = owners.push({ template: document.template, title: document.part === 'title' }) - 1;
      for (let i = 0; i < text.ids.length; i++) {
        const id = text.ids[i] ?? 0;
        let posting = postings.get(id);
        if (!posting) {
          posting = { documents: [], values: [] };
          postings.set(id, posting);
        }
        posting.documents.push(number);
        posting.values.push(text.values[i] ?? 0);
      }
    },
    compare(text) {
      const found = new Map<number, Likeness>();
      for (const [document, dot] of dotProducts(text)) {
        const owner = owners[document];
        if (!owner) continue;
        let like = found.get(owner.template);
        if (!like) {
          like = { template: owner.template, best: [0, 0, 0], total: [0, 0, 0], title: 0, score: 0 };
          found.set(owner.template, like);
        }
        for (let view = 0; view < VIEW_COUNT; view++) {
          const value = dot[view] ?? 0;
          like.best[view] = Math.max(like.best[view] ?? 0, value);
          like.total[view] = (like.total[view] ?? 0) + value * value;
        }
        if (owner.title) like.title = Math.max(like.title, (dot[0] ?? 0) * 0.5 + (dot[1] ?? 0) * 0.5);
      }
      for (const like of found.values()) {
        for (let view = 0; view < VIEW_COUNT; view++) like.total[view] = Math.sqrt(like.total[view] ?? 0);
        like.score = scoreOf(like);
      }
      return [...found.values()].sort((a, b) => b.score - a.score || a.template - b.template);
    },
  };
}
