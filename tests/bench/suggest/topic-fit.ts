import { createHash } from 'node:crypto';
import type { Answer } from '../../../lib/domain/index.ts';
import { createAnalyser } from '../../../lib/suggest/built-in-words.ts';
import { CHATTER_TEXTS, STRANGER_TEXTS } from '../../../lib/suggest/chatter-texts.ts';
import { averageLearners, createLearner, train } from '../../../lib/suggest/learner.ts';
import { TOPIC_SCALE, type TopicWords, topicTerms, valuesOfTerms } from '../../../lib/suggest/topics.ts';

const EPOCHS = 12;
const ROUNDS = 3;
const SEED = 20261127;
/** Smaller weights change the order of one comment in a hundred and are four fifths of the whole. */
const LEAST_WEIGHT = 0.5;
const CHATTER_WEIGHT = 0.5;

type Asked = Pick<Answer, 'id' | 'title' | 'sampleQuestions'>;

/** Names the texts that words were fitted on. */
export function sourceOf(answers: readonly Asked[]): string {
  const texts = answers.map(({ id, title, sampleQuestions }) => [id, title, sampleQuestions]);
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex');
}

/** Which words of questions speak for which of their answers: logistic regression on stems and concepts. */
export function fitTopicWords(answers: readonly Asked[]): TopicWords {
  const analyser = createAnalyser();
  const none = answers.length;
  const texts = [
    ...answers.flatMap(({ title, sampleQuestions }, label) =>
      [title, ...sampleQuestions].map((text) => ({ text, label })),
    ),
    ...[...CHATTER_TEXTS, ...STRANGER_TEXTS].map((text) => ({ text, label: none })),
  ].map(({ text, label }) => ({ terms: topicTerms(analyser.analyse(text)), label }));
  const found = new Map<string, number>();
  for (const { terms } of texts) for (const term of terms.keys()) found.set(term, (found.get(term) ?? 0) + 1);
  const terms = [...found.keys()].sort();
  const rarity = (count: number): number => Math.log((texts.length + 1) / (count + 0.5));
  const rarities = new Map(terms.map((term) => [term, rarity(found.get(term) ?? 0)]));
  const numbers = new Map(terms.map((term, i) => [term, i]));
  const samples = texts.map(({ terms: own, label }) => {
    const values = valuesOfTerms(own, (term) => rarities.get(term), rarity(0));
    return {
      text: {
        ids: Int32Array.from(values, ([term]) => numbers.get(term) ?? 0),
        values: Float32Array.from(values, ([, value]) => value),
        views: new Uint8Array(values.length),
      },
      label,
      weight: label === none ? CHATTER_WEIGHT : 1,
    };
  });
  const learner = averageLearners(
    Array.from({ length: ROUNDS }, (_, round) => {
      const one = createLearner(terms.length, none + 1, [1]);
      train(one, samples, { epochs: EPOCHS, seed: SEED + round });
      return one;
    }),
  );
  if (!learner) throw new Error('nothing was learned');
  const whole = (value: number): number => Math.round(value * TOPIC_SCALE);
  const lines = terms.map((term, row) => {
    const own = [...learner.weights.subarray(row * (none + 1), (row + 1) * (none + 1))];
    const told = own.flatMap((weight, topic) =>
      Math.abs(weight) >= LEAST_WEIGHT ? [`${topic.toString(36)}:${whole(weight)}`] : [],
    );
    // A word that tells nothing still counts as known.
    return [term, whole(rarities.get(term) ?? 0), ...told].join(' ');
  });
  return {
    source: sourceOf(answers),
    topics: none,
    unknown: Number(rarity(0).toFixed(2)),
    bias: [...learner.bias].map((value) => Number(value.toFixed(2))),
    words: lines.join('\n'),
  };
}
