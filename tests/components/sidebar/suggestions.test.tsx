// @vitest-environment happy-dom
import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { useSuggestions } from '../../../components/hooks/use-suggestions.ts';
import type { LoadedPack } from '../../../components/sidebar/services.ts';
import type { Suggested } from '../../../lib/domain/index.ts';
import { readSamplePack } from '../../bench/suggest/sets.ts';
import { item } from '../../support/journal.ts';

const { answers, ...header } = readSamplePack();
const pack: LoadedPack = {
  header,
  answers,
  whole: true,
  source: 'embedded',
  openSearch: () => Promise.resolve(() => []),
};
const noFit: Suggested = { verdict: 'no-fit', suggestions: [], asked: [] };

const follow = (rank: () => Promise<Suggested>, first: LoadedPack | undefined) =>
  renderHook(({ now }: { now: LoadedPack | undefined }) => useSuggestions(rank, now, item), {
    initialProps: { now: first },
  });

it('a question that comes before the answers is ranked once, and shown with them', async () => {
  const rank = vi.fn(() => Promise.resolve(noFit));
  const { result, rerender } = follow(rank, undefined);
  await waitFor(() => expect(rank).toHaveBeenCalledOnce());
  expect(result.current).toBe('idle');
  rerender({ now: pack });
  await waitFor(() => expect(result.current).toEqual(noFit));
  expect(rank).toHaveBeenCalledOnce();
});

it('a pack that comes with what was ranked ahead draws it at once', async () => {
  const { result, rerender } = follow(() => Promise.resolve(noFit), undefined);
  await act(async () => undefined);
  expect(result.current).toBe('idle');
  rerender({ now: pack });
  expect(result.current).toEqual(noFit);
});

it('what could not be ranked without a pack is asked again with one', async () => {
  const rank = vi.fn(() => Promise.resolve(noFit)).mockRejectedValueOnce(new Error('no pack in use'));
  const { result, rerender } = follow(rank, undefined);
  rerender({ now: pack });
  await waitFor(() => expect(result.current).toEqual(noFit));
  expect(rank).toHaveBeenCalledTimes(2);
});

it('another pack ranks the same question anew, and what is in sight stays until then', async () => {
  const answersIt: Suggested = { ...noFit, verdict: 'answers' };
  const rank = vi.fn(() => Promise.resolve(noFit)).mockResolvedValueOnce(answersIt);
  const { result, rerender } = follow(rank, pack);
  await waitFor(() => expect(result.current).toEqual(answersIt));
  rerender({ now: { ...pack, header: { ...header, version: header.version + 1 } } });
  expect(result.current).toEqual(answersIt);
  await waitFor(() => expect(result.current).toEqual(noFit));
});

it('the same pack, read whole after its first answers, ranks nothing anew', async () => {
  const rank = vi.fn(() => Promise.resolve(noFit));
  const { result, rerender } = follow(rank, { ...pack, answers: answers.slice(0, 1), whole: false });
  await waitFor(() => expect(result.current).toEqual(noFit));
  rerender({ now: pack });
  expect(result.current).toEqual(noFit);
  expect(rank).toHaveBeenCalledOnce();
});
