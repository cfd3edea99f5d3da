import type { Face } from '../../lib/domain/index.ts';
import {
  chooseLanguage,
  type Language,
  loadTranslate,
  type TextsOf,
  type Translate,
} from '../../lib/i18n/index.ts';

/** What a page draws with before its settings are read. */
export interface PageAhead {
  readonly face: Face;
  readonly language: Language;
  readonly t: Translate;
}

/**
 * The words for a face that is known; undefined, at once, where none is. Not for a top-level await: with one the bundler
 * puts a second file before each language's words, which is waited for in turn (Rolldown, WXT 0.21).
 */
export async function loadAhead(
  face: Face | undefined,
  browserLanguage: string,
  texts: TextsOf,
): Promise<PageAhead | undefined> {
  // Most people read the browser's own language: its words are fetched while the settings are read.
  const language = chooseLanguage(face?.language ?? 'auto', browserLanguage);
  const loading = loadTranslate(language, texts);
  if (face) return { face, language, t: await loading };
  void loading;
  return undefined;
}
