import { extractionSchema, type Extraction } from '../../core/model/extraction';
import { failed, type Result } from '../../core/model/result';
import { runWorker, type WorkerBounds } from '../worker/run-worker';
import type { ParseMessage, ParseOrder } from './parse-messages';

const BOUNDS: WorkerBounds = {
  limits: { maxOldGenerationSizeMb: 1024, stackSizeMb: 4 },
  milliseconds: 10_000,
  signal: null,
  called: 'Reading this file',
};

/**
 * Reads an article and finds what is in it, in a thread with limits of memory and time: the file
 * is not trusted. What comes back is checked by its schema before the app sees it.
 */
export async function parseInWorker(workerFile: string, order: ParseOrder): Promise<Result<Extraction>> {
  const run = await runWorker<ParseMessage, ParseMessage>(workerFile, order, BOUNDS, (message) => message);
  if (!run.ok || !run.value.ok) return run.ok ? run.value : run;
  const checked = extractionSchema.safeParse(run.value.value);
  return checked.success
    ? { ok: true, value: checked.data }
    : failed('bad-extraction', `${order.name} was read into something that Lectern cannot use.`, 'Please report this.');
}
