import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { LogView } from '@/components/console/journal/index.ts';
import { topicNames } from '@/lib/answers/index.ts';
import { readActivePack } from '@/lib/store/index.ts';
import { auditDesk } from '../audit-desk.ts';
import { correct } from '../correct.ts';
import { database } from '../database.ts';
import { createExporter } from '../exporter.ts';
import { savedViews } from '../saved-views.ts';
import { createServices } from '../services.ts';

const onExport = createExporter(createServices(database));

/** The log over the real database; new events appear as they are written. */
export default function JournalPage() {
  const pack = useLiveQuery(async () => readActivePack(database), []);
  const nameOfTopic = useMemo(() => topicNames(pack?.answers ?? []), [pack]);
  return (
    <LogView
      desk={auditDesk()}
      nameOfTopic={nameOfTopic}
      saved={savedViews}
      onExport={onExport}
      onCorrect={correct}
    />
  );
}
