import { defineConfig } from 'vitest/config';

/** A busy machine is no fault: after this time, in milliseconds, something will never come. */
const PATIENCE = 60_000;

/**
 * Nothing of vite.config.ts is needed here: the route tree is committed, and JSX and the `#src`
 * imports work without a plugin. Two projects, so that what must run without a page is tested
 * without one.
 */
export default defineConfig({
  test: {
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/unit.json' },
    projects: [
      {
        test: {
          name: 'pure',
          environment: 'node',
          testTimeout: PATIENCE,
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'screens',
          environment: 'happy-dom',
          testTimeout: PATIENCE,
          include: ['src/**/*.test.tsx'],
          setupFiles: ['src/testing/setup.ts'],
          // A test reads better with the class names of the source.
          css: { modules: { classNameStrategy: 'non-scoped' } },
        },
      },
    ],
  },
});
