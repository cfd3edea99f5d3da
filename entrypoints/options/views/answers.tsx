import { useLiveQuery } from 'dexie-react-hooks';
import { AnswersView, type OpenPack } from '@/components/console/answers/index.ts';
import { systemClock } from '@/lib/core/index.ts';
import { readActivePack, readCard } from '@/lib/store/index.ts';
import { database } from '../database.ts';

async function readPack(): Promise<OpenPack | 'none' | 'unreadable'> {
  try {
    const active = await readActivePack(database);
    return active ? { header: active.row.header, answers: active.answers } : 'none';
  } catch {
    return 'unreadable';
  }
}

async function readImage(sha256: string): Promise<Blob | undefined> {
  const bytes = await readCard(database, sha256);
  return bytes && new Blob([bytes]);
}

/** The answers of the pack in use; a new pack shows as soon as it is installed. */
export default function AnswersPage() {
  const pack = useLiveQuery<OpenPack | 'none' | 'unreadable', 'loading'>(
    async () => readPack(),
    [],
    'loading',
  );
  return <AnswersView pack={pack} now={systemClock.now} readImage={readImage} />;
}
