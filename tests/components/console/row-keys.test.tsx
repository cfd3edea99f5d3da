// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { useRowKeys } from '../../../components/console/drafting/use-row-keys.ts';

afterEach(cleanup);

/** Rows as a form has them: their number comes from elsewhere and changes together with what the hook is told. */
function rowsOf(count: number) {
  const hook = renderHook(({ rows }) => useRowKeys(rows), { initialProps: { rows: count } });
  const keys = (rows: number): number[] =>
    Array.from({ length: rows }, (_, at) => hook.result.current.keyOf(at));
  return { ...hook, keys };
}

describe('keys of rows', () => {
  it('stay with the rows behind one that is removed', () => {
    const { result, rerender, keys } = rowsOf(3);
    const before = keys(3);
    act(() => {
      result.current.remove(0);
      rerender({ rows: 2 });
    });
    expect(keys(2)).toEqual(before.slice(1));
  });

  it('are new for rows that are added, also after one was removed', () => {
    const { result, rerender, keys } = rowsOf(2);
    const before = keys(2);
    act(() => {
      result.current.remove(1);
      rerender({ rows: 1 });
    });
    rerender({ rows: 2 });
    expect(keys(2)[0]).toBe(before[0]);
    expect(before).not.toContain(keys(2)[1]);
  });

  it('begin anew where rows went without a word, as when another tab’s words are taken', () => {
    const { rerender, keys } = rowsOf(3);
    const before = keys(3);
    rerender({ rows: 2 });
    expect(keys(2).filter((key) => before.includes(key))).toEqual([]);
    expect(new Set(keys(2)).size).toBe(2);
  });
});
