import { useEffect, useState } from 'react';
import { SettingsView } from '@/components/console/settings/index.ts';
import { canClosePanel, readSettings, watchStorage, writeSettings } from '@/lib/browser/index.ts';
import { defaultSettings, type Settings } from '@/lib/domain/index.ts';

export default function SettingsPage() {
  const [settings, setSettings] = useState<Settings>(defaultSettings);
  useEffect(() => {
    const load = (): void => void readSettings().then(setSettings);
    load();
    return watchStorage(load);
  }, []);
  return (
    <SettingsView
      settings={settings}
      onSettings={(change) => {
        // At once: a checkbox that waits for the disk looks as if it had refused.
        setSettings((before) => ({ ...before, ...change }));
        void writeSettings(change);
      }}
      panelCloses={canClosePanel()}
    />
  );
}
