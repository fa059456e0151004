import { defineConfig } from 'vitest/config';

/** `unit` runs in plain Node; `app` drives the built app in a real Electron window, one at a time. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/app/**'],
        },
      },
      {
        test: {
          name: 'app',
          include: ['test/app/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
