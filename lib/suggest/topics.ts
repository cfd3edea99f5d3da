import type { ConceptSpan } from './concepts.ts';
import { SortedLines } from './sorted-lines.ts';

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
  /** A line for each word, sorted: the word (or `#` and a concept), its rarity, `topic:weight`…; topics in base 36. */
  readonly words: string;
}

/** Weights and rarities are kept as whole numbers of tenths. */
export const TOPIC_SCALE = 10;
/** A share below this is noise, and most of the places of an index. */
const LEAST_SHARE = 0.02;
/** An unlisted word makes the others tell less, as in corpus.ts. */
const UNKNOWN_SHARE = 0.25;

/** What one word tells; `from` and `to` are places in the arrays that it stands in. */
interface ToldBy {
  readonly rarity: number;
  readonly topics: ArrayLike<number>;
  readonly weights: ArrayLike<number>;
  readonly from: number;
  readonly to: number;
}

type Words = (term: string) => ToldBy | undefined;

/** Words that are looked up one by one before all are read: a question has a dozen, the texts of a pack thousands. */
const MOST_SINGLE = 300;

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

/** What a line tells after its word. */
function readLine(line: string): { rarity: number; told: [topic: number, weight: number][] } {
  const [rarity, ...told] = line.split(' ');
  return {
    rarity: Number(rarity) / TOPIC_SCALE,
    told: told.map((pair) => {
      const [topic = '0', weight] = pair.split(':');
      return [Number.parseInt(topic, 36), Number(weight) / TOPIC_SCALE];
    }),
  };
}

/** All words, in a few typed arrays: an object for each of five thousand is most of a small pack's memory. */
function readAll(lines: string): Words {
  const places = new Map<string, number>();
  const rarities: number[] = [];
  const starts = [0];
  const topics: number[] = [];
  const weights: number[] = [];
  for (const line of lines.trim().split('\n')) {
    const mark = line.indexOf(' ');
    const term = line.slice(0, mark);
    const { rarity, told } = readLine(line.slice(mark + 1));
    places.set(term, rarities.length);
    rarities.push(rarity);
    for (const [topic, weight] of told) {
      topics.push(topic);
      weights.push(weight);
    }
    starts.push(topics.length);
  }
  const kept = {
    rarities: Float64Array.from(rarities),
    starts: Uint32Array.from(starts),
    topics: Uint8Array.from(topics),
    weights: Float32Array.from(weights),
  };
  return (term) => {
    const place = places.get(term);
    if (place === undefined) return undefined;
    return {
      rarity: kept.rarities[place] ?? 0,
      topics: kept.topics,
      weights: kept.weights,
      from: kept.starts[place] ?? 0,
      to: kept.starts[place + 1] ?? 0,
    };
  };
}

/** Finds single words in the text as it is: to read all of it is a third of opening a kept index. */
function readSingly(lines: string): Words {
  const words = new SortedLines(
    lines.trim(),
    (line): ToldBy => {
      const { rarity, told } = readLine(line);
      return {
        rarity,
        topics: told.map(([topic]) => topic),
        weights: Float32Array.from(told, ([, weight]) => weight),
        from: 0,
        to: told.length,
      };
    },
    ' ',
  );
  return (term) => words.get(term);
}

function createWords(lines: string): Words {
  const asked = new Set<string>();
  let find = readSingly(lines);
  let all = false;
  return (term) => {
    if (!all && asked.add(term).size > MOST_SINGLE) {
      all = true;
      find = readAll(lines);
      asked.clear();
    }
    return find(term);
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
  const toldBy = createWords(words);
  return {
    sharesOf(terms) {
      const values = valuesOfTerms(terms, (term) => toldBy(term)?.rarity, unknown);
      if (values.length === 0) return [];
      const sums = Float64Array.from({ length: topics + 1 }, (_, topic) => bias[topic] ?? 0);
      for (const [term, value] of values) {
        const told = toldBy(term);
        for (let i = told?.from ?? 0, end = told?.to ?? 0; told && i < end; i++) {
          const topic = told.topics[i] ?? 0;
          sums[topic] = (sums[topic] ?? 0) + value * (told.weights[i] ?? 0);
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
