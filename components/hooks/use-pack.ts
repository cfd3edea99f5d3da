import { useEffect, useState } from 'react';
import type { LoadedPack, SidebarServices } from '../sidebar/services.ts';

export type PackState = LoadedPack | 'loading' | 'none' | 'unreadable';

export function usePack(services: SidebarServices): PackState {
  const [pack, setPack] = useState<PackState>('loading');
  useEffect(() => {
    let stopped = false;
    const showFirst = (first: LoadedPack): void => {
      if (!stopped) setPack((before) => (before === 'loading' ? first : before));
    };
    const load = (): void => {
      services.loadPack(showFirst).then(
        (loaded) => {
          if (!stopped) setPack(loaded ?? 'none');
        },
        () => {
          if (!stopped) setPack('unreadable');
        },
      );
    };
    load();
    const unwatch = services.watchPack(load);
    return () => {
      stopped = true;
      unwatch();
    };
  }, [services]);
  return pack;
}
