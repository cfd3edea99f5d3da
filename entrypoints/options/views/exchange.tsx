import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useRef, useState } from 'react';
import { type ExchangeState, ExchangeView } from '@/components/console/exchange/index.ts';
import { useTranslation } from '@/components/hooks/translation.tsx';
import { database } from '../database.ts';
import { readOwnName } from '../drafting/own-name.ts';
import { settled } from '../drafting/read.ts';
import { createExchangeServices } from '../exchange/services.ts';

async function openDrafts(): Promise<ExchangeState> {
  const { pack } = await settled(database);
  return pack ? 'ready' : 'no-pack';
}

export default function ExchangePage() {
  const { language } = useTranslation();
  const spoken = useRef(language);
  spoken.current = language;
  const me = useLiveQuery(async () => (await readOwnName(database)) ?? null, []);
  const [state, setState] = useState<ExchangeState>('loading');
  useEffect(() => {
    void openDrafts().then(setState, () => setState('unreadable'));
  }, []);
  const services = useMemo(() => createExchangeServices(database, () => spoken.current), []);
  const shown =
    state === 'ready' ? (me === undefined ? 'loading' : me === null ? 'no-name' : 'ready') : state;
  return <ExchangeView state={shown} services={services} />;
}
