import { useEffect, useState } from 'react';
import { loadTranslate, type TextsOf, type Translate } from '../../lib/i18n/index.ts';
import { useTranslation } from './translation.tsx';

/** Words that a page loads when it needs them; undefined until they are there. */
export function useTexts(of: TextsOf): Translate | undefined {
  const { language } = useTranslation();
  const [texts, setTexts] = useState<{ readonly t: Translate } | undefined>();
  useEffect(() => {
    let stopped = false;
    void loadTranslate(language, of).then((t) => !stopped && setTexts({ t }));
    return () => {
      stopped = true;
    };
  }, [language, of]);
  return texts?.t;
}
