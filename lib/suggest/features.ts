import type { ConceptLexicon, ConceptSpan } from './concepts.ts';
import { findConcepts } from './concepts.ts';
import type { SlangMap, Token } from './normalise.ts';
import { tokenise } from './normalise.ts';
import { ROOTS } from './roots.ts';
import { stem } from './stem.ts';
import { readTopicWords, type TopicReader, type TopicWords, topicTerms } from './topics.ts';
import type { SynonymGroup } from './types.ts';

/** Ways to look at a text; each is weighed and normalised on its own. */
export const VIEWS = ['word', 'letters', 'concept', 'topic'] as const;
export const VIEW_COUNT = VIEWS.length;
export const [WORD_VIEW, LETTERS_VIEW, CONCEPT_VIEW, TOPIC_VIEW] = [0, 1, 2, 3] as const;

/** Times by feature; a feature is a 32-bit hash, because 300,000 strings would be most of a large index's memory. */
export type FeatureCounts = Map<number, number>;

export interface Analysis {
  tokens: Token[];
  stems: string[];
  concepts: ConceptSpan[];
  /** One map for each view. */
  readonly counts: FeatureCounts[];
}

export interface Analyser {
  readonly words: KnownWords;
  slang: SlangMap;
  lexicon: ConceptLexicon;
  stem(word: string): string;
  analyse(text: string): Analysis;
}

const KINDS = {
  stem: 0x9e3779b1,
  word: 0x85ebca6b,
  pair: 0xc2b2ae35,
  letters: 0x27d4eb2f,
  concept: 0x165667b1,
  topic: 0x5851f42d,
};

/** FNV-1a over UTF-16 units, with the finish of MurmurHash3, so that short texts fill all 32 bits. */
const mixed = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

function finished(hash: number): number {
  let value = hash ^ (hash >>> 16);
  value = Math.imul(value, 0x85ebca6b);
  value ^= value >>> 13;
  value = Math.imul(value, 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

function hashed(kind: number, text: string): number {
  let hash = kind;
  for (let i = 0; i < text.length; i++) hash = mixed(hash, text.charCodeAt(i));
  return finished(hash);
}

export const stemFeature = (root: string): number => hashed(KINDS.stem, root);
export const conceptFeature = (id: string): number => hashed(KINDS.concept, id);

function count(counts: FeatureCounts, feature: number): void {
  counts.set(feature, (counts.get(feature) ?? 0) + 1);
}

function countWords(tokens: readonly Token[], stems: readonly string[]): FeatureCounts {
  const counts: FeatureCounts = new Map();
  for (const [i, { word }] of tokens.entries()) {
    const root = stems[i] ?? word;
    count(counts, stemFeature(root));
    if (root !== word) count(counts, hashed(KINDS.word, word));
    const next = stems[i + 1];
    if (next !== undefined) count(counts, hashed(KINDS.pair, `${root} ${next}`));
  }
  return counts;
}

function countLetters(tokens: readonly Token[]): FeatureCounts {
  const counts: FeatureCounts = new Map();
  for (const { word } of tokens) {
    const padded = `_${word}_`;
    for (let start = 0; start + 2 <= padded.length; start++) {
      let hash = KINDS.letters;
      const end = Math.min(start + 4, padded.length);
      for (let i = start; i < end; i++) {
        hash = mixed(hash, padded.charCodeAt(i));
        if (i > start) count(counts, finished(hash));
      }
    }
  }
  return counts;
}

function countConcepts(spans: readonly ConceptSpan[]): FeatureCounts {
  const counts: FeatureCounts = new Map();
  const ids = [...new Set(spans.map((span) => span.concept))].sort();
  for (const [i, id] of ids.entries()) {
    count(counts, conceptFeature(id));
    for (const other of ids.slice(i + 1)) count(counts, conceptFeature(`${id}+${other}`));
  }
  return counts;
}

/** Times of a topic are shares, of so many parts: the square root of a share, so that all of them have length 1. */
export const TOPIC_PARTS = 255;

function countTopics(analysis: Pick<Analysis, 'stems' | 'concepts'>, reader: TopicReader): FeatureCounts {
  return new Map(
    reader
      .sharesOf(topicTerms(analysis))
      .map(({ topic, share }) => [
        hashed(KINDS.topic, String(topic)),
        Math.round(TOPIC_PARTS * Math.sqrt(share)),
      ]),
  );
}

/** What texts are read by; to read it anew from a pack's options is most of opening a small index (built-in-words.ts). */
export interface KnownWords {
  readonly slang: SlangMap;
  readonly lexicon: ConceptLexicon;
  readonly topics: TopicWords;
}

const stemmer = (synonyms: readonly SynonymGroup[]): ((word: string) => string) => {
  const roots = new Set(ROOTS);
  // Only the pack's single words: they are the agency's own terms and must survive the affix rules.
  for (const { words } of synonyms)
    for (const word of words) if (/^\p{Ll}{3,6}$/u.test(word)) roots.add(word);
  const memory = new Map<string, string>();
  return (word) => {
    const known = memory.get(word);
    if (known !== undefined) return known;
    const found = stem(word, roots);
    if (memory.size < 20_000) memory.set(word, found);
    return found;
  };
};

/** Stems alone, as lexicons are read by them. */
export function stemsReader(slang: SlangMap, synonyms: readonly SynonymGroup[]): (text: string) => string[] {
  const stemOf = stemmer(synonyms);
  return (text) => tokenise(text, slang).map(({ word }) => stemOf(word));
}

/** `synonyms` are those of the options that the words are read with. */
export function analyserOf(
  words: KnownWords,
  synonyms: readonly SynonymGroup[] = [],
  reader: TopicReader = readTopicWords(words.topics),
): Analyser {
  const { slang, lexicon } = words;
  const stemOf = stemmer(synonyms);
  return {
    words,
    slang,
    lexicon,
    stem: stemOf,
    analyse(text) {
      const tokens = tokenise(text, slang);
      const stems = tokens.map(({ word }) => stemOf(word));
      const concepts = findConcepts(stems, lexicon);
      let counts: FeatureCounts[] | undefined;
      return {
        tokens,
        stems,
        concepts,
        // Most texts are read for their stems alone, at every start: counting them all is half of the time.
        get counts() {
          counts ??= [
            countWords(tokens, stems),
            countLetters(tokens),
            countConcepts(concepts),
            countTopics({ stems, concepts }, reader),
          ];
          return counts;
        },
      };
    },
  };
}
