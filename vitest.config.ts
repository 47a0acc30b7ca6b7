import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** The time limit ends what hangs; it is far above what any test takes on a slow or busy computer. */
const shared = { restoreMocks: true, sequence: { shuffle: true }, testTimeout: 60_000, hookTimeout: 60_000 };

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
