import { useEffect, useState } from 'react';
import type { Configured, ConfiguredValue } from '@/lib/browser/index.ts';

/** What is configured now; it stands in the browser's storage, where no live query of the database sees it. */
export function useConfigured<T>(kept: ConfiguredValue<T>): Configured<T> | undefined {
  const [configured, setConfigured] = useState<Configured<T> | undefined>();
  useEffect(() => {
    const load = (): void => void kept.read().then(setConfigured);
    load();
    return kept.watch(load);
  }, [kept]);
  return configured;
}
