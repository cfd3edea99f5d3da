import { useEffect, useMemo, useState } from 'react';
import type { LoadedPack, SearchHit } from '../sidebar/services.ts';
import { shortcutHits } from '../sidebar/shortcut-hits.ts';

export interface AnswerSearchState {
  readonly hits: readonly SearchHit[];
  /** The hits are those of what stands in the box now; before, they are of a moment ago and nothing may be inserted. */
  readonly settled: boolean;
  readonly failed: boolean;
}

const NONE: readonly SearchHit[] = [];

/** What the search box finds; the last list stays in sight until the next one is there. */
export function useAnswerSearch(pack: LoadedPack | undefined, query: string): AnswerSearchState {
  const wanted = query.trim();
  const named = useMemo(() => shortcutHits(pack?.answers ?? [], wanted), [pack, wanted]);
  const byName = named.length > 0;
  const [found, setFound] = useState({ for: '', hits: NONE, failed: false });

  useEffect(() => {
    let stopped = false;
    if (!pack || wanted === '' || byName) return;
    const show = (hits: readonly SearchHit[], failed = false): void => {
      if (!stopped) setFound({ for: wanted, hits, failed });
    };
    pack.search(wanted).then(show, () => show(NONE, true));
    return () => {
      stopped = true;
    };
  }, [pack, wanted, byName]);

  if (byName) return { hits: named, settled: true, failed: false };
  if (wanted === '') return { hits: NONE, settled: true, failed: false };
  // Without all answers a shortcut may stand for one that is not here yet.
  const settled = found.for === wanted && pack?.whole === true;
  return { hits: found.hits, settled, failed: found.failed };
}
