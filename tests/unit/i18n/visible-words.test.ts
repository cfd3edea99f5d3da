import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../../lib/i18n/index.ts';
import { sourcesIn } from '../../support/sources.ts';

const sources = sourcesIn(['components', 'entrypoints'])
  .filter(({ file }) => file.endsWith('.tsx'))
  .map(({ file, text }): [string, string] => [file, text]);

describe('visible words', () => {
  const ATTRIBUTES = /\b(?:title|placeholder|aria-label|alt|label)=(?:"([^"]+)"|\{'([^']+)'\})/g;
  it.each(sources)('none is written out in %s', (_, text) => {
    const inTags = [...text.matchAll(/(?<!=)>\s*([^<>{}();=]*\p{L}{2,}[^<>{}();=]*)\s*<(?=\/|[a-zA-Z])/gu)];
    const words = [...inTags, ...text.matchAll(ATTRIBUTES)].map(([, a, b]) => (a ?? b ?? '').trim());
    expect(words.filter((word) => /\p{L}{2,}/u.test(word))).toEqual([]);
  });
});

describe('chooseLanguage', () => {
  it.each([
    ['auto', 'en-GB', 'en'],
    ['auto', 'id-ID', 'id'],
    ['auto', 'ms', 'id'],
    ['auto', '', 'id'],
    ['id', 'en-US', 'id'],
    ['en', 'id', 'en'],
  ] as const)('%s in a browser of %j is %s', (setting, browser, language) => {
    expect(chooseLanguage(setting, browser)).toBe(language);
  });
});
