import { browser } from './browser.ts';

/** What the administrator's policy says under a name. Firefox throws where no policy manifest is installed. */
export async function readManaged(name: string): Promise<unknown> {
  try {
    return (await browser.storage.managed.get(name))[name];
  } catch {
    return undefined;
  }
}
