import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { WelcomeView, type WelcomeViewProps } from '@/components/console/welcome/index.ts';
import { startSession } from '@/lib/answering/index.ts';
import {
  packSource,
  readOperator,
  readOperatorPolicy,
  rememberOperator,
  watchStorage,
  writeOperator,
} from '@/lib/browser/index.ts';
import { systemClock } from '@/lib/core/index.ts';
import { readActiveHead } from '@/lib/store/index.ts';
import { database } from '../database.ts';
import { createSourceServices } from '../packs/source-services.ts';
import { useConfigured } from '../use-configured.ts';

const sourceServices = createSourceServices(database);

type Operator = WelcomeViewProps['operator'];

async function start(name: string): Promise<void> {
  const session = startSession(name, systemClock.now(), systemClock.offsetMinutes());
  await writeOperator(session);
  await rememberOperator(session.operator.id);
}

async function readPack() {
  const active = await readActiveHead(database);
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
  const [operator, setOperator] = useState<Operator>();
  const [fault, setFault] = useState<string>();
  const source = useConfigured(packSource);
  const pack = useLiveQuery(async () => readPack(), []);
  useEffect(() => {
    const load = async (): Promise<void> => {
      const [session, policy] = await Promise.all([readOperator(), readOperatorPolicy()]);
      setFault(policy.ok ? undefined : policy.detail);
      setOperator(
        session && {
          name: session.name ?? session.operator.id,
          by: session.operator.how === 'policy' ? 'policy' : 'person',
        },
      );
    };
    void load();
    return watchStorage(() => void load());
  }, []);
  return (
    <WelcomeView
      operator={operator}
      operatorFault={fault}
      onOperator={(name) => void start(name)}
      pack={pack}
      source={source}
      sourceServices={sourceServices}
    />
  );
}
