import { browser } from './browser.ts';

/** One entry of the policy; Firefox throws where no policy manifest is installed. */
export async function readManaged(name: string): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get(name);
  } catch {
    return {};
  }
}
