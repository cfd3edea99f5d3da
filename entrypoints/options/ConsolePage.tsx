import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { type Log, LogView } from '@/components/console/index.ts';
import { readSettings, watchStorage, writeSettings } from '@/lib/browser/index.ts';
import { defaultSettings, type Settings } from '@/lib/domain/index.ts';
import { type JournalTables, readAll, verifyChain } from '@/lib/journal/index.ts';
import { Database } from '@/lib/store/index.ts';
import { createExporter } from './exporter.ts';

const database = new Database();
const onExport = createExporter(database);

/** The console's log view over the real database; new events appear as they are written. */
export function ConsolePage() {
  const log = useLiveQuery<Log, Log>(() => readLog(database.journal), [], { state: 'loading' });
  const [settings, setSettings] = useState<Settings>(defaultSettings);
  useEffect(() => {
    const load = (): void => void readSettings().then(setSettings);
    load();
    return watchStorage(load);
  }, []);
  return (
    <LogView
      log={log}
      settings={settings}
      onSettings={(change) => void writeSettings(change)}
      onExport={onExport}
    />
  );
}

async function readLog(tables: JournalTables): Promise<Log> {
  try {
    const rows = await tables.leaves.orderBy('seq').toArray();
    const entries = await readAll(tables);
    return { state: 'ready', entries, chain: verifyChain(rows.map(({ line }) => line)) };
  } catch {
    return { state: 'unreadable' };
  }
}
