import { useDeferredValue, useEffect, useState, useSyncExternalStore } from 'react';
import type { AuditFilter, DeskState } from '../../../lib/audit/index.ts';
import type { LogDesk } from './types.ts';

export function useDeskState(desk: LogDesk): DeskState {
  return useSyncExternalStore(
    (listener) => desk.subscribe(listener),
    () => desk.state,
  );
}

/** The events that fit the filter; undefined until the first answer. */
export function useSelection(desk: LogDesk, filter: AuditFilter, indexed: number): Uint32Array | undefined {
  const wanted = useDeferredValue(filter);
  const [found, setFound] = useState<Uint32Array | undefined>();
  useEffect(() => {
    let stopped = false;
    // `indexed` is asked for again as the index grows.
    void (indexed >= 0 ? desk.select(wanted) : undefined)?.then((sequences) => {
      if (!stopped) setFound(sequences);
    });
    return () => {
      stopped = true;
    };
  }, [desk, wanted, indexed]);
  return found;
}
