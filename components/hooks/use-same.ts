import { useCallback, useLayoutEffect, useRef } from 'react';

/** Does what the last drawing's function does and stays the same: a child that is given it is drawn anew only for what it shows. */
export function useSame<Given extends readonly unknown[]>(
  act: (...given: Given) => void,
): (...given: Given) => void {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  return useCallback((...given: Given) => latest.current(...given), []);
}
