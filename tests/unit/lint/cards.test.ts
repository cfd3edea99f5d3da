import { describe, expect, it } from 'vitest';
import type { Answer, FactCard } from '../../../lib/domain/index.ts';
import { lintAnswer } from '../../../lib/lint/index.ts';
import { imageCard, pngOf } from '../../support/pictures.ts';
import { answer, pack, rulesOf, TODAY } from './pack.ts';

const PICTURE = pngOf(2, 2);
const facts = (label: string, value: string, more: Partial<FactCard> = {}): FactCard => ({
  kind: 'facts',
  language: 'id',
  title: 'Biaya paspor',
  rows: [{ label, value }],
  ...more,
});

describe('the lint of a card', () => {
  it.each<[string, Answer['card'], readonly string[]]>([
    ['none', null, []],
    ['facts by their placeholders', facts('Paspor biasa, 5 tahun', '{{fact.biasa_5}}'), []],
    ['a fact that is not there', facts('Telepon', '{{fact.telpon}}'), ['unknown-placeholder']],
    ['what a person would fill in', facts('Untuk', '{{nama}}'), ['unknown-placeholder']],
    ['another amount than the fact', facts('Paspor biasa, 5 tahun', 'Rp340.000'), ['contradicts-fact']],
    ['the amount typed out', facts('Paspor biasa, 5 tahun', 'Rp350.000'), ['fact-typed-out']],
    ['an address elsewhere', facts('Daftar', 'https://calo.example.com/x'), ['foreign-link']],
    ['characters that nobody sees', facts('Daftar', 'di loket\u202E'), ['hidden-characters']],
    ['a person’s number', facts('Hubungi', '6104015203990001'), ['personal-data']],
    ['a picture with its words', imageCard(PICTURE), []],
    ['a picture of blanks', imageCard(PICTURE, { alt: '  ' }), ['card-without-words']],
    [
      'a picture whose words contradict a fact',
      imageCard(PICTURE, { alt: 'Paspor biasa, 5 tahun: Rp340.000' }),
      ['contradicts-fact'],
    ],
    ['a heavy picture', imageCard(PICTURE, { length: 300 * 1024 }), ['card-heavy']],
  ])('%s', (_, card, rules) => {
    const found = lintAnswer({ ...answer(), card }, pack([]), { today: TODAY });
    expect(rulesOf(found)).toEqual(rules);
    expect(found.every(({ field }) => field === 'card')).toBe(true);
  });
});
