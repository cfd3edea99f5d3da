import type { Analysis } from './features.ts';
import { FUNCTION_WORDS } from './slang-words.ts';

const grammar: ReadonlySet<string> = new Set(FUNCTION_WORDS);

export function isGrammar(word: string): boolean {
  return grammar.has(word);
}

/** A comment of grammar words alone ("sama", "skrg") asks nothing, whatever sample question holds one of them. */
export function saysNothing({ tokens }: Analysis): boolean {
  return tokens.every(({ word }) => grammar.has(word));
}
