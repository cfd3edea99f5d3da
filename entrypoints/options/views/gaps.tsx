import { useLiveQuery } from 'dexie-react-hooks';
import { GapsView } from '@/components/console/gaps/index.ts';
import { useTranslation } from '@/components/hooks/translation.tsx';
import { createId, systemClock, systemRandom } from '@/lib/core/index.ts';
import { draftAnswer, type GapGroup } from '@/lib/learning/index.ts';
import { database } from '../database.ts';
import { downloadJson } from '../download.ts';
import { beginAnswer } from '../drafting/begin-answer.ts';
import { draftFile } from '../learning-files.ts';
import { type ReadGaps, readGaps } from '../read-learning.ts';
import { createServices } from '../services.ts';

const services = createServices(database);
const ID_LENGTH = 8;

/** Questions without an answer, over the real database; new ones appear as they are kept. */
export default function GapsPage() {
  const { t, language } = useTranslation();
  const gaps = useLiveQuery<ReadGaps, ReadGaps>(async () => readGaps(database), [], { state: 'loading' });
  const draftOf = (group: GapGroup, wording: string) =>
    draftAnswer(group, `draft-${createId(systemRandom).slice(0, ID_LENGTH)}`, language, {
      title: t('gaps.draftTitle'),
      wording,
      owner: t('gaps.draftOwner'),
      notes: t('gaps.draftNotes', { count: group.questions }),
    });
  return (
    <GapsView
      gaps={gaps}
      onWrite={(group) => beginAnswer(database, draftOf(group, ''), systemClock.now())}
      onDraft={(group) => downloadJson(services, draftFile(draftOf(group, t('gaps.draftWording'))))}
      onDone={(group) => void database.gaps.bulkDelete([...group.ids])}
    />
  );
}
