import { defaultSettings, OperatorSession, Settings } from '../domain/index.ts';
import { browser } from './browser.ts';

const SETTINGS = 'settings';
const OPERATOR = 'operator';

/** Settings of this profile; a damaged stored object counts as none. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(SETTINGS);
  const parsed = Settings.safeParse(stored[SETTINGS] ?? {});
  return parsed.success ? parsed.data : defaultSettings();
}

export async function writeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [SETTINGS]: { ...(await readSettings()), ...change } });
}

/** Storage of the browser session: gone at a browser start, so that who answers is asked again. */
export async function readOperator(): Promise<OperatorSession | undefined> {
  const stored = await browser.storage.session.get(OPERATOR);
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

/** The official account that the operator confirmed for a tab whose page shows none. */
export async function readConfirmedAccount(tabId: number): Promise<string | null> {
  const name = `account:${tabId}`;
  const value = (await browser.storage.session.get(name))[name];
  return typeof value === 'string' ? value : null;
}

export async function writeConfirmedAccount(tabId: number, account: string | null): Promise<void> {
  const name = `account:${tabId}`;
  if (account === null) await browser.storage.session.remove(name);
  else await browser.storage.session.set({ [name]: account });
}

/** Calls back when settings or the session change in any context. */
export function watchStorage(onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'session' || (area === 'local' && SETTINGS in changes)) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
