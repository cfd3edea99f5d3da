// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useAnswerSearch } from '../../../components/hooks/use-answer-search.ts';
import type { FindAnswers, LoadedPack } from '../../../components/sidebar/services.ts';
import { readSamplePack } from '../../bench/suggest/sets.ts';

const { answers, ...header } = readSamplePack();
const found: FindAnswers = (query) => [{ answerId: `of ${query}`, words: [] }];
const packOf = (openSearch: LoadedPack['openSearch']): LoadedPack => ({
  header,
  answers,
  whole: true,
  source: 'embedded',
  openSearch,
});

function search(pack: LoadedPack, query = '') {
  const drawn: { readonly ids: readonly string[]; readonly settled: boolean }[] = [];
  const hook = renderHook(
    (given: { pack: LoadedPack; query: string }) => {
      const state = useAnswerSearch(given.pack, given.query);
      drawn.push({ ids: state.hits.map(({ answerId }) => answerId), settled: state.settled });
      return state;
    },
    { initialProps: { pack, query } },
  );
  return { drawn, ...hook };
}

describe('the search box', () => {
  it('has its list in the drawing of the key itself, once somebody was about to type', async () => {
    const pack = packOf(() => Promise.resolve(found));
    const { drawn, result, rerender } = search(pack);
    await act(async () => result.current.prepare());
    drawn.length = 0;
    rerender({ pack, query: 'biaya' });
    expect(drawn).toEqual([{ ids: ['of biaya'], settled: true }]);
  });

  it('says that its list is not the one of the words in it while the search is opened', async () => {
    const opening = Promise.withResolvers<FindAnswers>();
    const pack = packOf(() => opening.promise);
    const { result, rerender } = search(pack);
    rerender({ pack, query: 'biaya' });
    expect(result.current).toMatchObject({ hits: [], settled: false });
    await act(async () => opening.resolve(found));
    expect(result.current).toMatchObject({ hits: [{ answerId: 'of biaya' }], settled: true });
  });

  it('is of the pack in hand, and of none before it', async () => {
    const before = packOf(() => Promise.resolve(found));
    const { result, rerender } = search(before, 'biaya');
    await act(async () => undefined);
    const opening = Promise.withResolvers<FindAnswers>();
    const after = packOf(() => opening.promise);
    rerender({ pack: after, query: 'biaya' });
    expect(result.current.settled).toBe(false);
    await act(async () => opening.resolve(() => []));
    expect(result.current).toMatchObject({ hits: [], settled: true });
  });

  it('says that it failed, and is tried again by the next key', async () => {
    const open = vi.fn<LoadedPack['openSearch']>().mockRejectedValueOnce(new Error('no worker'));
    open.mockResolvedValue(found);
    const pack = packOf(open);
    const { result, rerender } = search(pack, 'b');
    await act(async () => undefined);
    expect(result.current).toMatchObject({ hits: [], failed: true });
    expect(open).toHaveBeenCalledOnce();
    rerender({ pack, query: 'bi' });
    await act(async () => undefined);
    expect(result.current).toMatchObject({ hits: [{ answerId: 'of bi' }], failed: false });
  });

  it('asks for nothing before all answers are here', async () => {
    const open = vi.fn<LoadedPack['openSearch']>().mockResolvedValue(found);
    const { result } = search({ ...packOf(open), whole: false }, 'biaya');
    await act(async () => undefined);
    expect(open).not.toHaveBeenCalled();
    expect(result.current.settled).toBe(false);
  });
});
