import { useCallback, useEffect, useState } from 'react';
import { isCurrent, startSession } from '../../lib/answering/index.ts';
import {
  defaultSettings,
  type Operator,
  type OperatorSession,
  type Settings,
} from '../../lib/domain/index.ts';
import type { SidebarServices } from '../sidebar/services.ts';

const LOOK_EVERY = 15_000;

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

/**
 * Who answers, shared by all panels; asked again after idle minutes, on a new day and after a browser start,
 * unless a policy says who it is.
 */
export function useOperator(services: SidebarServices): OperatorState {
  const [session, setSession] = useState<OperatorSession | undefined>();
  const [settings, setSettings] = useState<Settings>(defaultSettings);
  const [fault, setFault] = useState<string | undefined>();
  const [ready, setReady] = useState(false);
  const [now, setNow] = useState(() => services.now());

  useEffect(() => {
    let stopped = false;
    const load = async (): Promise<void> => {
      const [stored, wrong, chosen] = await Promise.all([
        services.readOperator(),
        services.operatorFault(),
        services.readSettings(),
      ]);
      if (stopped) return;
      setSession(stored);
      setFault(wrong);
      setSettings(chosen);
      setReady(true);
    };
    void load();
    const unwatch = services.watchSettings(() => void load());
    const timer = setInterval(() => setNow(services.now()), LOOK_EVERY);
    return () => {
      stopped = true;
      unwatch();
      clearInterval(timer);
    };
  }, [services]);

  const start = useCallback(
    async (name: string) => {
      const fresh = startSession(name, services.now(), services.offsetMinutes());
      await services.writeOperator(fresh);
      await services.rememberOperator(fresh.operator.id);
      setSession(fresh);
      setNow(services.now());
    },
    [services],
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
