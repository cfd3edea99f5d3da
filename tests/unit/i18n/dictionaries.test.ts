import { describe, expect, it } from 'vitest';
import { createTranslate, dictionaries } from '../../../lib/i18n/index.ts';
import { sourcesIn } from '../../support/sources.ts';

const flat = (value: object, prefix = ''): [string, string][] =>
  Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string'
      ? [[`${prefix}${key}`, inner] as [string, string]]
      : flat(inner, `${prefix}${key}.`),
  );
const id = flat(dictionaries.id);
const en = flat(dictionaries.en);
const variables = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).sort();
const sources = sourcesIn(['components', 'entrypoints']).map(({ text }) => text);

describe('the dictionaries', () => {
  it('have the same keys and the same variables', () => {
    expect(en.map(([key]) => key).sort()).toEqual(id.map(([key]) => key).sort());
    const english = new Map(en);
    for (const [key, text] of id) expect(variables(english.get(key) ?? ''), key).toEqual(variables(text));
  });

  it('speak in plural and fill variables without escaping', () => {
    expect(createTranslate('en')('status.logged', { count: 1 })).toBe('1 event logged');
    expect(createTranslate('en')('status.logged', { count: 2 })).toBe('2 events logged');
    expect(createTranslate('id')('suggestions.noResults', { query: '<b>&' })).toContain('<b>&');
  });

  it('write amounts as the language does, and leave names of versions and records whole', () => {
    expect(createTranslate('id')('log.checked', { done: 113_500, total: 1_000_000 })).toContain(
      '113.500 dari 1.000.000',
    );
    expect(createTranslate('en')('status.logged', { count: 12_500 })).toBe('12,500 events logged');
    expect(createTranslate('id')('status.logged', { count: 2026 })).toContain('2026');
    expect(createTranslate('id')('status.pack', { name: 'Contoh', version: 20_261_127 })).toContain(
      'v20261127',
    );
    expect(createTranslate('en')('correction.of', { seq: 113_500 })).toBe('about #113500');
  });

  it('leave no visible word in the components', () => {
    const words = sources.flatMap((source) =>
      [...source.matchAll(/>\s*([A-Za-zÀ-ž][^<>{}=;()]*?)\s*<\//g)].map(([, text = '']) => text.trim()),
    );
    expect(words.filter((text) => /[a-z]{3,}/i.test(text))).toEqual([]);
  });
});
