import { defineConfig } from 'vitest/config';
import { BROWSER_NAMES } from './tests/support/browsers/lab.ts';

/** One test at a time in each browser: pictures need its only visible window. */
export default defineConfig({
  test: {
    fileParallelism: false,
    maxWorkers: 1,
    projects: BROWSER_NAMES.map((browserName) => ({
      test: {
        name: `e2e-${browserName}`,
        environment: 'node',
        // All files share one worker, and in it one browser.
        isolate: false,
        include: ['tests/e2e/**/*.test.ts'],
        // Chromium can be given little room for one extension; a limit of Firefox is for everything it stores, and where
        // a write found no room it makes some a moment later.
        exclude: browserName === 'firefox' ? ['tests/e2e/full-disk.test.ts'] : [],
        // Each wait has its own, shorter limit and says what it waited for.
        testTimeout: 300_000,
        hookTimeout: 300_000,
        sequence: { shuffle: true },
        provide: { browserName },
      },
    })),
  },
});
