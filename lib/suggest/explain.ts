import type { Corpus } from './corpus.ts';
import type { Document } from './documents.ts';
import type { Analyser, Analysis } from './features.ts';
import { conceptFeature, stemFeature } from './features.ts';
import { isGrammar } from './grammar.ts';
import type { Match } from './types.ts';

/** The words of one template, ready to be met by a question's. */
export interface TemplateWords {
  words: Set<string>;
  /** Stem, and a word of the template that has it. */
  stems: Map<string, string>;
  /** Concept, and the template's words for it, those of its title first. */
  concepts: Map<string, string[]>;
}

const MOST_MATCHES = 6;
/** Words of one meaning that are marked in an answer. */
const MOST_SYNONYMS = 6;
const LIKE_ENOUGH = 0.6;
const SHORTEST_PART = 4;
/** Looking for a similar word costs; a comment with more strange words than this is not about the template. */
const MOST_COMPARED = 40;
/** A word that weighs less than this part of the most telling one explains nothing. */
const LEAST_SHARE = 0.3;

export function collectWords(documents: readonly Document[]): TemplateWords {
  const collected: TemplateWords = { words: new Set(), stems: new Map(), concepts: new Map() };
  for (const { analysis } of documents) {
    for (const [i, { word }] of analysis.tokens.entries()) {
      collected.words.add(word);
      const root = analysis.stems[i] ?? word;
      if (!collected.stems.has(root)) collected.stems.set(root, word);
    }
    for (const { concept, start, length } of analysis.concepts) {
      const words = analysis.tokens.slice(start, start + length).map(({ word }) => word);
      const phrase = words.join(' ');
      const known = collected.concepts.get(concept);
      if (!known) collected.concepts.set(concept, [phrase]);
      else if (known.length < MOST_SYNONYMS && !known.includes(phrase)) known.push(phrase);
    }
  }
  return collected;
}

function pairsOf(word: string): Set<string> {
  const pairs = new Set<string>();
  for (let i = 0; i + 2 <= word.length; i++) pairs.add(word.slice(i, i + 2));
  return pairs;
}

function likeness(a: string, b: string): number {
  const pairs = pairsOf(a);
  const others = pairsOf(b);
  let common = 0;
  for (const pair of pairs) if (others.has(pair)) common++;
  return (2 * common) / (pairs.size + others.size || 1);
}

function closestWord(word: string, words: ReadonlySet<string>): string | undefined {
  let closest: string | undefined;
  let best = LIKE_ENOUGH;
  for (const candidate of words) {
    if (candidate.length < SHORTEST_PART || Math.abs(candidate.length - word.length) > 4) continue;
    const value = likeness(word, candidate);
    if (value >= best) [closest, best] = [candidate, value];
  }
  return closest;
}

export function explain(
  analysis: Analysis,
  template: TemplateWords,
  analyser: Analyser,
  corpus: Corpus,
): Match[] {
  const matches = new Map<string, Match>();
  const add = (
    query: string,
    match: string,
    kind: Match['kind'],
    weight: number,
    meaning: Pick<Match, 'concept' | 'synonyms'> = {},
  ): void => {
    const before = matches.get(query);
    if (!before || before.weight < weight) matches.set(query, { query, match, kind, weight, ...meaning });
  };
  const open: number[] = [];
  for (const [i, { raw, word }] of analysis.tokens.entries()) {
    const root = analysis.stems[i] ?? analyser.stem(word);
    const weight = corpus.idf(stemFeature(root));
    if (isGrammar(word)) continue;
    const sameRoot = template.stems.get(root);
    if (template.words.has(raw)) add(raw, raw, 'word', weight);
    else if (template.words.has(word)) add(raw, word, 'normalised', weight);
    else if (sameRoot !== undefined) add(raw, sameRoot, 'normalised', weight);
    else open.push(i);
  }
  const unexplained = new Set(open);
  for (const { concept, start, length } of analysis.concepts) {
    const [match, ...synonyms] = template.concepts.get(concept) ?? [];
    const inside = Array.from({ length }, (_, i) => start + i);
    if (match === undefined || !inside.some((i) => unexplained.has(i))) continue;
    const query = inside.map((i) => analysis.tokens[i]?.raw ?? '').join(' ');
    add(query, match, 'meaning', corpus.idf(conceptFeature(concept)), {
      concept: analyser.lexicon.names.get(concept) ?? concept,
      synonyms,
    });
    for (const i of inside) unexplained.delete(i);
  }
  // A word that was met as it stands may say what a phrase of it means: "brp" in "brp duit" asks what it costs.
  for (const { concept, start, length } of [...analysis.concepts].sort((x, y) => x.length - y.length)) {
    const phrases = template.concepts.get(concept);
    if (!phrases) continue;
    for (const { raw } of analysis.tokens.slice(start, start + length)) {
      const met = matches.get(raw);
      if (!met || met.concept !== undefined) continue;
      met.concept = analyser.lexicon.names.get(concept) ?? concept;
      met.synonyms = phrases.filter((phrase) => phrase !== met.match);
    }
  }
  for (const i of [...unexplained].slice(0, MOST_COMPARED)) {
    const token = analysis.tokens[i];
    if (!token || token.word.length < SHORTEST_PART) continue;
    const match = closestWord(token.word, template.words);
    if (match !== undefined)
      add(token.raw, match, 'part', 0.5 * corpus.idf(stemFeature(analyser.stem(match))));
  }
  const sorted = [...matches.values()].sort((a, b) => b.weight - a.weight);
  const least = LEAST_SHARE * (sorted[0]?.weight ?? 0);
  return sorted.filter(({ weight }) => weight >= least).slice(0, MOST_MATCHES);
}
