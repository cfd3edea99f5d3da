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

/** Numbers that name something: grouped like an amount, nobody would find them again. */
const NAMES: ReadonlySet<string> = new Set(['version', 'seq', 'line', 'number']);

/**
 * Looks a text up, in its plural form where a `count` is given, and fills its `{{variables}}`, amounts written as the
 * language writes them (12.500, 12,500; four digits stand together, as in a year). The key itself where
 * there is no text. The browser knows the plurals; a library for the rest was a tenth of what the sidebar may weigh.
 */
export function translateWith(texts: Texts, language: Language): Translate {
  const plurals = new Intl.PluralRules(language);
  const amounts = new Intl.NumberFormat(language, { useGrouping: 'min2' });
  const written = (name: string, value: string | number = ''): string =>
    typeof value === 'number' && !NAMES.has(name) ? amounts.format(value) : String(value);
  return (key, values = {}) => {
    const { count } = values;
    const form = typeof count === 'number' ? `${key}_${plurals.select(count)}` : key;
    const text = textAt(texts, form) ?? textAt(texts, `${key}_other`) ?? textAt(texts, key) ?? key;
    return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => written(name, values[name]));
  };
}
