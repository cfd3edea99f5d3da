import { defaultSettings, Settings } from '../domain/index.ts';
import { browser } from './browser.ts';

const SETTINGS = 'settings';

/** Settings of this profile; a damaged stored object counts as none. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(SETTINGS);
  const parsed = Settings.safeParse(stored[SETTINGS] ?? {});
  return parsed.success ? parsed.data : defaultSettings();
}

export async function writeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [SETTINGS]: { ...(await readSettings()), ...change } });
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

/** Calls back when settings, the session or the policy change in any context. */
export function watchStorage(onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'session' || area === 'managed' || (area === 'local' && SETTINGS in changes)) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
