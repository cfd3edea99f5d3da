import type { Template } from '../../../lib/suggest/index.ts';
import { countOf, plainWords } from './plain-words.ts';
import type { Answered, Ranker } from './rankers.ts';

const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;

/** Title twice, as the fields of the other peers are boosted. */
const textOf = ({ title, body, tags, examples }: Template): string =>
  [title, title, ...tags, ...examples, body].join(' ');

/**
 * Okapi BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009) over an inverted index, written out:
 * the packages that have it score every text for every question or bring an English model along.
 */
export const bm25: Ranker = {
  name: 'BM25',
  build(templates) {
    const postings = new Map<string, { place: number; times: number }[]>();
    const lengths = templates.map((template, place) => {
      const words = plainWords(textOf(template));
      for (const [word, times] of countOf(words)) {
        const found = postings.get(word);
        if (found) found.push({ place, times });
        else postings.set(word, [{ place, times }]);
      }
      return words.length;
    });
    const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length) || 1;
    return {
      search(text): Answered[] {
        const scores = new Map<number, number>();
        for (const word of new Set(plainWords(text))) {
          const found = postings.get(word) ?? [];
          const rarity = Math.log(1 + (templates.length - found.length + 0.5) / (found.length + 0.5));
          for (const { place, times } of found) {
            const share = 1 - LENGTH_SHARE + (LENGTH_SHARE * (lengths[place] ?? 0)) / mean;
            const weight = (times * (SATURATION + 1)) / (times + SATURATION * share);
            scores.set(place, (scores.get(place) ?? 0) + rarity * weight);
          }
        }
        return [...scores]
          .sort(([, a], [, b]) => b - a)
          .slice(0, 10)
          .map(([place, score]) => ({ id: templates[place]?.id ?? '', score }));
      },
    };
  },
};
