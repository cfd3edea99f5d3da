import { test as base, type Page } from '@playwright/test';
import { findChromium } from '../e2e/find-chromium.ts';
import { WHOLE } from '../support/sample.ts';
import { type Gallery, startGallery } from './server.ts';

/** The gallery and one page that looks at it, for all files of a worker: ranking its questions takes seconds. */
export const test = base.extend<object, { stage: { readonly gallery: Gallery; readonly page: Page } }>({
  stage: [
    async ({ playwright }, use) => {
      const gallery = await startGallery();
      const browser = await playwright.chromium.launch({ executablePath: findChromium() });
      // A context of its own: axe opens a page beside the one that it looks at.
      const context = await browser.newContext({ viewport: { width: 360, height: 760 } });
      await use({ gallery, page: await context.newPage() });
      await browser.close();
      await gallery.close();
    },
    { scope: 'worker', timeout: WHOLE ? 300_000 : 90_000 },
  ],
});
