import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    include: ['tests/{unit,components,sites,contract}/**/*.test.{ts,tsx}'],
    environment: 'node',
    restoreMocks: true,
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
});
