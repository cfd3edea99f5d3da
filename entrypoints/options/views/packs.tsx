import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useState } from 'react';
import { PacksView, type Publishing } from '@/components/console/packs/index.ts';
import { packSource } from '@/lib/browser/index.ts';
import { readSigners } from '@/lib/store/index.ts';
import { database } from '../database.ts';
import { readInUse } from '../packs/in-use.ts';
import { readPublishing } from '../packs/publishing.ts';
import { createPacksServices } from '../packs/services.ts';
import { useConfigured } from '../use-configured.ts';

const NOTHING: Publishing = { state: undefined, diff: undefined, proposed: undefined, cards: undefined };

export default function PacksPage() {
  const services = useMemo(() => createPacksServices(database), []);
  const source = useConfigured(packSource);
  const inUse = useLiveQuery(async () => readInUse(database), []);
  const keys = useLiveQuery(async () => readSigners(database), [], []);
  const repository = useLiveQuery(async () => database.repositories.get('answers'), []);
  const [publishing, setPublishing] = useState<Publishing>(NOTHING);
  useEffect(() => {
    let stopped = false;
    // Signatures are checked outside of the query: waiting for anything but the database would end its transaction.
    void readPublishing(database, repository).then((found) => {
      if (!stopped) setPublishing(found);
    });
    return () => {
      stopped = true;
    };
  }, [repository]);
  return <PacksView inUse={inUse} source={source} keys={keys} publishing={publishing} services={services} />;
}
