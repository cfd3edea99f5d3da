import { useLiveQuery } from 'dexie-react-hooks';
import {
  type IntegrityServices,
  IntegrityView,
  type JournalState,
} from '@/components/console/integrity/index.ts';
import { collectionPlace } from '@/lib/browser/index.ts';
import { filesOfDrop } from '@/lib/evidence/index.ts';
import {
  addCosignatures,
  cosignNote,
  deviceVerifierKey,
  recordAnchor,
  sealCheckpoint,
  verifyBundle,
} from '@/lib/journal/index.ts';
import { collectionServices, readStanding } from '../collection.ts';
import { copyText } from '../copy-text.ts';
import { database } from '../database.ts';
import { useConfigured } from '../use-configured.ts';
import { consoleWriter } from '../writer.ts';

const now = (): string => new Date().toISOString();

const services: IntegrityServices = {
  async seal() {
    const sealed = await sealCheckpoint(await consoleWriter());
    return { broken: sealed.ok ? undefined : (sealed.detail ?? sealed.reason) };
  },
  async check({ files, anchors, keys }, onProgress) {
    const bundle = await filesOfDrop(files);
    if (!bundle.ok) return undefined;
    const trustedKeys = keys.split('\n').filter((line) => line.trim() !== '');
    return verifyBundle(bundle.value, { anchors, trustedKeys, onProgress });
  },
  addCosignatures: (note) => addCosignatures(database.journal, note, now()),
  cosign: async (note, name) => cosignNote(await consoleWriter(), note, name),
  printed: (size) => recordAnchor(database.journal, { size, kind: 'print', at: now() }),
  copy: copyText,
  ...collectionServices,
};

async function readState(key: string): Promise<JournalState> {
  try {
    const checkpoint = await database.checkpoints.orderBy('size').last();
    return {
      state: 'ready',
      events: await database.leaves.count(),
      key,
      checkpoint,
      anchors: await database.anchors.toArray(),
    };
  } catch {
    return { state: 'unreadable' };
  }
}

// Outside the live query: making a key is no reading, and awaits more than the database.
const ownKey = consoleWriter().then(deviceVerifierKey);

export default function IntegrityPage() {
  const key = useLiveQuery(async () => ownKey, []);
  const journal = useLiveQuery<JournalState, JournalState>(
    async () => (key === undefined ? { state: 'loading' } : readState(key)),
    [key],
    { state: 'loading' },
  );
  const place = useConfigured(collectionPlace);
  const collection = useLiveQuery(async () => place && readStanding(place), [place]);
  return <IntegrityView journal={journal} collection={collection} services={services} />;
}
