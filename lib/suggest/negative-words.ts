import { createAnalyser } from './built-in-words.ts';
import type { IndexOptions } from './types.ts';

/** Which of an answer's negative words a text holds, read as the ranker reads it; such a text never finds that answer. */
export function createNegativeFinder(
  options: IndexOptions,
): (text: string, words: readonly string[]) => string | undefined {
  const analyser = createAnalyser(options);
  const known = new Map<string, string>();
  const stemsOf = (text: string): string => ` ${analyser.analyse(text).stems.join(' ')} `;
  const phraseOf = (word: string): string => {
    const phrase = known.get(word) ?? stemsOf(word);
    known.set(word, phrase);
    return phrase;
  };
  return (text, words) => {
    if (words.length === 0) return undefined;
    const stems = stemsOf(text);
    return words.find((word) => phraseOf(word).trim() !== '' && stems.includes(phraseOf(word)));
  };
}
