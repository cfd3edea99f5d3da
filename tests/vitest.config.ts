import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vitest/config';

const ROOT = new URL('..', import.meta.url).pathname;
/** Its end takes away what modules put into the document's window, and they would not put it there again. */
const WITH_A_DOCUMENT = globSync('tests/{unit,sites,contract}/**/*.test.{ts,tsx}', { cwd: ROOT }).filter(
  (file) => readFileSync(path.join(ROOT, file), 'utf8').includes('@vitest-environment'),
);
/** What is drawn into a document and listens on it, and who tells its process which certificates to trust. */
const APART = [
  'tests/components/**/*.test.{ts,tsx}',
  'tests/unit/{collect,sync}/**/*.test.ts',
  ...WITH_A_DOCUMENT,
];

export default defineConfig({
  root: ROOT,
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    environment: 'node',
    restoreMocks: true,
    // Real signatures and a real command take their time on a busy machine; a test that hangs still ends.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    css: { modules: { classNameStrategy: 'non-scoped' } },
    projects: [
      {
        // Nothing that these tests load keeps anything of a test: read once for each worker, it is half the time of reading it
        // for each file.
        extends: true,
        test: {
          name: 'rooms',
          include: ['tests/{unit,sites,contract}/**/*.test.{ts,tsx}'],
          exclude: APART,
          isolate: false,
        },
      },
      { extends: true, test: { name: 'apart', include: APART } },
    ],
  },
});
