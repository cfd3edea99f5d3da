import { describe, expect, it } from 'vitest';
import { questionsOf, suggest } from '../../../lib/suggest/index.ts';
import { trained } from './sample-index.ts';

const asked = (text: string) =>
  suggest(trained, text).asked.map((part) => [part.text, part.suggestion.answerId]);

describe('a comment that asks several things', () => {
  const words = (text: string) => questionsOf(text).map((question) => question.text);

  it('is taken apart in its order, and a question keeps its mark', () => {
    expect(words('Biaya paspor brp? sabtu buka ga??')).toEqual(['Biaya paspor brp?', 'sabtu buka ga??']);
  });

  it.each([
    ['brp biayanya trus bawa apa aja', ['brp biayanya', 'bawa apa aja']],
    ['sabtu buka ga terus kantornya dmn', ['sabtu buka ga', 'kantornya dmn']],
    ['biaya brp sama syaratnya apa aja', ['biaya brp', 'syaratnya apa aja']],
    ['kantor dimana, sekalian jam bukanya kapan', ['kantor dimana', 'jam bukanya kapan']],
    ['biayanya berapa dan jadinya kapan', ['biayanya berapa', 'jadinya kapan']],
    ['biaya brp plus lama brp hari', ['biaya brp', 'lama brp hari']],
    ['sabtu buka gak, klo paspor anak gimana', ['sabtu buka gak', 'paspor anak gimana']],
    ['1. biayanya brp\n2) syaratnya apa', ['biayanya brp', 'syaratnya apa']],
    ['- biaya brp\n- kantor dmn', ['biaya brp', 'kantor dmn']],
    ['Berape bayarnye? Bile siap?', ['Berape bayarnye?', 'Bile siap?']],
    ['kat mane pejabatnye, pastu bukak pukol berape', ['kat mane pejabatnye', 'bukak pukol berape']],
    ['How much is it and when are you open?', ['How much is it', 'when are you open?']],
  ])('%s', (text, questions) => {
    expect(words(text)).toEqual(questions);
  });

  it.each([
    ['a background that asks nothing', 'udah bayar tapi ga bisa dateng, uangnya balik ga?'],
    ['a preamble', 'Mohon informasi, syarat paspor baru apa saja?'],
    ['a greeting', 'Assalamualaikum min, sabtu buka ga'],
    ['the same that is no "and"', 'harganya sama ga kayak orang dewasa?'],
    ['the same day', 'bisa jadi di hari yang sama ga?'],
    ['Malay "straight to"', 'boleh terus datang ke kantor?'],
    ['thanks after it', 'sabtu buka ga? makasih min'],
  ])('%s is no question of its own', (_, text) => {
    expect(words(text)).toHaveLength(1);
  });

  it('is left whole where it is a story, and where nothing is asked', () => {
    expect(questionsOf('apa? '.repeat(40))).toEqual([]);
    expect(questionsOf('makasih ya, sukses terus')).toEqual([]);
    expect(questionsOf('🙏')).toEqual([]);
  });

  it('bears a hundred thousand characters', () => {
    const started = performance.now();
    for (const text of [
      'sama '.repeat(20_000),
      '?'.repeat(100_000),
      'a'.repeat(100_000),
      ' '.repeat(100_000),
    ])
      expect(questionsOf(text).length).toBeLessThanOrEqual(12);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it.each([
    [
      'Min, biaya bikin paspor berapa? Sabtu buka ga?',
      [
        ['biaya bikin paspor berapa?', 'paspor_biaya'],
        ['Sabtu buka ga?', 'jam_layanan'],
      ],
    ],
    [
      'How much is a new passport? And are you open on Saturday?',
      [
        ['How much is a new passport?', 'paspor_biaya'],
        ['are you open on Saturday?', 'jam_layanan'],
      ],
    ],
  ])('%s', (text, parts) => {
    expect(asked(text)).toEqual(parts);
  });

  it.each(['min biaya paspor brp? berapa sih biaya paspor?', 'biaya???', 'sabtu buka ga? makasih min'])(
    '%s asks one',
    (text) => {
      expect(asked(text)).toEqual([]);
    },
  );
});
