import type { TextKey } from './dictionary.ts';

export type Language = 'id' | 'en';
export type Translate = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

interface Texts {
  readonly [key: string]: string | Texts;
}

function textAt(texts: Texts, key: string): string | undefined {
  let here: string | Texts | undefined = texts;
  for (const name of key.split('.')) here = typeof here === 'object' ? here[name] : undefined;
  return typeof here === 'string' ? here : undefined;
}

/**
 * Looks a text up, in its plural form where a `count` is given, and fills its `{{variables}}`. The key itself where
 * there is no text. The browser knows the plurals; a library for the rest was a tenth of what the sidebar may weigh.
 */
export function translateWith(texts: Texts, language: Language): Translate {
  const plurals = new Intl.PluralRules(language);
  return (key, values = {}) => {
    const { count } = values;
    const form = typeof count === 'number' ? `${key}_${plurals.select(count)}` : key;
    const text = textAt(texts, form) ?? textAt(texts, `${key}_other`) ?? textAt(texts, key) ?? key;
    return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
  };
}
