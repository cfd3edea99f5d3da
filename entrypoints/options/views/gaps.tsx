import { useLiveQuery } from 'dexie-react-hooks';
import { GapsView } from '@/components/console/gaps/index.ts';
import { useTranslation } from '@/components/hooks/translation.tsx';
import { createId, systemRandom } from '@/lib/core/index.ts';
import { draftAnswer } from '@/lib/learning/index.ts';
import { database } from '../database.ts';
import { downloadLearning, draftFile } from '../learning-files.ts';
import { type ReadGaps, readGaps } from '../read-learning.ts';
import { createServices } from '../services.ts';

const services = createServices(database);
const ID_LENGTH = 8;

/** Questions without an answer, over the real database; new ones appear as they are kept. */
export default function GapsPage() {
  const { t, language } = useTranslation();
  const gaps = useLiveQuery<ReadGaps, ReadGaps>(() => readGaps(database), [], { state: 'loading' });
  return (
    <GapsView
      gaps={gaps}
      onDraft={(group) => {
        const id = `draft-${createId(systemRandom).slice(0, ID_LENGTH)}`;
        const draft = draftAnswer(group, id, language, {
          title: t('gaps.draftTitle'),
          wording: t('gaps.draftWording'),
          owner: t('gaps.draftOwner'),
          notes: t('gaps.draftNotes', { count: group.questions }),
        });
        return downloadLearning(services, draftFile(draft));
      }}
      onDone={(group) => void database.gaps.bulkDelete([...group.ids])}
    />
  );
}
