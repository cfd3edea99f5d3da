import { useSyncExternalStore } from 'react';

function watch(onChange: () => void): () => void {
  const stop = new AbortController();
  addEventListener('online', onChange, { signal: stop.signal });
  addEventListener('offline', onChange, { signal: stop.signal });
  return () => stop.abort();
}

/** False only where the computer has no network at all; a true one may still reach nobody. */
export const useOnline = (): boolean => useSyncExternalStore(watch, () => navigator.onLine);
