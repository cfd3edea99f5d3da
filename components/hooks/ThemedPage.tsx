import { type ReactNode, useEffect, useLayoutEffect, useState } from 'react';
import type { Face, Settings } from '../../lib/domain/index.ts';
import {
  chooseLanguage,
  type Language,
  loadTranslate,
  type TextsOf,
  type Translate,
} from '../../lib/i18n/index.ts';
import type { PageAhead } from './page-ahead.ts';
import { TranslationContext } from './translation.tsx';
import { useKeptKeyboard } from './use-kept-keyboard.ts';

interface ThemedPageProps {
  readonly readSettings: () => Promise<Settings>;
  readonly watchSettings: (onChange: () => void) => () => void;
  readonly browserLanguage: string;
  readonly texts: TextsOf;
  /** What is drawn until the settings are read; nothing is, without. */
  readonly ahead?: PageAhead | undefined;
  /** For the next page's first draw. */
  readonly keepFace?: (face: Face) => void;
  readonly children: ReactNode;
}

/** Brings the chosen language, theme and density to a whole extension page, and follows their change in any other page. */
export function ThemedPage({
  readSettings,
  watchSettings,
  browserLanguage,
  texts,
  ahead,
  keepFace,
  children,
}: ThemedPageProps) {
  const [settings, setSettings] = useState<Face | undefined>(ahead?.face);
  useEffect(() => {
    let stopped = false;
    const load = (): void => {
      void readSettings().then((stored) => {
        if (stopped) return;
        setSettings(stored);
        keepFace?.(stored);
      });
    };
    load();
    const unwatch = watchSettings(load);
    return () => {
      stopped = true;
      unwatch();
    };
  }, [readSettings, watchSettings, keepFace]);

  useKeptKeyboard();

  const language = settings && chooseLanguage(settings.language, browserLanguage);
  const theme = settings?.theme ?? 'auto';
  const density = settings?.density ?? 'comfortable';
  const [translation, setTranslation] = useState<{ t: Translate; language: Language } | undefined>(ahead);
  const spoken = translation?.language;
  useEffect(() => {
    let stopped = false;
    if (language && language !== spoken)
      void loadTranslate(language, texts).then((t) => {
        if (!stopped) setTranslation({ t, language });
      });
    return () => {
      stopped = true;
    };
  }, [language, spoken, texts]);
  // Before the first picture: a page must not flash in another theme.
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.dataset['density'] = density;
    if (spoken) document.documentElement.lang = spoken;
  }, [theme, density, spoken]);
  // The words of a language that was chosen just now come a moment later; until then the page keeps the ones it has.
  return translation && <TranslationContext value={translation}>{children}</TranslationContext>;
}
