import { CALIBRATION } from './calibration.ts';
import { type Corpus, documentsWith } from './corpus.ts';
import { type Analysis, type FeatureCounts, stemFeature, TOPIC_PARTS, TOPIC_VIEW } from './features.ts';
import { COURTESIES, QUESTION_CUES } from './slang-words.ts';
import type { Names } from './sorted-lines.ts';

const courtesies: ReadonlySet<string> = new Set(COURTESIES);
const cues: ReadonlySet<string> = new Set(QUESTION_CUES);

/** Order of the weights in calibration.ts. */
export const CONFIDENCE_FEATURES = [
  'chance',
  'gap',
  'known',
  'knownCount',
  'concepts',
  'cue',
  'single',
  'length',
  'courtesy',
  'covered',
  'bestWord',
  'totalWord',
  'bestLetters',
  'bestConcept',
  'bias',
  'domain',
  'domainCount',
  'none',
  'richness',
  'chatterWord',
  'chatterLetters',
  'chatterConcept',
  'lettersGap',
  'topicTrust',
  'topicKnown',
  'bestTopic',
  'chatterTopic',
  'topicTop',
  'trustRichness',
  'trustChance',
] as const;

export interface Evidence {
  analysis: Analysis;
  /** What was compared: the comment's own features, or with its post's. */
  counts: readonly FeatureCounts[];
  asked: boolean;
  corpus: Corpus;
  /** Probability of the first and the second template among the templates. */
  first: number;
  second: number;
  best: readonly number[];
  total: readonly number[];
  /** The first template. */
  top: number;
  /** Stems that say nothing of the domain, however often the templates hold them. */
  everyday: Names;
  /** Probability that the comment wants no template. */
  none: number;
  /** Likeness to the nearest chatter, by view. */
  chatter: readonly number[];
  /** Texts for each template: a rich set knows most everyday words, which must not count as understanding. */
  textsPerTemplate: number;
}

/** Whether a word announces a question or a request. */
export function asksSomething({ tokens }: Analysis): boolean {
  return tokens.some(({ word }) => cues.has(word));
}

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

export function confidenceFeatures(evidence: Evidence): number[] {
  const { analysis, corpus, first, second, best, total, top, everyday } = evidence;
  const { tokens, stems } = analysis;
  let rarity = 0;
  let knownRarity = 0;
  let coveredRarity = 0;
  let known = 0;
  let domain = 0;
  let domainRarity = 0;
  for (const root of new Set(stems)) {
    const feature = stemFeature(root);
    const idf = corpus.idf(feature);
    rarity += idf;
    if (corpus.knows(feature)) {
      known++;
      knownRarity += idf;
      if (!everyday.has(root)) {
        domain++;
        domainRarity += idf;
      }
    }
    if (documentsWith(corpus, [feature], top).size > 0) coveredRarity += idf;
  }
  const richness = Math.log(Math.max(1, evidence.textsPerTemplate)) / 3;
  const trust = corpus.topicTrust;
  const shares = [...(evidence.counts[TOPIC_VIEW]?.values() ?? [])].map(
    (times) => (times / TOPIC_PARTS) ** 2,
  );
  const topicKnown = shares.reduce((sum, value) => sum + value, 0);
  const topicTop = Math.max(0, ...shares);
  const polite = tokens.filter(({ raw }) => courtesies.has(raw)).length;
  const cue = evidence.asked || asksSomething(analysis);
  return [
    first,
    first - second,
    share(knownRarity, rarity),
    Math.min(known, 6) / 6,
    Math.min(new Set(analysis.concepts.map((span) => span.concept)).size, 4) / 4,
    cue ? 1 : 0,
    stems.length <= 1 ? 1 : 0,
    Math.log1p(stems.length) / 4,
    Math.min(1, 2 * share(polite, tokens.length)),
    share(coveredRarity, rarity),
    best[0] ?? 0,
    Math.min(2, total[0] ?? 0),
    best[1] ?? 0,
    best[2] ?? 0,
    1,
    share(domainRarity, rarity),
    Math.min(domain, 4) / 4,
    evidence.none,
    richness,
    evidence.chatter[0] ?? 0,
    evidence.chatter[1] ?? 0,
    evidence.chatter[2] ?? 0,
    (best[1] ?? 0) - (evidence.chatter[1] ?? 0),
    trust,
    trust * topicKnown,
    trust * (best[TOPIC_VIEW] ?? 0),
    trust * (evidence.chatter[TOPIC_VIEW] ?? 0),
    trust * topicTop,
    trust * richness,
    trust * first,
  ];
}

export function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

export function confidence(features: readonly number[], method: 'trained' | 'blend'): number {
  const weights = CALIBRATION[method];
  return sigmoid(features.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0));
}
