export { createTranslate, dictionaries } from './both.ts';
export { chooseLanguage } from './choose.ts';
export type { Dictionary, TextKey } from './dictionary.ts';
export { loadTranslate, type TextsOf } from './load.ts';
export { RELEASES, type Release } from './releases.ts';
export type { Language, Translate } from './translate.ts';
