import { browser, writeSettings } from '@/lib/browser/index.ts';

/** Once, by the installation; an update opens nothing by itself, the sidebar has a quiet sign of it. */
export async function welcome(reason: string): Promise<void> {
  if (reason !== 'install') return;
  await writeSettings({ seenRelease: browser.runtime.getManifest().version });
  await browser.tabs.create({ url: browser.runtime.getURL('/options.html#welcome') });
}
