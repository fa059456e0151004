import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runWorker, type WorkerBounds } from '../../../src/main/worker/run-worker';
import { temporaryFolders } from '../temporary-folder';

const folder = temporaryFolders();
const bounds = (change: Partial<WorkerBounds> = {}): WorkerBounds => ({
  limits: { maxOldGenerationSizeMb: 64 },
  milliseconds: 10_000,
  signal: null,
  called: 'The export',
  ...change,
});

/** Runs a worker made of a line of code; its first number is the result. */
async function run(code: string, change: Partial<WorkerBounds> = {}): Promise<unknown> {
  const file = join(folder(), 'worker.cjs');
  writeFileSync(file, `const { parentPort, workerData } = require('node:worker_threads');\n${code}`);
  const result = await runWorker<unknown, number>(file, 20, bounds(change), (message) =>
    typeof message === 'number' ? message : undefined,
  );
  return result.ok ? result.value : result.failure.code;
}

describe('work in a thread of its own', () => {
  it('gives its result and passes other messages by', async () => {
    expect(await run('parentPort.postMessage("half way"); parentPort.postMessage(workerData + 1)')).toBe(21);
  });

  it('fails as data when it throws', async () => {
    expect(await run('throw new Error("no")')).toBe('worker-failed');
  });

  it('fails as data when it ends without a result', async () => {
    expect(await run('')).toBe('worker-failed');
  });

  it('is stopped when it takes too long', async () => {
    expect(await run('for (;;);', { milliseconds: 300 })).toBe('worker-too-slow');
  });

  it('is stopped when it takes too much memory', async () => {
    expect(await run('const all = []; for (;;) all.push(new Array(1e5).fill(Math.random()))')).toBe('worker-out-of-memory');
  });

  it('is stopped when it is cancelled', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 100);
    expect(await run('for (;;);', { signal: controller.signal })).toBe('cancelled');
  });

  it('does not start when it was cancelled before', async () => {
    expect(await run('parentPort.postMessage(1)', { signal: AbortSignal.abort() })).toBe('cancelled');
  });
});
