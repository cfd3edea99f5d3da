import type { ConceptSpan } from './concepts.ts';

/**
 * What words tell of the topics of public-service questions, learned from questions and not written by hand. Topics are
 * numbered and name nothing: a pack's answers are compared by them, so that two wordings meet that share no word.
 */
export interface TopicWords {
  /** SHA-256 of the texts that they were learned from. */
  readonly source: string;
  /** Number of topics; the one after the last is chatter. */
  readonly topics: number;
  /** Rarity of a word that is not listed. */
  readonly unknown: number;
  readonly bias: readonly number[];
  /** A line for each word: the word (or `#` and a concept), its rarity, `topic:weight`…; topics in base 36. */
  readonly words: string;
}

/** Weights and rarities are kept as whole numbers of tenths. */
export const TOPIC_SCALE = 10;
/** A share below this is noise, and most of the places of an index. */
const LEAST_SHARE = 0.02;
/** An unlisted word makes the others tell less, as in corpus.ts. */
const UNKNOWN_SHARE = 0.25;

/** In a few typed arrays: an object for each of five thousand words is most of a small pack's memory. */
interface KnownWords {
  /** By word: its place in the arrays. */
  readonly places: ReadonlyMap<string, number>;
  readonly rarities: Float64Array;
  /** By place: its first topic and weight; one more entry closes the last. */
  readonly starts: Uint32Array;
  readonly topics: Uint8Array;
  readonly weights: Float32Array;
}

export interface TopicReader {
  /** The share of each topic that a text speaks for; none for a text without a listed word. */
  sharesOf(terms: ReadonlyMap<string, number>): { topic: number; share: number }[];
}

/** Times by term: stems, and concepts under a mark of their own. */
export function topicTerms({
  stems,
  concepts,
}: {
  stems: readonly string[];
  concepts: readonly ConceptSpan[];
}): Map<string, number> {
  const terms = new Map<string, number>();
  for (const root of stems) terms.set(root, (terms.get(root) ?? 0) + 1);
  for (const { concept } of concepts) terms.set(`#${concept}`, 1);
  return terms;
}

function parse(words: string): KnownWords {
  const places = new Map<string, number>();
  const rarities: number[] = [];
  const starts = [0];
  const topics: number[] = [];
  const weights: number[] = [];
  for (const line of words.split('\n')) {
    const [term, rarity, ...told] = line.split(' ');
    if (!term) continue;
    places.set(term, rarities.length);
    rarities.push(Number(rarity) / TOPIC_SCALE);
    for (const pair of told) {
      const [topic = '0', weight] = pair.split(':');
      topics.push(Number.parseInt(topic, 36));
      weights.push(Number(weight) / TOPIC_SCALE);
    }
    starts.push(topics.length);
  }
  return {
    places,
    rarities: Float64Array.from(rarities),
    starts: Uint32Array.from(starts),
    topics: Uint8Array.from(topics),
    weights: Float32Array.from(weights),
  };
}

/** A text's terms with their values, of length 1 together (less where words are unknown). */
export function valuesOfTerms(
  terms: ReadonlyMap<string, number>,
  rarityOf: (term: string) => number | undefined,
  unknown: number,
): [term: string, value: number][] {
  const values: [string, number][] = [];
  let squares = 0;
  for (const [term, times] of terms) {
    const rarity = rarityOf(term);
    const value = (1 + Math.log(times)) * (rarity ?? unknown);
    squares += value * value * (rarity === undefined ? UNKNOWN_SHARE : 1);
    if (rarity !== undefined) values.push([term, value]);
  }
  const length = Math.sqrt(squares) || 1;
  return values.map(([term, value]) => [term, value / length]);
}

export function readTopicWords({ topics, unknown, bias, words }: TopicWords): TopicReader {
  const known = parse(words);
  const rarityOf = (term: string): number | undefined => {
    const place = known.places.get(term);
    return place === undefined ? undefined : known.rarities[place];
  };
  return {
    sharesOf(terms) {
      const values = valuesOfTerms(terms, rarityOf, unknown);
      if (values.length === 0) return [];
      const sums = Float64Array.from({ length: topics + 1 }, (_, topic) => bias[topic] ?? 0);
      for (const [term, value] of values) {
        const place = known.places.get(term) ?? 0;
        for (let i = known.starts[place] ?? 0, end = known.starts[place + 1] ?? 0; i < end; i++) {
          const topic = known.topics[i] ?? 0;
          sums[topic] = (sums[topic] ?? 0) + value * (known.weights[i] ?? 0);
        }
      }
      const top = Math.max(...sums);
      const powers = sums.map((sum) => Math.exp(sum - top));
      const whole = powers.reduce((sum, power) => sum + power, 0);
      return Array.from(powers, (power, topic) => ({ topic, share: power / whole })).filter(
        ({ topic, share }) => topic < topics && share >= LEAST_SHARE,
      );
    },
  };
}
