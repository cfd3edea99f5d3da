import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../../lib/i18n/index.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const sources = ['components', 'entrypoints'].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name): [string, string] => [
      path.join(folder, name),
      readFileSync(path.join(ROOT, folder, name), 'utf8'),
    ]),
);

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
