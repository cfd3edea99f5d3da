// @vitest-environment happy-dom
import { renderHook } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { useEarlyKey } from '../../../components/hooks/use-early-key.ts';

const wait = () => {
  const act = vi.fn();
  const hook = renderHook(
    ({ ready, meant }: { ready: boolean; meant: string }) => useEarlyKey({ ready, meant, act }),
    { initialProps: { ready: false, meant: 'passport' } },
  );
  return { act, ...hook };
};

it('a key that came before the list was the one of the words in the box acts once, when it is', () => {
  const { act, result, rerender } = wait();
  result.current();
  rerender({ ready: false, meant: 'passport' });
  expect(act).not.toHaveBeenCalled();
  rerender({ ready: true, meant: 'passport' });
  rerender({ ready: true, meant: 'passport' });
  expect(act).toHaveBeenCalledOnce();
});

it('it acts on nothing but what stood there when it was pressed, not even later', () => {
  const { act, result, rerender } = wait();
  result.current();
  rerender({ ready: true, meant: 'visa' });
  rerender({ ready: true, meant: 'passport' });
  expect(act).not.toHaveBeenCalled();
});

it('a key pressed while nothing stood there is forgotten', () => {
  const { act, result, rerender } = wait();
  rerender({ ready: false, meant: '' });
  result.current();
  rerender({ ready: true, meant: 'passport' });
  expect(act).not.toHaveBeenCalled();
});
