import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { Settings } from '../../lib/domain/index.ts';
import { chooseLanguage, createTranslate } from '../../lib/i18n/index.ts';
import { TranslationContext } from './translation.tsx';

interface ThemedPageProps {
  readonly readSettings: () => Promise<Settings>;
  readonly watchSettings: (onChange: () => void) => () => void;
  readonly browserLanguage: string;
  readonly children: ReactNode;
}

/** Brings the chosen language, theme and density to a whole extension page, and follows their change in any other page. */
export function ThemedPage({ readSettings, watchSettings, browserLanguage, children }: ThemedPageProps) {
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

  const language = chooseLanguage(settings?.language ?? 'id', browserLanguage);
  const theme = settings?.theme ?? 'auto';
  const density = settings?.density ?? 'comfortable';
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.dataset['density'] = density;
  }, [language, theme, density]);
  const translation = useMemo(() => ({ t: createTranslate(language), language }), [language]);
  return settings && <TranslationContext value={translation}>{children}</TranslationContext>;
}
