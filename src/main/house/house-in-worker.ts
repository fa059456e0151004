import { z } from 'zod';
import type { HouseBrand } from '../../core/house/house-brand';
import { brandSchema } from '../../core/model/brand';
import { findingSchema } from '../../core/model/finding';
import { failed, type Result } from '../../core/model/result';
import { runWorker, type WorkerBounds } from '../worker/run-worker';
import type { HouseMessage, HouseOrder } from './house-messages';

const BOUNDS: WorkerBounds = {
  limits: { maxOldGenerationSizeMb: 1024, stackSizeMb: 4 },
  milliseconds: 20_000,
  signal: null,
  called: 'Reading this template',
};

const houseBrandSchema = z.object({ brand: brandSchema, findings: z.array(findingSchema).readonly() });

/**
 * Reads a house's template in a thread with limits of memory and time: the file is not trusted. What
 * comes back is checked by its schema before the app sees it.
 */
export async function houseInWorker(workerFile: string, order: HouseOrder): Promise<Result<HouseBrand>> {
  const run = await runWorker<HouseMessage, HouseMessage>(workerFile, order, BOUNDS, (message) => message);
  if (!run.ok || !run.value.ok) return run.ok ? run.value : run;
  const checked = houseBrandSchema.safeParse(run.value.value);
  return checked.success
    ? { ok: true, value: checked.data }
    : failed('bad-template', order.name);
}
