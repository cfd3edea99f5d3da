import type { LaunchedChromium } from './launch.ts';

interface DeveloperPrivate {
  addHostPermission(id: string, pattern: string): Promise<void>;
}

/** What a person grants in the browser's own dialog, which no test can press. */
export async function allowHost({ context, extensionId }: LaunchedChromium, host: string): Promise<void> {
  const settings = await context.newPage();
  await settings.goto('chrome://extensions/');
  await settings.evaluate(
    ([id, pattern]) =>
      (
        globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }
      ).chrome.developerPrivate.addHostPermission(id, pattern),
    [extensionId, `https://${host}/*`] as const,
  );
  await settings.close();
}
