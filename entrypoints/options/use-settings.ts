import { useCallback, useEffect, useState } from 'react';
import { readSettings, watchStorage, writeSettings } from '@/lib/browser/index.ts';
import { defaultSettings, type Settings } from '@/lib/domain/index.ts';

/** This profile's settings, also as other pages change them, and a way to change some. */
export function useSettings(): readonly [Settings, (change: Partial<Settings>) => void] {
  const [settings, setSettings] = useState<Settings>(defaultSettings);
  useEffect(() => {
    const load = (): void => void readSettings().then(setSettings);
    load();
    return watchStorage(load);
  }, []);
  const change = useCallback((wanted: Partial<Settings>): void => {
    // At once: a checkbox that waits for the disk looks as if it had refused, and typed text would jump back.
    setSettings((before) => ({ ...before, ...wanted }));
    void writeSettings(wanted);
  }, []);
  return [settings, change];
}
