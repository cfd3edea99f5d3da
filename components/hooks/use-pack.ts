import { useEffect, useState } from 'react';
import type { LoadedPack, SidebarServices } from '../sidebar/services.ts';

export type PackState = LoadedPack | 'loading' | 'none' | 'unreadable';

export function usePack(services: SidebarServices): PackState {
  const [pack, setPack] = useState<PackState>('loading');
  useEffect(() => {
    let stopped = false;
    const load = (): void => {
      services.loadPack().then(
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
