import { describe, expect, it } from 'vitest';
import { type Mark, markedStretches } from '../../../components/ui/index.ts';

const marked = (text: string, ...marks: (string | Mark)[]) => {
  const stretches = markedStretches(
    text,
    marks.map((mark) => (typeof mark === 'string' ? { phrase: mark } : mark)),
  );
  expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
  for (const { text: words, start } of stretches) expect(text.slice(start, start + words.length)).toBe(words);
  return stretches.filter(({ mark }) => mark).map((stretch) => stretch.text);
};
const root = (phrase: string): Mark => ({ phrase, inflected: true });

describe('marked stretches', () => {
  it.each<[string, string, (string | Mark)[], string[]]>([
    ['a word in any case', 'Biaya BIAYA biaya', ['biaya'], ['Biaya', 'BIAYA', 'biaya']],
    ['no part of a word', 'biayanya', ['biaya'], []],
    [
      'a word built on it where that is asked for',
      'biayanya, pembiayaan',
      [root('biaya')],
      ['biayanya', 'pembiayaan'],
    ],
    ['no short root in a long word', 'majukan aju', [root('aju')], ['aju']],
    [
      'a phrase, across blanks and a sign',
      'surat  kuasa dan surat-kuasa',
      ['surat kuasa'],
      ['surat  kuasa', 'surat-kuasa'],
    ],
    ['no phrase across a sentence', 'bawa surat.    kuasa', ['surat kuasa'], []],
    ['the longer of two phrases', 'surat kuasa', ['surat', 'surat kuasa'], ['surat kuasa']],
    ['drawn-out letters and doubled words', 'biayaaaa anak2', ['biaya', 'anak'], ['biayaaaa', 'anak2']],
    ['accents, composed or not', 'café cafe\u0301 CAFE', ['cafe'], ['café', 'cafe\u0301', 'CAFE']],
    ['an emoji beside it', '🙏🏽biaya👨‍👩‍👧', ['biaya'], ['biaya']],
    ['what looks like markup as text', '<b>biaya</b> &amp; <img src=x>', ['biaya', 'b'], ['b', 'biaya', 'b']],
    ['another script', 'كم biaya', ['كم'], ['كم']],
    ['nothing for a phrase of signs', 'a ? b', ['?', ''], []],
    ['nothing in an empty text', '', ['a'], []],
  ])('%s', (_, text, marks, expected) => {
    expect(marked(text, ...marks)).toEqual(expected);
  });

  it('keep a combining mark with its letter', () => {
    expect(marked('a\u0301b\u0327 x', 'ab')).toEqual(['a\u0301b\u0327']);
  });

  it('bear a hundred thousand characters', () => {
    const text = 'biaya paspor '.repeat(8000);
    const started = performance.now();
    expect(marked(text, 'biaya paspor', root('paspor'))).toHaveLength(8000);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
