import { createIndex } from '../../../lib/suggest/index.ts';
import type { TopicWords } from '../../../lib/suggest/topics.ts';
import { type EvalSet, readSamplePack } from './sets.ts';
import { fitTopicWords } from './topic-fit.ts';

export interface UnseenRow {
  knowledge: 'none' | 'of other topics only' | 'of all topics';
  questions: number;
  'R@1': number;
  'R@3': number;
}

const NOTHING: TopicWords = { source: '', topics: 0, unknown: 1, bias: [0], words: '' };

/**
 * What the built-in knowledge of topics is worth for topics that it was not learned from: each half of the answers is
 * left out of the learning in turn, and only questions for that half are asked, among all templates.
 */
export function measureUnseenTopics({ templates, queries, options }: EvalSet): UnseenRow[] {
  const { answers } = readSamplePack();
  const halves = [0, 1].map((half) => {
    const ids = new Set(answers.filter((_, i) => i % 2 === half).map(({ id }) => id));
    return { ids, others: fitTopicWords(answers.filter(({ id }) => !ids.has(id))) };
  });
  const row = (
    knowledge: UnseenRow['knowledge'],
    topicsOf: (half: (typeof halves)[number]) => TopicWords | undefined,
  ): UnseenRow => {
    const places = halves.flatMap((half) => {
      const topics = topicsOf(half);
      const index = createIndex(templates, topics ? { ...options, topics } : options);
      return queries
        .filter(({ ids }) => ids[0] !== undefined && half.ids.has(ids[0]))
        .map(({ text, ids }) => index.search(text, 3).findIndex(({ id }) => ids.includes(id)) + 1);
    });
    const share = (most: number): number =>
      Number(
        ((100 * places.filter((place) => place > 0 && place <= most).length) / places.length).toFixed(1),
      );
    return { knowledge, questions: places.length, 'R@1': share(1), 'R@3': share(3) };
  };
  return [
    row('none', () => NOTHING),
    row('of other topics only', ({ others }) => others),
    row('of all topics', () => undefined),
  ];
}
