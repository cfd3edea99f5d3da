import { useEffect, useState } from 'react';

export type Counted<Figures> =
  | { readonly state: 'counting' | 'failed' }
  | { readonly state: 'counted'; readonly figures: Figures };

/** Counts when `count` is another function than before; what comes late for the one before is dropped. */
export function useCounted<Figures>(count: () => Promise<Figures>): Counted<Figures> {
  const [counted, setCounted] = useState<Counted<Figures>>({ state: 'counting' });
  useEffect(() => {
    let stopped = false;
    setCounted({ state: 'counting' });
    count().then(
      (figures) => !stopped && setCounted({ state: 'counted', figures }),
      () => !stopped && setCounted({ state: 'failed' }),
    );
    return () => {
      stopped = true;
    };
  }, [count]);
  return counted;
}
