import { useEffect, useMemo, useState } from 'react';
import type { SearchHit, SidebarServices } from '../sidebar/services.ts';

/** A list that is not made by the question: what was starred, what was used lately. */
export type ShelfName = 'favourites' | 'recents';

export interface Shelf {
  readonly name: ShelfName | undefined;
  /** What lies on the open one; undefined while none is open. */
  readonly hits: readonly SearchHit[] | undefined;
  /** Opens a shelf, or closes the one that is open. */
  readonly toggle: (name: ShelfName) => void;
  readonly close: () => void;
  readonly isFavourite: (answerId: string) => boolean;
  readonly star: (answerId: string) => void;
}

const MOST_FAVOURITES = 200;

export function useShelf(
  services: SidebarServices,
  favourites: readonly string[],
  known: Pick<ReadonlySet<string>, 'has'>,
): Shelf {
  const [name, setName] = useState<ShelfName | undefined>();
  const [recents, setRecents] = useState<readonly string[] | undefined>();
  useEffect(() => {
    let stopped = false;
    setRecents(undefined);
    // A journal that cannot be read is told of in the status strip.
    if (name === 'recents')
      void services
        .recentAnswers()
        .catch(() => [])
        .then((found) => !stopped && setRecents(found));
    return () => {
      stopped = true;
    };
  }, [name, services]);
  const hits = useMemo(() => {
    const ids = name === 'favourites' ? favourites : name === 'recents' ? (recents ?? []) : undefined;
    // A pack may have dropped what was starred or used; it lies there again when a later one brings it back.
    return ids?.filter((id) => known.has(id)).map((answerId) => ({ answerId, words: [] }));
  }, [name, favourites, recents, known]);
  return {
    name,
    hits,
    toggle: (wanted) => setName(name === wanted ? undefined : wanted),
    close: () => setName(undefined),
    isFavourite: (answerId) => favourites.includes(answerId),
    star(answerId) {
      const others = favourites.filter((id) => id !== answerId);
      const starred = others.length === favourites.length;
      void services.setFavourites((starred ? [answerId, ...others] : others).slice(0, MOST_FAVOURITES));
    },
  };
}
