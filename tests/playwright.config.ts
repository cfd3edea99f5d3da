import { defineConfig } from '@playwright/test';
import { todaysSpecs } from './support/todays-specs.ts';

export default defineConfig({
  testDir: '.',
  outputDir: '../.cache/test-results',
  // One browser per worker; two cores, and the sites' own timers, make more of them slower.
  workers: process.env['TANGGAP_WORKERS'] ? Number(process.env['TANGGAP_WORKERS']) : 2,
  // `npm run test:full` runs these too; tests/run/test.mjs sets it.
  ...(process.env['TANGGAP_FULL'] ? {} : { grepInvert: /@long/ }),
  // The long run has a step of its own for it.
  ...(process.env['TANGGAP_MATRIX'] === 'apart' ? { testIgnore: 'editors/matrix.spec.ts' } : {}),
  fullyParallel: false,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['./reports/surfaces-reporter.ts']],
  projects: [
    {
      name: 'chromium',
      testMatch: todaysSpecs(),
    },
    // Real keys on a screen in memory: in the long run, for it wants Xvfb and xdotool.
    { name: 'headed', testMatch: 'headed/**/*.spec.ts', workers: 1 },
    { name: 'firefox', testMatch: ['firefox/**/*.spec.ts', 'editors/matrix.spec.ts'] },
  ],
});
