import { createAnalyser } from './built-in-words.ts';
import { everydayStems } from './model.ts';
import type { IndexOptions, Template } from './types.ts';

/** A body is an approved text of the office; its start holds its terms. */
const BODY_CHARACTERS = 2_000;
/** Longer numbers, or pieces of one, may be somebody's: of a card, a telephone, a file. */
const LONGEST_NUMBER = 2;
/** The analyser reads no longer word. */
const LONGEST_WORD = 40;

/** Tells words that belong to a pack, to its lexicon or to everyday language from those that may be somebody's name. */
export function vocabularyOf(
  templates: readonly Template[],
  options: IndexOptions = {},
): (word: string) => boolean {
  const analyser = createAnalyser(options);
  const stems = everydayStems(analyser);
  for (const { title, tags, examples, body } of templates)
    for (const text of [title, ...tags, ...examples, body.slice(0, BODY_CHARACTERS)])
      for (const root of analyser.analyse(text).stems) stems.add(root);
  return (word) => {
    if (/^\p{N}+$/u.test(word)) return word.length <= LONGEST_NUMBER;
    if (word.length > LONGEST_WORD) return false;
    const read = analyser.analyse(word);
    return read.concepts.length > 0 || read.stems.every((root) => stems.has(root));
  };
}
