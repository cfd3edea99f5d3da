import { CONCEPT_WORDS } from './lexicon/index.ts';
import type { Dictionary } from './sorted-lines.ts';
import type { SynonymGroup } from './types.ts';

/** Phrases by their stems, joined by a blank; a phrase may belong to several concepts. */
export interface ConceptLexicon {
  phrases: Dictionary<readonly string[]>;
  longest: number;
  /** Each concept by the first word for it. */
  names: Dictionary<string>;
}

export interface ConceptSpan {
  concept: string;
  start: number;
  length: number;
}

/** The built-in concept that holds most of a group's words, if it holds two or more. */
function sameConcept(
  words: readonly string[],
  groups: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  let best: string | undefined;
  let most = 1;
  for (const [id, known] of groups) {
    const shared = words.filter((word) => known.includes(word.toLowerCase())).length;
    if (shared > most) [best, most] = [id, shared];
  }
  return best;
}

/**
 * A pack's group extends the built-in one with its id, or else the one that it shares words with: the same meaning
 * under two names would count twice, which costs five points of the right first answers with the sample pack.
 */
export function conceptGroups(pack: readonly SynonymGroup[] = []): SynonymGroup[] {
  const groups = new Map<string, string[]>();
  for (const [id, words] of Object.entries(CONCEPT_WORDS)) groups.set(id, words.split(', '));
  const builtIn = new Map(groups);
  for (const { id, words } of pack) {
    const into = builtIn.has(id) ? id : (sameConcept(words, builtIn) ?? id);
    groups.set(into, [...new Set([...(groups.get(into) ?? []), ...words])]);
  }
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
  return { phrases, longest, names: new Map(groups.map(({ id, words }) => [id, words[0] ?? id])) };
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
