// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useCardPicture } from '../../../components/card/use-card-picture.ts';
import type { Card } from '../../../lib/domain/index.ts';
import { imageCard, pngOf } from '../../support/pictures.ts';
import { SAMPLE } from '../../support/repository/packs.ts';

const { answers: _, ...pack } = SAMPLE;
const CARDS: readonly Card[] = [2, 3, 4, 5].map((width) => imageCard(pngOf(width, 2)));
beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('reads no picture of an answer that is chosen for a moment only, and then the last one', async () => {
  const readImage = vi.fn(async () => undefined);
  const source = { pack, readImage };
  const { rerender, result, unmount } = renderHook(
    ({ card }) => useCardPicture(card, SAMPLE.validUntil, source),
    { initialProps: { card: CARDS[0] as Card } },
  );
  for (const card of CARDS.slice(1)) {
    await act(async () => vi.advanceTimersByTimeAsync(140));
    rerender({ card });
  }
  expect(readImage).not.toHaveBeenCalled();
  expect(result.current.state).toBe('drawing');
  await act(async () => vi.advanceTimersByTimeAsync(1000));
  const [, , , last] = CARDS;
  expect(readImage.mock.calls).toEqual([[last?.kind === 'image' ? last.sha256 : '']]);
  expect(result.current).toMatchObject({ state: 'failed', reason: 'missing' });
  unmount();
});
