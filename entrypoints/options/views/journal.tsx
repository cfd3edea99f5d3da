import { useLiveQuery } from 'dexie-react-hooks';
import { type Log, LogView } from '@/components/console/journal/index.ts';
import { database } from '../database.ts';
import { createExporter } from '../exporter.ts';
import { readLog } from '../read-log.ts';
import { createServices } from '../services.ts';

const onExport = createExporter(createServices(database));

/** The log over the real database; new events appear as they are written. */
export default function JournalPage() {
  const log = useLiveQuery<Log, Log>(() => readLog(database.journal), [], { state: 'loading' });
  return <LogView log={log} onExport={onExport} />;
}
