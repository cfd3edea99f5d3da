import type { LaunchedChromium } from './launch.ts';

/**
 * Sets the extension's managed storage as an administrator does, by Chromium's own page for trying policies
 * (unbranded builds have it; seen in Chromium 156), and resolves with what takes all of it away again.
 */
export async function setPolicy(
  { context, extensionId }: LaunchedChromium,
  values: Readonly<Record<string, unknown>>,
): Promise<() => Promise<void>> {
  const page = await context.newPage();
  await page.goto('chrome://policy/test');
  const send = (message: string, ...given: readonly unknown[]): Promise<unknown> =>
    page.evaluate(
      async ({ message, given }) => {
        // The specifier is Chromium's; a bundler must not look for it.
        const path = 'chrome://resources/js/cr.js';
        const { sendWithPromise } = (await import(path)) as {
          sendWithPromise(name: string, ...given: readonly unknown[]): Promise<unknown>;
        };
        return sendWithPromise(message, ...given);
      },
      { message, given },
    );
  const rows = Object.entries(values).map(([name, value]) => ({
    namespace: extensionId,
    name,
    value,
    // Local machine, current user, mandatory.
    source: 0,
    scope: 0,
    level: 1,
  }));
  await send('setLocalTestPolicies', JSON.stringify(rows), '');
  return async () => {
    await send('setLocalTestPolicies', '[]', '');
    await page.close();
  };
}
