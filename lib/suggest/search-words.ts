import { isGrammar } from './grammar.ts';
import type { SlangMap } from './normalise.ts';

/** One word of a search, as written and in its standard spelling, lower case and without accents. */
export interface SearchWord {
  readonly forms: readonly string[];
  /** Grammar words narrow no search. */
  readonly telling: boolean;
}

export const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');

/**
 * The words of a search with what each may stand for: somebody who answers the public writes "jdwl" in a search box
 * as the public does. The written form stays, for it may be the beginning of a word that is still being typed.
 */
export function searchWords(query: string, slang: SlangMap): SearchWord[] {
  const words = plain(query).match(/[\p{L}\p{N}]+/gu) ?? [];
  const all = words.map((word) => {
    const standard = (slang.get(word) ?? []).join(' ');
    const forms = standard === '' || standard === word ? [word] : [word, plain(standard)];
    return { forms, telling: !forms.some(isGrammar) };
  });
  // A search of grammar words alone is still a search.
  return all.some(({ telling }) => telling) ? all : all.map((word) => ({ ...word, telling: true }));
}
