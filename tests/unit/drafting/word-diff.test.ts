import { describe, expect, it } from 'vitest';
import { changedFields, type Item, wordDiff } from '../../../lib/drafting/index.ts';
import { newAnswer, reworded } from '../../support/drafting.ts';

const answer = newAnswer('baru', 'Biaya paspor Rp350.000 untuk 5 tahun.');
const item: Item = { kind: 'answer', answer };

describe('two revisions', () => {
  it('differ by words, which make up both texts again', () => {
    const parts = wordDiff(
      'Biaya paspor Rp350.000 untuk 5 tahun.',
      'Biaya paspor elektronik Rp650.000 untuk 5 tahun.',
    );
    const side = (left: 'added' | 'removed'): string =>
      parts
        .filter(({ kind }) => kind !== left)
        .map(({ text }) => text)
        .join('');
    expect(side('added')).toBe('Biaya paspor Rp350.000 untuk 5 tahun.');
    expect(side('removed')).toBe('Biaya paspor elektronik Rp650.000 untuk 5 tahun.');
    expect(parts.filter(({ kind }) => kind !== 'same').map(({ kind, text }) => [kind, text.trim()])).toEqual([
      ['removed', 'Rp350.000'],
      ['added', 'elektronik Rp650.000'],
    ]);
  });

  it('show several changed words in a row as one change', () => {
    expect(wordDiff('satu dua tiga empat', 'satu 2 3 empat')).toEqual([
      { kind: 'same', text: 'satu ' },
      { kind: 'removed', text: 'dua tiga' },
      { kind: 'added', text: '2 3' },
      { kind: 'same', text: ' empat' },
    ]);
    const [before, after] = ['a b\nc  d e', 'x b c d\ny'];
    const parts = wordDiff(before, after);
    const side = (left: string) => parts.map(({ kind, text }) => (kind === left ? '' : text)).join('');
    expect([side('added'), side('removed')]).toEqual([before, after]);
  });

  it('differ in named fields only', () => {
    const changed = {
      ...reworded(answer, 'Lain.'),
      sampleQuestions: ['satu', 'dua'],
      status: 'approved' as const,
      revision: 9,
    };
    expect(changedFields(item, { kind: 'answer', answer: changed })).toEqual([
      { field: 'sampleQuestions', before: 'apa itu baru', after: 'satu\ndua' },
      { field: 'variants.id.wordings.1', before: 'Biaya paspor Rp350.000 untuk 5 tahun.', after: 'Lain.' },
    ]);
    expect(changedFields(item, item)).toEqual([]);
    expect(changedFields(undefined, item).map(({ field }) => field)).toContain('title');
  });

  it('do not differ where variants only changed places', () => {
    const [one] = answer.variants;
    if (!one) throw new Error('an answer has a variant');
    const two = { ...one, id: 'en', language: 'en' };
    const there = { ...answer, variants: [one, two] };
    const back = { ...answer, variants: [two, one] };
    expect(changedFields({ kind: 'answer', answer: there }, { kind: 'answer', answer: back })).toEqual([]);
  });
});
