import type { ConceptLexicon, ConceptSpan } from './concepts.ts';
import { conceptGroups, createLexicon, findConcepts } from './concepts.ts';
import type { SlangMap, Token } from './normalise.ts';
import { createSlangMap, tokenise } from './normalise.ts';
import { ROOTS } from './roots.ts';
import { stem } from './stem.ts';
import type { IndexOptions } from './types.ts';

/** Three ways to look at a text; each is weighed and normalised on its own. */
export const VIEWS = ['word', 'letters', 'concept'] as const;
export const VIEW_COUNT = VIEWS.length;

export interface Analysis {
  tokens: Token[];
  stems: string[];
  concepts: ConceptSpan[];
  /** Feature counts, one map for each view. */
  counts: Map<string, number>[];
}

export interface Analyser {
  slang: SlangMap;
  lexicon: ConceptLexicon;
  stem(word: string): string;
  analyse(text: string): Analysis;
}

function count(counts: Map<string, number>, feature: string, by = 1): void {
  counts.set(feature, (counts.get(feature) ?? 0) + by);
}

function countWords(tokens: readonly Token[], stems: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [i, { word }] of tokens.entries()) {
    const root = stems[i] ?? word;
    count(counts, `s:${root}`);
    if (root !== word) count(counts, `w:${word}`);
    const next = stems[i + 1];
    if (next !== undefined) count(counts, `b:${root} ${next}`);
  }
  return counts;
}

function countLetters(tokens: readonly Token[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { word } of tokens) {
    const padded = `_${word}_`;
    for (let size = 2; size <= 4; size++)
      for (let i = 0; i + size <= padded.length; i++) count(counts, `c:${padded.slice(i, i + size)}`);
  }
  return counts;
}

function countConcepts(spans: readonly ConceptSpan[]): Map<string, number> {
  const counts = new Map<string, number>();
  const ids = [...new Set(spans.map((span) => span.concept))].sort();
  for (const [i, id] of ids.entries()) {
    count(counts, `k:${id}`);
    for (const other of ids.slice(i + 1)) count(counts, `k:${id}+${other}`);
  }
  return counts;
}

export function createAnalyser({ slang = {}, synonyms = [] }: IndexOptions = {}): Analyser {
  const map = createSlangMap(slang);
  const groups = conceptGroups(synonyms);
  const roots = new Set(ROOTS);
  // Only the pack's single words: they are the agency's own terms and must survive the affix rules.
  for (const { words } of synonyms)
    for (const word of words) if (/^\p{Ll}{3,6}$/u.test(word)) roots.add(word);
  const memory = new Map<string, string>();
  const stemOnce = (word: string): string => {
    const known = memory.get(word);
    if (known !== undefined) return known;
    const found = stem(word, roots);
    if (memory.size < 20_000) memory.set(word, found);
    return found;
  };
  const stemsOf = (text: string): string[] => tokenise(text, map).map(({ word }) => stemOnce(word));
  const lexicon = createLexicon(groups, stemsOf);
  return {
    slang: map,
    lexicon,
    stem: stemOnce,
    analyse(text) {
      const tokens = tokenise(text, map);
      const stems = tokens.map(({ word }) => stemOnce(word));
      const concepts = findConcepts(stems, lexicon);
      return {
        tokens,
        stems,
        concepts,
        counts: [countWords(tokens, stems), countLetters(tokens), countConcepts(concepts)],
      };
    },
  };
}
