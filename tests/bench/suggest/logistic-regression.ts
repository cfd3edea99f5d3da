import { createRandom } from '../../../lib/suggest/random.ts';
import { countOf, wordAndLetterGrams } from './plain-words.ts';
import type { Answered, Ranker } from './rankers.ts';

interface Vector {
  ids: number[];
  values: number[];
}

const EPOCHS = 40;
const RATE = 2;

function softmax(values: Float64Array): Float64Array {
  const top = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const powers = values.map((value) => Math.exp(value - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

/**
 * Multinomial logistic regression by stochastic gradient descent on the tf-idf of words, word pairs and letter runs of
 * titles and sample questions: the textbook classifier, in no way the product's (lib/suggest/learner.ts).
 */
export const logisticRegression: Ranker = {
  name: 'logistic regression',
  // Weights are features times templates: gigabytes at 10,000.
  most: 1_000,
  build(templates) {
    const samples = templates.flatMap(({ title, examples }, label) =>
      [title, ...examples].map((text) => ({ label, counts: countOf(wordAndLetterGrams(text)) })),
    );
    const numbers = new Map<string, number>();
    const frequencies: number[] = [];
    for (const { counts } of samples)
      for (const feature of counts.keys()) {
        const number = numbers.get(feature) ?? numbers.size;
        numbers.set(feature, number);
        frequencies[number] = (frequencies[number] ?? 0) + 1;
      }
    const vectorOf = (counts: ReadonlyMap<string, number>): Vector => {
      const ids: number[] = [];
      const values: number[] = [];
      for (const [feature, times] of counts) {
        const id = numbers.get(feature);
        if (id === undefined) continue;
        ids.push(id);
        values.push((1 + Math.log(times)) * Math.log(1 + samples.length / (frequencies[id] ?? 1)));
      }
      const length = Math.hypot(...values) || 1;
      return { ids, values: values.map((value) => value / length) };
    };
    const classes = templates.length;
    const weights = new Float32Array(numbers.size * classes);
    const bias = new Float32Array(classes);
    const logits = ({ ids, values }: Vector): Float64Array => {
      const sums = Float64Array.from(bias);
      for (const [i, id] of ids.entries())
        for (let k = 0; k < classes; k++)
          sums[k] = (sums[k] ?? 0) + (weights[id * classes + k] ?? 0) * (values[i] ?? 0);
      return sums;
    };
    const learnt = samples.map(({ label, counts }) => ({ label, vector: vectorOf(counts) }));
    const random = createRandom(1);
    for (let epoch = 0; epoch < EPOCHS; epoch++) {
      const rate = RATE / (1 + 0.1 * epoch);
      for (let i = learnt.length - 1; i > 0; i--) {
        const j = Math.floor(random() * (i + 1));
        const [a, b] = [learnt[i], learnt[j]];
        if (a && b) [learnt[i], learnt[j]] = [b, a];
      }
      for (const { label, vector } of learnt) {
        const error = softmax(logits(vector));
        error[label] = (error[label] ?? 0) - 1;
        for (const [i, id] of vector.ids.entries())
          for (let k = 0; k < classes; k++) {
            const at = id * classes + k;
            weights[at] = (weights[at] ?? 0) - rate * (error[k] ?? 0) * (vector.values[i] ?? 0);
          }
        for (let k = 0; k < classes; k++) bias[k] = (bias[k] ?? 0) - 0.1 * rate * (error[k] ?? 0);
      }
    }
    return {
      search(text): Answered[] {
        const vector = vectorOf(countOf(wordAndLetterGrams(text)));
        if (vector.ids.length === 0) return [];
        return [...softmax(logits(vector))]
          .map((p, place) => ({ id: templates[place]?.id ?? '', score: p }))
          .sort((a, b) => b.score - a.score)
          .slice(0, 10);
      },
    };
  },
};
