import { browser } from './browser.ts';

/** The root of the maintainers that this program came with: a file of the extension itself, and no setting. */
export async function maintainersRoot(): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(browser.runtime.getURL('/rules/1.root.json'));
  return new Uint8Array(await response.arrayBuffer());
}
