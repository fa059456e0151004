import { defineConfig } from 'vitest/config';

interface GroupBy {
  groupBy?: <K, T>(items: Iterable<T>, keyOf: (item: T, index: number) => K) => Map<K, T[]>;
}

// Vitest 5 runs on Node 20 but for this one function of Node 21, which its list of failures needs.
(Map as GroupBy).groupBy ??= (items, keyOf) => {
  const groups = new Map();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index);
    index += 1;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
};

/**
 * `unit` runs in plain Node; `app` drives the built app in a real Electron window, one at a time.
 * `screens` holds each screen of the window against its reference picture.
 * `assure` is what takes minutes: hostile inputs at length, kills, the network seen from outside.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/app/**', 'test/assure/**', 'test/screens/**'],
          // Far above what any needs, so that only a hang is one on a slow or busy machine.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'app',
          include: ['test/app/**/*.test.ts'],
          globalSetup: ['test/app/global-setup.ts'],
          // The usual second is over before a busy machine has drawn a slide.
          expect: { poll: { timeout: 30_000 } },
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'screens',
          include: ['test/screens/**/*.test.ts'],
          globalSetup: ['test/app/global-setup.ts'],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'assure',
          include: ['test/assure/**/*.test.ts'],
          globalSetup: ['test/app/global-setup.ts'],
          // The usual second is over before a busy machine has drawn a slide.
          expect: { poll: { timeout: 30_000 } },
          fileParallelism: false,
          testTimeout: 600_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
