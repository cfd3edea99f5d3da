import { LogView } from '@/components/console/journal/index.ts';
import { auditDesk } from '../audit-desk.ts';
import { correct } from '../correct.ts';
import { database } from '../database.ts';
import { createExporter } from '../exporter.ts';
import { savedViews } from '../saved-views.ts';
import { createServices } from '../services.ts';

const onExport = createExporter(createServices(database));

/** The log over the real database; new events appear as they are written. */
export default function JournalPage() {
  return <LogView desk={auditDesk()} saved={savedViews} onExport={onExport} onCorrect={correct} />;
}
