import type { OperatorPolicy, OperatorSession, Settings } from '../domain/index.ts';

/** The local calendar day, YYYY-MM-DD. */
export function localDay(now: number, offsetMinutes: number): string {
  return new Date(now + offsetMinutes * 60_000).toISOString().slice(0, 10);
}

/**
 * Is the operator still known? Asked again after idle minutes and on a new day (a new browser session has none);
 * whom a policy names is never asked.
 */
export function isCurrent(
  session: OperatorSession | undefined,
  settings: Pick<Settings, 'operatorIdleMinutes'>,
  now: number,
  offsetMinutes: number,
): session is OperatorSession {
  if (!session) return false;
  if (session.operator.how === 'policy') return true;
  if (session.day !== localDay(now, offsetMinutes)) return false;
  return now - session.lastUsedAt < settings.operatorIdleMinutes * 60_000;
}

export function startSession(name: string, now: number, offsetMinutes: number): OperatorSession {
  return {
    operator: { id: name.trim().slice(0, 80), how: 'typed' },
    startedAt: now,
    lastUsedAt: now,
    day: localDay(now, offsetMinutes),
  };
}

/** The operator whom a policy names; it has no beginning and no end of its own, and is kept nowhere. */
export function policySession({ id, name }: OperatorPolicy): OperatorSession {
  return { operator: { id, how: 'policy' }, name, startedAt: 0, lastUsedAt: 0, day: '' };
}
