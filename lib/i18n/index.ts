import { createInstance } from 'i18next';
import type { Settings } from '../domain/index.ts';
import type { TextKey } from './dictionary.ts';
import { en } from './en/index.ts';
import { id } from './id/index.ts';

export type { Dictionary, TextKey } from './dictionary.ts';
export type Language = 'id' | 'en';
export type Translate = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;
export const dictionaries = { id, en };

/** The interface speaks Indonesian first; only a browser set to English is met in English. */
export function chooseLanguage(setting: Settings['language'], browserLanguage: string): Language {
  if (setting !== 'auto') return setting;
  return browserLanguage.toLowerCase().startsWith('en') ? 'en' : 'id';
}

export function createTranslate(language: Language): Translate {
  const instance = createInstance({
    lng: language,
    fallbackLng: false,
    resources: { id: { translation: id }, en: { translation: en } },
    // React escapes; escaping twice would show "&amp;" to people.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  void instance.init();
  return (key, values) => instance.t(key as string, values ?? {});
}
