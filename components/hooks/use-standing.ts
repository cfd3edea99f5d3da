import { useEffect, useRef } from 'react';

/**
 * What was shown last of the same place stands until what is wanted now can be shown: a list comes with its key, and
 * what stands beside it a moment later, without going away in between. Whoever acts on it compares it with what is wanted.
 */
export function useStanding<T extends { readonly place: string }>(wanted: T, ready: boolean): T {
  const last = useRef(wanted);
  useEffect(() => {
    if (ready) last.current = wanted;
  });
  return ready || last.current.place !== wanted.place ? wanted : last.current;
}
