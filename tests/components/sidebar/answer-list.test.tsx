// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TranslationContext } from '../../../components/hooks/translation.tsx';
import type { AnswerSearchState } from '../../../components/hooks/use-answer-search.ts';
import type { SuggestionState } from '../../../components/hooks/use-suggestions.ts';
import { AnswerList, type AnswerRow } from '../../../components/sidebar/AnswerList.tsx';
import { createTranslate, type Language } from '../../../lib/i18n/index.ts';
import { readSamplePack } from '../../bench/suggest/sets.ts';
import { item } from '../../support/journal.ts';

const [first, second] = readSamplePack().answers;
if (!first || !second) throw new Error('the sample pack is empty');
const ROWS: AnswerRow[] = [first, second].map((answer) => ({ key: answer.id, answer }));
const QUIET: AnswerSearchState = { hits: [], settled: true, failed: false };

interface Given {
  rows?: readonly AnswerRow[];
  current?: string;
  query?: string;
  state?: SuggestionState;
  searched?: AnswerSearchState;
  language?: Language;
}

function list({ rows = [], current, query = '', state = 'idle', searched = QUIET, language = 'id' }: Given) {
  return (
    <TranslationContext value={{ t: createTranslate(language), language }}>
      <AnswerList
        rows={rows}
        current={current}
        query={query}
        item={item}
        state={state}
        searched={searched}
        onChoose={vi.fn()}
        onInsert={vi.fn()}
      />
    </TranslationContext>
  );
}
afterEach(cleanup);

describe('why there is no answer', () => {
  const none = (verdict: 'no-fit' | 'needs-none'): SuggestionState => ({
    verdict,
    suggestions: [],
    asked: [],
  });

  it.each<[SuggestionState, RegExp, RegExp]>([
    [none('no-fit'), /Tidak ada jawaban resmi yang cocok/, /No approved answer fits/],
    [none('needs-none'), /tidak perlu dijawab/, /No answer seems needed/],
    ['failed', /E34/, /E34/],
    ['ranking', /Memuat jawaban/, /Loading answers/],
  ])('%o is said in both languages', (state, id, en) => {
    for (const [language, wanted] of [
      ['id', id],
      ['en', en],
    ] as const) {
      expect(render(list({ state, language })).container.textContent).toMatch(wanted);
      cleanup();
    }
  });
});

describe('while typing in the search box', () => {
  const searching = { hits: [], settled: false, failed: false };

  it('the last list stays in sight until the next one is there', () => {
    const { rerender } = render(list({ rows: ROWS, query: 'bia', searched: searching }));
    expect(screen.getAllByRole('option')).toHaveLength(2);
    expect(screen.getByRole('listbox').getAttribute('aria-busy')).toBe('true');
    rerender(list({ rows: ROWS, query: 'bia' }));
    expect(screen.getByRole('listbox').getAttribute('aria-busy')).toBe('false');
  });

  it('nothing is said to be missing before it was looked for', () => {
    const { container, rerender } = render(list({ query: 'xyz', searched: searching }));
    expect(container.textContent).toBe('');
    rerender(list({ query: 'xyz' }));
    expect(container.textContent).toContain('xyz');
  });

  it('a search that failed says so', () => {
    render(list({ query: 'biaya', searched: { ...QUIET, failed: true } }));
    expect(screen.getByText(/E34/)).toBeTruthy();
  });
});

describe('scrolling', () => {
  it('follows a choice that was moved, and never a list that arrives under the mouse', () => {
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => undefined);
    const state: SuggestionState = { verdict: 'answers', suggestions: [], asked: [] };
    scrolled.mockClear();
    const { rerender } = render(list({ state: 'ranking' }));
    rerender(list({ rows: ROWS, current: first.id, state }));
    expect(scrolled).not.toHaveBeenCalled();
    rerender(list({ rows: ROWS, current: second.id, state }));
    expect(scrolled.mock.contexts).toEqual([document.getElementById(`answer-${second.id}`)]);
    scrolled.mockRestore();
  });
});
