import { createContext, use } from 'react';
import type { Language, Translate } from '../../lib/i18n/index.ts';

interface Translation {
  readonly t: Translate;
  readonly language: Language;
}

export const TranslationContext = createContext<Translation | null>(null);

export function useTranslation(): Translation {
  const translation = use(TranslationContext);
  if (!translation) throw new Error('no TranslationContext above this component');
  return translation;
}
