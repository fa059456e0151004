import type { Extraction } from '../../core/model/extraction';
import type { Result } from '../../core/model/result';
import type { ParseOrder, ParseReport } from '../../ipc/parse-contract';
import { believe } from '../../main/parse/believe';
import { runWorker, type WorkerBounds } from '../../main/worker/run-worker';

const BOUNDS: WorkerBounds = {
  limits: { maxOldGenerationSizeMb: 1024, stackSizeMb: 4 },
  milliseconds: 10_000,
  signal: null,
  called: 'Reading this file',
};

/** Reads an article and finds what is in it. */
export type Parse = (order: ParseOrder) => Promise<Result<Extraction>>;

/**
 * Reads in a thread with limits of memory and time: the file is not trusted, and the command line
 * has no Electron to read it in a sandbox. What comes back is checked before anything uses it.
 */
export const parseInWorker =
  (workerFile: string): Parse =>
  async (order) => {
    const run = await runWorker<ParseReport, ParseReport>(workerFile, order, BOUNDS, (report) => report);
    if (!run.ok || !run.value.ok) return run.ok ? run.value : run;
    return believe(run.value.value, order);
  };
