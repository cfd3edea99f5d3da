import type { Settings } from '../domain/index.ts';
import type { Language } from './translate.ts';

/** The interface speaks Indonesian first; only a browser set to English is met in English. */
export function chooseLanguage(setting: Settings['language'], browserLanguage: string): Language {
  if (setting !== 'auto') return setting;
  return browserLanguage.toLowerCase().startsWith('en') ? 'en' : 'id';
}
