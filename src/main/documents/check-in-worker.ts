import type { Result } from '../../core/model/result';
import { runWorker, type WorkerBounds } from '../worker/run-worker';
import { checkBriefing, type GivenBriefing } from './check-briefing';

/** Checks a briefing, here or in another thread. */
export type BriefingCheck = (given: GivenBriefing) => Promise<Result<Uint8Array>>;

/** In bytes. Longer ones take longer here than a key may wait, shorter ones less than a thread needs to start. */
const LONG = 500_000;

const BOUNDS: WorkerBounds = {
  limits: { maxOldGenerationSizeMb: 3072 },
  milliseconds: null,
  signal: null,
  called: 'Reading this file',
};

export const checkHere: BriefingCheck = async (given) => checkBriefing(given);

/** Checks long briefings off the main thread. @param workerFile the built worker. */
export const checkInWorker =
  (workerFile: string): BriefingCheck =>
  async (given) => {
    if (given.bytes.length < LONG) return checkBriefing(given);
    const run = await runWorker<Result<Uint8Array>, Result<Uint8Array>>(workerFile, given, BOUNDS, (checked) => checked);
    return run.ok ? run.value : run;
  };
