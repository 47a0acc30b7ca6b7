import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Long limits: a slow computer with much else to do needs its time. What never ends fails all the same. */
const shared = {
  restoreMocks: true,
  sequence: { shuffle: true },
  testTimeout: 60_000,
  hookTimeout: 60_000,
};

export default defineConfig({
  test: {
    projects: [
      { test: { ...shared, name: 'unit', environment: 'node', include: ['tests/unit/**/*.test.ts'] } },
      {
        plugins: [preact()],
        test: {
          ...shared,
          name: 'components',
          environment: 'happy-dom',
          include: ['tests/components/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/components/patience.ts'],
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          ...shared,
          name: 'integration',
          environment: 'happy-dom',
          include: ['tests/integration/**/*.test.{ts,tsx}'],
        },
      },
      { test: { ...shared, name: 'repo', environment: 'node', include: ['tests/repo/**/*.test.ts'] } },
    ],
  },
});
