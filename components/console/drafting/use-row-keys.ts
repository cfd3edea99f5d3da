import { useState } from 'react';

interface RowKeys {
  readonly keys: readonly number[];
  readonly next: number;
}

const upTo = (count: number): RowKeys => ({
  keys: Array.from({ length: count }, (_, key) => key),
  next: count,
});

/**
 * Keys for rows that have no name, or one that is being typed. By its place, a row that follows a removed one would take
 * over that one's caret and what its box can undo. `remove` is called together with the removal.
 */
export function useRowKeys(count: number): {
  readonly keyOf: (at: number) => number;
  readonly remove: (at: number) => void;
} {
  const [rows, setRows] = useState(() => upTo(count));
  let current = rows;
  // Rows are added at the end; who takes some away without saying which begins anew.
  if (rows.keys.length < count) {
    const added = Array.from({ length: count - rows.keys.length }, (_, i) => rows.next + i);
    current = { keys: [...rows.keys, ...added], next: rows.next + added.length };
  } else if (rows.keys.length > count)
    current = {
      keys: Array.from({ length: count }, (_, i) => rows.next + i),
      next: rows.next + count,
    };
  if (current !== rows) setRows(current);
  return {
    keyOf: (at) => current.keys[at] ?? -1,
    remove: (at) => setRows(({ keys, next }) => ({ keys: keys.filter((_, place) => place !== at), next })),
  };
}
