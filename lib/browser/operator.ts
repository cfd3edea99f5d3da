import { policySession } from '../answering/index.ts';
import { failure, type Outcome, success } from '../core/index.ts';
import { OperatorPolicy, OperatorSession } from '../domain/index.ts';
import { browser } from './browser.ts';
import { readManaged } from './managed.ts';
import { readSettings, writeSettings } from './settings.ts';

const OPERATOR = 'operator';

/** Whom the policy names, if it does; a policy that cannot be read fails with the field that is wrong. */
export async function readOperatorPolicy(): Promise<Outcome<OperatorPolicy | undefined, 'operator-policy'>> {
  const set = await readManaged(OPERATOR);
  if (set === undefined) return success(undefined);
  const parsed = OperatorPolicy.safeParse(set);
  if (parsed.success) return success(parsed.data);
  return failure('operator-policy', [OPERATOR, ...(parsed.error.issues[0]?.path ?? [])].join('.'));
}

/**
 * Who answers: whom a policy names, or else whoever said so in this browser session. What they say is gone at a
 * browser start, so that they are asked again.
 */
export async function readOperator(): Promise<OperatorSession | undefined> {
  const [policy, stored] = await Promise.all([readOperatorPolicy(), browser.storage.session.get(OPERATOR)]);
  if (policy.ok && policy.value) return policySession(policy.value);
  const parsed = OperatorSession.safeParse(stored[OPERATOR]);
  return parsed.success ? parsed.data : undefined;
}

export async function writeOperator(session: OperatorSession | undefined): Promise<void> {
  if (session) await browser.storage.session.set({ [OPERATOR]: session });
  else await browser.storage.session.remove(OPERATOR);
}

const MOST_RECENT_OPERATORS = 9;

/** Puts a name first among those that the operator switch offers. */
export async function rememberOperator(name: string): Promise<void> {
  const { recentOperators } = await readSettings();
  const others = recentOperators.filter((known) => known !== name);
  await writeSettings({ recentOperators: [name, ...others].slice(0, MOST_RECENT_OPERATORS) });
}
