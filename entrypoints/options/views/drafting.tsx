import { liveQuery } from 'dexie';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { DraftingView } from '@/components/console/drafting/index.ts';
import { type DraftingBaseRow, readDraftingBase } from '@/lib/store/index.ts';
import { database } from '../database.ts';
import { readOwnName } from '../drafting/own-name.ts';
import { draftingOf, readHeads, type Settled, settled } from '../drafting/read.ts';
import { createDraftingServices } from '../drafting/services.ts';

const NAME = 'drafting';

function watchAddress(onChange: () => void): () => void {
  addEventListener('hashchange', onChange);
  return () => removeEventListener('hashchange', onChange);
}

/** The id of the open answer stands in the address behind the part's name. */
const openAnswer = (): string | undefined => {
  const [part, id] = location.hash.slice(1).split('/');
  return part === NAME && id ? decodeURIComponent(id) : undefined;
};

export default function DraftingPage() {
  const base = useLiveQuery(async () => readDraftingBase(database), []);
  const entries = useLiveQuery(async () => database.draftEntries.toArray(), []);
  const me = useLiveQuery(async () => readOwnName(database), []);
  const [current, setCurrent] = useState<Settled | 'unreadable' | undefined>();
  const chosen = useSyncExternalStore(watchAddress, openAnswer);
  useEffect(() => {
    // A release that was prepared or opened, or a pack that came in, is what the next version follows on. Signatures
    // are checked outside of the query: waiting for anything but the database would end its transaction.
    const watching = liveQuery(async () => readHeads(database)).subscribe({
      next: () => void settled(database).then(setCurrent, () => setCurrent('unreadable')),
      error: () => setCurrent('unreadable'),
    });
    return () => watching.unsubscribe();
  }, []);
  const held = useRef<DraftingBaseRow | undefined>(undefined);
  held.current = base;
  const services = useMemo(() => createDraftingServices(database, () => held.current), []);
  const drafting = useMemo(() => draftingOf(current, base, entries, me), [current, base, entries, me]);
  return (
    <DraftingView
      drafting={drafting}
      services={services}
      chosen={chosen}
      onChoose={(id) => {
        location.hash = `${NAME}/${encodeURIComponent(id)}`;
      }}
    />
  );
}
