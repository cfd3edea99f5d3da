import { test } from '@playwright/test';
import { type PracticeServer, startPracticeServer } from './server.ts';

/** The practice sites, served once for each worker; what both browsers' tests build on. */
export const practiceTest = test.extend<object, { practice: PracticeServer }>({
  practice: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures wanted from the pattern, refuses any other first argument, and this one wants none
    async ({}, use) => {
      const server = await startPracticeServer();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
});
