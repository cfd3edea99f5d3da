import { useEffect, useMemo, useState } from 'react';
import type { FindAnswers, LoadedPack, SearchHit } from '../sidebar/services.ts';
import { shortcutHits } from '../sidebar/shortcut-hits.ts';

export interface AnswerSearchState {
  readonly hits: readonly SearchHit[];
  /** The hits are of the pack in hand; before, they are of a moment ago and nothing may be inserted. */
  readonly settled: boolean;
  readonly failed: boolean;
}

interface AnswerSearching extends AnswerSearchState {
  /** Somebody is about to type. */
  readonly prepare: () => void;
}

interface Opened {
  readonly pack: LoadedPack;
  readonly find: FindAnswers;
  /** Where it could not be opened: what stood in the box; the next key tries again. */
  readonly failedFor?: string;
}

const NONE: readonly SearchHit[] = [];
const findNone: FindAnswers = () => NONE;

/** What the search box finds: with each key at once, from the moment that the search is open. */
export function useAnswerSearch(pack: LoadedPack | undefined, query: string): AnswerSearching {
  const wanted = query.trim();
  const named = useMemo(() => shortcutHits(pack?.answers ?? [], wanted), [pack, wanted]);
  const byName = named.length > 0;
  const [about, setAbout] = useState(false);
  const [opened, setOpened] = useState<Opened | undefined>();
  const needed = about || wanted !== '';
  const failed = opened?.failedFor !== undefined;
  const ready = opened?.pack === pack && (!failed || opened.failedFor === wanted);

  useEffect(() => {
    let stopped = false;
    // Without all answers a name or a word may stand for one that is not here yet.
    if (!needed || ready || !pack?.whole) return;
    const take = (told: Omit<Opened, 'pack'>): void => {
      if (!stopped) setOpened({ pack, ...told });
    };
    pack.openSearch().then(
      (find) => take({ find }),
      () => take({ find: findNone, failedFor: wanted }),
    );
    return () => {
      stopped = true;
    };
  }, [pack, needed, ready, wanted]);

  const find = opened?.find;
  const found = useMemo(
    () => (wanted === '' || byName ? NONE : find?.(wanted)) ?? NONE,
    [find, byName, wanted],
  );
  const prepare = (): void => setAbout(true);
  if (byName) return { hits: named, settled: true, failed: false, prepare };
  if (wanted === '') return { hits: NONE, settled: true, failed: false, prepare };
  return { hits: found, settled: opened?.pack === pack && pack?.whole === true, failed, prepare };
}
