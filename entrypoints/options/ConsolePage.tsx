import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { type Log, LogView } from '@/components/console/index.ts';
import { useTranslation } from '@/components/hooks/translation.tsx';
import { readSettings, watchStorage, writeSettings } from '@/lib/browser/index.ts';
import { defaultSettings, type Settings } from '@/lib/domain/index.ts';
import { Database } from '@/lib/store/index.ts';
import { createExporter } from './exporter.ts';
import { readLog } from './read-log.ts';
import { createServices } from './services.ts';

const database = new Database();
const onExport = createExporter(createServices(database));

/** The console's log view over the real database; new events appear as they are written. */
export function ConsolePage() {
  const { t } = useTranslation();
  const log = useLiveQuery<Log, Log>(() => readLog(database.journal), [], { state: 'loading' });
  const [settings, setSettings] = useState<Settings>(defaultSettings);
  useEffect(() => {
    const load = (): void => void readSettings().then(setSettings);
    load();
    return watchStorage(load);
  }, []);
  const title = `${t('console.title')} · ${t('app.name')}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <LogView
      log={log}
      settings={settings}
      onSettings={(change) => void writeSettings(change)}
      onExport={onExport}
    />
  );
}
