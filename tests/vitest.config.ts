import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    include: ['tests/{unit,components,sites,contract}/**/*.test.{ts,tsx}'],
    environment: 'node',
    restoreMocks: true,
    // Left to itself one core of two is kept free, and the run takes nearly twice as long.
    maxWorkers: '100%',
    // Real signatures and a real command take their time on a busy machine; a test that hangs still ends.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
});
