import { en } from './en/index.ts';
import { id } from './id/index.ts';
import { type Language, type Translate, translateWith } from './translate.ts';

export const dictionaries = { id, en };

/** For programs and files, which have both languages at hand; pages use `loadTranslate`. */
export function createTranslate(language: Language): Translate {
  return translateWith(dictionaries[language], language);
}
