import { type ReactNode, useEffect, useState } from 'react';
import type { Settings } from '../../lib/domain/index.ts';
import {
  chooseLanguage,
  type Language,
  loadTranslate,
  type TextsOf,
  type Translate,
} from '../../lib/i18n/index.ts';
import { TranslationContext } from './translation.tsx';
import { useKeptKeyboard } from './use-kept-keyboard.ts';

interface ThemedPageProps {
  readonly readSettings: () => Promise<Settings>;
  readonly watchSettings: (onChange: () => void) => () => void;
  readonly browserLanguage: string;
  readonly texts: TextsOf;
  readonly children: ReactNode;
}

/** Brings the chosen language, theme and density to a whole extension page, and follows their change in any other page. */
export function ThemedPage({
  readSettings,
  watchSettings,
  browserLanguage,
  texts,
  children,
}: ThemedPageProps) {
  const [settings, setSettings] = useState<Settings | undefined>();
  useEffect(() => {
    let stopped = false;
    const load = (): void => {
      void readSettings().then((stored) => {
        if (!stopped) setSettings(stored);
      });
    };
    load();
    const unwatch = watchSettings(load);
    return () => {
      stopped = true;
      unwatch();
    };
  }, [readSettings, watchSettings]);

  useKeptKeyboard();

  const language = settings && chooseLanguage(settings.language, browserLanguage);
  const theme = settings?.theme ?? 'auto';
  const density = settings?.density ?? 'comfortable';
  const [translation, setTranslation] = useState<{ t: Translate; language: Language } | undefined>();
  useEffect(() => {
    let stopped = false;
    if (language)
      void loadTranslate(language, texts).then((t) => {
        if (stopped) return;
        document.documentElement.lang = language;
        setTranslation({ t, language });
      });
    return () => {
      stopped = true;
    };
  }, [language, texts]);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.dataset['density'] = density;
  }, [theme, density]);
  // The words of a language that was chosen just now come a moment later; until then the page keeps the ones it has.
  return translation && <TranslationContext value={translation}>{children}</TranslationContext>;
}
