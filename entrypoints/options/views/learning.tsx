import { useLiveQuery } from 'dexie-react-hooks';
import { LearningView } from '@/components/console/learning/index.ts';
import { systemClock } from '@/lib/core/index.ts';
import { resetLearned } from '@/lib/learning/index.ts';
import { readActiveHead } from '@/lib/store/index.ts';
import { database } from '../database.ts';
import { downloadJson } from '../download.ts';
import { evidenceFile } from '../learning-files.ts';
import { type ReadLearned, readLearned } from '../read-learning.ts';
import { createServices } from '../services.ts';
import { useSettings } from '../use-settings.ts';

const services = createServices(database);

/** What was learnt, over the real database; new choices appear as they are kept. */
export default function LearningPage() {
  const learned = useLiveQuery<ReadLearned, ReadLearned>(async () => readLearned(database), [], {
    state: 'loading',
  });
  const [settings, change] = useSettings();
  return (
    <LearningView
      learned={learned}
      keepDays={settings.learningDays}
      onKeepDays={(learningDays) => change({ learningDays })}
      onExport={async (answers) => {
        const pack = (await readActiveHead(database))?.row;
        if (!pack) return { ok: false, code: 'E33' };
        return downloadJson(services, evidenceFile(pack, answers, systemClock.now()));
      }}
      onReset={() => resetLearned(database.learning)}
    />
  );
}
