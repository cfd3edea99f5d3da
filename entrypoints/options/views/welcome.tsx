import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { WelcomeView } from '@/components/console/welcome/index.ts';
import { startSession } from '@/lib/answering/index.ts';
import {
  type ConfiguredSource,
  readOperator,
  readPackSource,
  readSettings,
  watchPackSource,
  watchStorage,
  writeOperator,
  writeSettings,
} from '@/lib/browser/index.ts';
import { systemClock } from '@/lib/core/index.ts';
import { readActivePack } from '@/lib/store/index.ts';
import { database } from '../database.ts';

const MOST_NAMES = 9;

async function start(name: string): Promise<void> {
  const session = startSession(name, systemClock.now(), systemClock.offsetMinutes());
  await writeOperator(session);
  const { recentOperators } = await readSettings();
  const others = recentOperators.filter((known) => known !== session.operator.id);
  await writeSettings({ recentOperators: [session.operator.id, ...others].slice(0, MOST_NAMES) });
}

async function readPack() {
  const active = await readActivePack(database);
  if (!active) return undefined;
  const { header, source, version } = active.row;
  return {
    label: header.label ?? header.id,
    version,
    accounts: header.officialAccounts,
    isSample: source === 'embedded',
  };
}

/** What a browser shows once, after the extension was installed; always open again from the console. */
export default function WelcomePage() {
  const [operator, setOperator] = useState<string | undefined>();
  const [source, setSource] = useState<ConfiguredSource | undefined>();
  const pack = useLiveQuery(readPack, []);
  useEffect(() => {
    const load = (): void => void readOperator().then((session) => setOperator(session?.operator.id));
    load();
    return watchStorage(load);
  }, []);
  useEffect(() => {
    const load = (): void => void readPackSource().then(setSource);
    load();
    return watchPackSource(load);
  }, []);
  return (
    <WelcomeView
      operator={operator}
      onOperator={(name) => void start(name)}
      pack={pack}
      source={source && { address: source.source.addresses[0] ?? '', by: source.by }}
    />
  );
}
