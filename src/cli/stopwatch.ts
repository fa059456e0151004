/** How long each stage took, in the order they ran. */
export interface Stopwatch {
  /** Runs a stage and notes its time under `name`; the times of one name add up. */
  time<T>(name: string, stage: () => Promise<T> | T): Promise<T>;
  /** Stage → milliseconds. */
  readonly times: () => Readonly<Record<string, number>>;
}

/** @param now a clock in milliseconds. */
export function createStopwatch(now: () => number): Stopwatch {
  const spent = new Map<string, number>();
  return {
    async time(name, stage) {
      const start = now();
      try {
        return await stage();
      } finally {
        spent.set(name, (spent.get(name) ?? 0) + now() - start);
      }
    },
    times: () => Object.fromEntries([...spent].map(([name, ms]) => [name, Math.round(ms)])),
  };
}
