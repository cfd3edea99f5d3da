import { useCallback, useEffect, useRef, useState } from 'react';
import { isCurrent, startSession } from '../../lib/answering/index.ts';
import {
  defaultSettings,
  type Operator,
  type OperatorSession,
  type Settings,
} from '../../lib/domain/index.ts';
import type { SidebarServices } from '../sidebar/services.ts';

const LOOK_EVERY = 15_000;
const nothingRead = (): StoredOperator => ({
  session: undefined,
  fault: undefined,
  settings: defaultSettings(),
});

export interface OperatorState {
  readonly ready: boolean;
  readonly operator: Operator | undefined;
  /** Somebody answers, and no policy says who it is. */
  readonly mayChange: boolean;
  /** What people are shown of the operator. */
  readonly name: string;
  /** The field that is wrong in a policy which was to name the operator. */
  readonly fault: string | undefined;
  readonly settings: Settings;
  readonly start: (name: string) => Promise<void>;
  /** The operator did something: idle time starts again. */
  readonly touch: () => void;
}

/** What tells who answers, as it is stored. */
export interface StoredOperator {
  readonly session: OperatorSession | undefined;
  readonly fault: string | undefined;
  readonly settings: Settings;
}

export async function readStoredOperator(
  services: Pick<SidebarServices, 'readOperator' | 'operatorFault' | 'readSettings'>,
): Promise<StoredOperator> {
  const [session, fault, settings] = await Promise.all([
    services.readOperator(),
    services.operatorFault(),
    services.readSettings(),
  ]);
  return { session, fault, settings };
}

/**
 * Who answers, shared by all panels; asked again after idle minutes, on a new day and after a browser start,
 * unless a policy says who it is. `ahead` was read before anything was drawn.
 */
export function useOperator(services: SidebarServices, ahead?: StoredOperator): OperatorState {
  const [read, setRead] = useState(ahead);
  const [now, setNow] = useState(() => services.now());

  const early = useRef(ahead !== undefined);
  useEffect(() => {
    let stopped = false;
    const load = async (): Promise<void> => {
      const stored = await readStoredOperator(services);
      if (!stopped) setRead(stored);
    };
    // What changed between the reading and the watch is seen then.
    void (early.current ? services.opened.then(load) : load());
    const unwatch = services.watchSettings(() => void load());
    const timer = setInterval(() => setNow(services.now()), LOOK_EVERY);
    return () => {
      stopped = true;
      unwatch();
      clearInterval(timer);
    };
  }, [services]);

  const ready = read !== undefined;
  const [nothing] = useState(nothingRead);
  const { session, fault, settings } = read ?? nothing;
  const start = useCallback(
    async (name: string) => {
      const fresh = startSession(name, services.now(), services.offsetMinutes());
      await services.writeOperator(fresh);
      await services.rememberOperator(fresh.operator.id);
      setRead((before) => ({ ...(before ?? nothing), session: fresh }));
      setNow(services.now());
    },
    [services, nothing],
  );

  const current = isCurrent(session, settings, now, services.offsetMinutes()) ? session : undefined;
  const touch = useCallback(() => {
    const at = services.now();
    if (!isCurrent(session, settings, at, services.offsetMinutes())) {
      setNow(at);
      return;
    }
    if (session.operator.how === 'policy') return;
    // Written at most every 15 s: each write wakes every panel.
    if (at - session.lastUsedAt < LOOK_EVERY) return;
    void services.writeOperator({ ...session, lastUsedAt: at });
  }, [services, session, settings]);

  const name = current?.name ?? current?.operator.id ?? '';
  const mayChange = current !== undefined && current.operator.how !== 'policy';
  return { ready, operator: current?.operator, mayChange, name, fault, settings, start, touch };
}
