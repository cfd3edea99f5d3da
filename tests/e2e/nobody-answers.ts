import type { Page } from '@playwright/test';

/** One browser serves several files of tests: somebody may answer already. */
export const nobodyAnswers = (page: Page): Promise<void> =>
  page.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { session: { remove(name: string): Promise<void> } } } }
    ).chrome.storage.session.remove('operator'),
  );
