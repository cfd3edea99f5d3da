import type { Analysis } from './features.ts';
import { FUNCTION_WORDS } from './slang-words.ts';
import type { Names } from './sorted-lines.ts';

const grammar: ReadonlySet<string> = new Set(FUNCTION_WORDS);

export function isGrammar(word: string): boolean {
  return grammar.has(word);
}

/** Requests and joints of a sentence, which the ranker reads: whoever asks why an answer fits learns nothing from them. */
const JOINTS: ReadonlySet<string> = new Set(
  `apa apakah bisa boleh mau ingin minta tolong tanya mohon perlu harus tapi dapat butuh ada kah how what which can could
  do does is are may should need want she he they must`.split(/\s+/),
);

/** Whether a word explains no match: single letters, words of grammar, and everyday words that name no concept. */
export function saysLittle(word: string, root: string, everyday: Names): boolean {
  const short = word.length < 2 && !/\d/.test(word);
  return short || isGrammar(word) || JOINTS.has(word) || JOINTS.has(root) || everyday.has(root);
}

/** A comment of grammar words alone ("sama", "skrg") asks nothing, whatever sample question holds one of them. */
export function saysNothing({ tokens }: Analysis): boolean {
  return tokens.every(({ word }) => grammar.has(word));
}
