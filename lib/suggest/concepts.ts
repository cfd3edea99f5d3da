import { CONCEPT_WORDS } from './lexicon/index.ts';
import type { SynonymGroup } from './types.ts';

/** Phrases by their stems, joined by a blank; a phrase may belong to several concepts. */
export interface ConceptLexicon {
  phrases: ReadonlyMap<string, readonly string[]>;
  longest: number;
}

export interface ConceptSpan {
  concept: string;
  start: number;
  length: number;
}

export function conceptGroups(pack: readonly SynonymGroup[] = []): SynonymGroup[] {
  const groups = new Map<string, string[]>();
  for (const [id, words] of Object.entries(CONCEPT_WORDS)) groups.set(id, words.split(', '));
  for (const { id, words } of pack) groups.set(id, [...(groups.get(id) ?? []), ...words]);
  return [...groups].map(([id, words]) => ({ id, words }));
}

export function createLexicon(
  groups: readonly SynonymGroup[],
  stemsOf: (text: string) => string[],
): ConceptLexicon {
  const phrases = new Map<string, string[]>();
  let longest = 1;
  for (const { id, words } of groups)
    for (const word of words) {
      const stems = stemsOf(word);
      if (stems.length === 0) continue;
      longest = Math.max(longest, stems.length);
      const key = stems.join(' ');
      const owners = phrases.get(key);
      if (!owners) phrases.set(key, [id]);
      else if (!owners.includes(id)) owners.push(id);
    }
  return { phrases, longest };
}

export function findConcepts(stems: readonly string[], lexicon: ConceptLexicon): ConceptSpan[] {
  const spans: ConceptSpan[] = [];
  for (let start = 0; start < stems.length; start++) {
    let key = '';
    for (let length = 1; length <= lexicon.longest && start + length <= stems.length; length++) {
      key = length === 1 ? (stems[start] ?? '') : `${key} ${stems[start + length - 1] ?? ''}`;
      for (const concept of lexicon.phrases.get(key) ?? []) spans.push({ concept, start, length });
    }
  }
  return spans;
}
