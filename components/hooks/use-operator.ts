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
  readonly settings: Settings;
  readonly start: (name: string) => Promise<void>;
  /** The operator did something: idle time starts again. */
  readonly touch: () => void;
}

/** Who answers, shared by all panels; asked again after idle minutes, on a new day and after a browser start. */
export function useOperator(services: SidebarServices): OperatorState {
  const [session, setSession] = useState<OperatorSession | undefined>();
  const [settings, setSettings] = useState<Settings>(defaultSettings);
  const [ready, setReady] = useState(false);
  const [now, setNow] = useState(() => services.now());

  useEffect(() => {
    let stopped = false;
    const load = async (): Promise<void> => {
      const [stored, chosen] = await Promise.all([services.readOperator(), services.readSettings()]);
      if (stopped) return;
      setSession(stored);
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
    // Written at most every 15 s: each write wakes every panel.
    if (at - session.lastUsedAt < LOOK_EVERY) return;
    void services.writeOperator({ ...session, lastUsedAt: at });
  }, [services, session, settings]);

  return { ready, operator: current?.operator, settings, start, touch };
}
